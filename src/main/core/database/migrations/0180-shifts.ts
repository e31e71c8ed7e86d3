import type { Migration } from '../migrate.ts'

export const shiftsMigration: Migration = {
  number: 180,
  name: 'shifts',
  sql: [
    `CREATE TABLE shift (
      id TEXT PRIMARY KEY, desk_code TEXT NOT NULL, opened_at INTEGER NOT NULL, opened_date TEXT NOT NULL,
      opened_by TEXT NOT NULL, closed_at INTEGER, closed_by TEXT, uncounted TEXT NOT NULL DEFAULT '',
      revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    'CREATE UNIQUE INDEX shift_open ON shift (desk_code) WHERE closed_at IS NULL',
    'CREATE INDEX shift_day ON shift (opened_date, id)',
    `CREATE TABLE shift_count (
      id TEXT PRIMARY KEY, shift_id TEXT NOT NULL REFERENCES shift (id), desk_code TEXT NOT NULL, moment TEXT NOT NULL,
      begun_at INTEGER NOT NULL, begun_by TEXT NOT NULL, finished_at INTEGER, finished_by TEXT,
      account TEXT NOT NULL DEFAULT ''
    ) STRICT`,
    'CREATE UNIQUE INDEX shift_count_open ON shift_count (desk_code) WHERE finished_at IS NULL',
    'CREATE INDEX shift_count_shift ON shift_count (shift_id, begun_at)',
    // What the register said when the count began, and what was seen of it: one row an item.
    `CREATE TABLE shift_count_line (
      count_id TEXT NOT NULL REFERENCES shift_count (id), kind TEXT NOT NULL, item_id TEXT NOT NULL, shelf TEXT NOT NULL,
      place TEXT NOT NULL, about TEXT NOT NULL, expected INTEGER NOT NULL, seen_at INTEGER, seen_by TEXT,
      how TEXT NOT NULL DEFAULT '', incident_no TEXT NOT NULL DEFAULT '', PRIMARY KEY (count_id, kind, item_id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE pass_on_note (
      id TEXT PRIMARY KEY, desk_code TEXT NOT NULL, at INTEGER NOT NULL, by_staff TEXT NOT NULL, content TEXT NOT NULL,
      done_at INTEGER, done_by TEXT
    ) STRICT`,
    'CREATE INDEX pass_on_note_open ON pass_on_note (at, id) WHERE done_at IS NULL',
    `CREATE TABLE pass_on_reader (
      note_id TEXT NOT NULL REFERENCES pass_on_note (id), staff_id TEXT NOT NULL, read_at INTEGER,
      PRIMARY KEY (note_id, staff_id)
    ) STRICT, WITHOUT ROWID`,
  ],
}
