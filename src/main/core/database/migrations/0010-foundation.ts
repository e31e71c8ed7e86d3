import type { Migration } from '../migrate.ts'

export const foundationMigration: Migration = {
  number: 10,
  name: 'foundation',
  sql: [
    `CREATE TABLE command (
      id TEXT PRIMARY KEY, procedure TEXT NOT NULL, digest BLOB NOT NULL, outcome TEXT NOT NULL, at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX command_at ON command (at)`,
    `CREATE TABLE audit (
      seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, business_date TEXT NOT NULL, actor TEXT NOT NULL,
      desk_code TEXT NOT NULL, procedure TEXT NOT NULL, action TEXT NOT NULL, record_kind TEXT NOT NULL,
      record_id TEXT NOT NULL, fields TEXT NOT NULL, before_digest BLOB, after_digest BLOB,
      reason TEXT NOT NULL, command_id TEXT NOT NULL, hash BLOB NOT NULL
    ) STRICT`,
    `CREATE INDEX audit_record ON audit (record_kind, record_id, seq)`,
    `CREATE INDEX audit_actor ON audit (actor, seq)`,
    `CREATE TABLE serial (counter TEXT PRIMARY KEY, next INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE draft (
      desk_code TEXT NOT NULL, form TEXT NOT NULL, title TEXT NOT NULL, content TEXT NOT NULL,
      saved_at INTEGER NOT NULL, PRIMARY KEY (desk_code, form)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE job (name TEXT PRIMARY KEY, last_run_at INTEGER NOT NULL, last_outcome TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE stored_file (
      digest TEXT PRIMARY KEY, size INTEGER NOT NULL, kind TEXT NOT NULL, created_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
  ],
}
