import type { Migration } from '../migrate.ts'

export const compoundMigration: Migration = {
  number: 30,
  name: 'compound',
  sql: [
    `CREATE TABLE zone (code TEXT PRIMARY KEY, name TEXT NOT NULL, position INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE unit (
      id TEXT PRIMARY KEY, zone TEXT NOT NULL REFERENCES zone (code), building TEXT NOT NULL, entrance TEXT NOT NULL,
      number TEXT NOT NULL, name TEXT NOT NULL, sort_key TEXT NOT NULL, batch_id TEXT NOT NULL DEFAULT '',
      revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    `CREATE UNIQUE INDEX unit_place ON unit (zone, building, entrance, number)`,
    `CREATE INDEX unit_order ON unit (zone, sort_key, id)`,
    `CREATE INDEX unit_batch ON unit (batch_id) WHERE batch_id <> ''`,
  ],
}
