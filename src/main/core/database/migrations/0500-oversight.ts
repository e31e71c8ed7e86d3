import type { Migration } from '../migrate.ts'

export const oversightMigration: Migration = {
  number: 500,
  name: 'oversight',
  sql: [
    `CREATE TABLE legal_hold (
      id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person (id), reason TEXT NOT NULL, until TEXT,
      placed_at INTEGER NOT NULL, placed_by TEXT NOT NULL, released_at INTEGER, released_by TEXT,
      revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    `CREATE INDEX legal_hold_person ON legal_hold (person_id)`,
    // Who was erased, when and on whose word; nothing of what was erased.
    `CREATE TABLE erasure (
      person_id TEXT PRIMARY KEY, at INTEGER NOT NULL, by_staff TEXT NOT NULL, second_staff TEXT NOT NULL,
      reason TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE retention_run (
      rule TEXT PRIMARY KEY, at INTEGER NOT NULL, rows INTEGER NOT NULL, total INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX parcel_person ON parcel (person_id) WHERE person_id IS NOT NULL`,
    `CREATE INDEX parcel_collector_person ON parcel (collector_person_id) WHERE collector_person_id IS NOT NULL`,
    `CREATE INDEX parcel_named_closed ON parcel (closed_date)
      WHERE closed_at IS NOT NULL AND (name_on_label <> '' OR collector <> '' OR sender <> '')`,
  ],
}
