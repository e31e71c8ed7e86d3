import type { Migration } from '../migrate.ts'

export const vipMigration: Migration = {
  number: 410,
  name: 'vip',
  sql: [
    `CREATE TABLE vip_entry (
      id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, zone TEXT NOT NULL REFERENCES zone (code),
      unit_id TEXT REFERENCES unit (id), published_version TEXT, retired_at INTEGER, revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    `CREATE INDEX vip_entry_unit ON vip_entry (unit_id) WHERE unit_id IS NOT NULL AND retired_at IS NULL`,
    `CREATE TABLE vip_version (
      id TEXT PRIMARY KEY, entry_id TEXT NOT NULL REFERENCES vip_entry (id), state TEXT NOT NULL, content TEXT NOT NULL,
      cleared TEXT NOT NULL DEFAULT '{}', author TEXT NOT NULL, saved_at INTEGER NOT NULL, proposed_by TEXT,
      proposed_at INTEGER, decided_by TEXT, decided_at INTEGER, sent_back TEXT NOT NULL DEFAULT ''
    ) STRICT`,
    // Nobody writes over somebody's open page: there is one at a time.
    `CREATE UNIQUE INDEX vip_version_open ON vip_version (entry_id) WHERE state IN ('draft', 'proposed')`,
    `CREATE INDEX vip_version_entry ON vip_version (entry_id)`,
    `CREATE TABLE vip_photo (
      id TEXT PRIMARY KEY, entry_id TEXT NOT NULL REFERENCES vip_entry (id), pose TEXT NOT NULL, taken_on TEXT,
      source TEXT NOT NULL, purpose TEXT NOT NULL, reference TEXT NOT NULL, until TEXT NOT NULL, digest TEXT NOT NULL,
      thumb_digest TEXT NOT NULL, blurred INTEGER NOT NULL, is_member INTEGER NOT NULL, added_by TEXT NOT NULL,
      added_at INTEGER NOT NULL
    ) STRICT`,
    `CREATE INDEX vip_photo_entry ON vip_photo (entry_id)`,
    `CREATE TABLE vip_plate (
      plate TEXT NOT NULL, entry_id TEXT NOT NULL REFERENCES vip_entry (id), PRIMARY KEY (plate, entry_id)
    ) STRICT, WITHOUT ROWID`,
  ],
}
