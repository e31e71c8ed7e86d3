import type { Migration } from '../migrate.ts'

export const importsMigration: Migration = {
  number: 60,
  name: 'imports',
  sql: [
    `CREATE TABLE import_batch (
      id TEXT PRIMARY KEY, file_name TEXT NOT NULL, at INTEGER NOT NULL, by_staff TEXT NOT NULL, units INTEGER NOT NULL,
      persons INTEGER NOT NULL, taken_back_at INTEGER
    ) STRICT`,
    `CREATE INDEX import_batch_at ON import_batch (at)`,
  ],
}
