import type { Migration } from '../migrate.ts'

export const staffMigration: Migration = {
  number: 20,
  name: 'staff',
  sql: [
    `CREATE TABLE desk (code TEXT PRIMARY KEY, name TEXT NOT NULL, zone TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE staff (
      id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, role TEXT NOT NULL, zones TEXT NOT NULL, desk_code TEXT NOT NULL,
      active INTEGER NOT NULL DEFAULT 1, text_scale REAL NOT NULL DEFAULT 1, revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    `CREATE TABLE credential (
      staff_id TEXT NOT NULL REFERENCES staff (id), kind TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (staff_id, kind)
    ) STRICT, WITHOUT ROWID`,
    `CREATE UNIQUE INDEX credential_badge ON credential (hash) WHERE kind = 'badge'`,
    `CREATE TABLE sign_in_try (
      staff_id TEXT NOT NULL REFERENCES staff (id), desk_code TEXT NOT NULL, kind TEXT NOT NULL,
      wrong_in_row INTEGER NOT NULL, block_ms INTEGER NOT NULL, PRIMARY KEY (staff_id, desk_code, kind)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE pin_window (staff_id TEXT PRIMARY KEY REFERENCES staff (id), wrong INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE desk_opening (
      desk_code TEXT NOT NULL, business_date TEXT NOT NULL, PRIMARY KEY (desk_code, business_date)
    ) STRICT, WITHOUT ROWID`,
  ],
}
