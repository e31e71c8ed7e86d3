import type { Migration } from '../migrate.ts'

export const searchMigration: Migration = {
  number: 50,
  name: 'search',
  sql: [
    `CREATE TABLE search_entry (
      id INTEGER PRIMARY KEY, kind TEXT NOT NULL, record_id TEXT NOT NULL, unit_id TEXT, zone TEXT, title TEXT NOT NULL,
      unit TEXT NOT NULL, detail TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX search_entry_record ON search_entry (record_id, kind)`,
    // Scope stands in the key itself, so that a prefix scan never opens an entry it may not show.
    `CREATE TABLE search_key (
      key TEXT NOT NULL, entry_id INTEGER NOT NULL, kind TEXT NOT NULL, zone TEXT NOT NULL, permission TEXT NOT NULL,
      rank INTEGER NOT NULL, PRIMARY KEY (key, entry_id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX search_key_entry ON search_key (entry_id)`,
  ],
}
