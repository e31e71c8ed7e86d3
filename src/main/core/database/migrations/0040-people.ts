import type { Migration } from '../migrate.ts'

export const peopleMigration: Migration = {
  number: 40,
  name: 'people',
  sql: [
    `CREATE TABLE person (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, sort_key TEXT NOT NULL, id_number TEXT NOT NULL DEFAULT '',
      batch_id TEXT NOT NULL DEFAULT '', revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    // Namesakes stay apart, so a name is no key; a paper belongs to one person only.
    `CREATE INDEX person_name ON person (name)`,
    `CREATE UNIQUE INDEX person_id_number ON person (id_number) WHERE id_number <> ''`,
    `CREATE INDEX person_batch ON person (batch_id) WHERE batch_id <> ''`,
    `CREATE TABLE phone (
      person_id TEXT NOT NULL REFERENCES person (id), digits TEXT NOT NULL, typed TEXT NOT NULL, kind TEXT NOT NULL,
      position INTEGER NOT NULL, PRIMARY KEY (person_id, position)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX phone_digits ON phone (digits)`,
    `CREATE TABLE occupancy (
      id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES unit (id), person_id TEXT NOT NULL REFERENCES person (id),
      relation TEXT NOT NULL, since TEXT NOT NULL, until TEXT, batch_id TEXT NOT NULL DEFAULT '',
      revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    `CREATE UNIQUE INDEX occupancy_now ON occupancy (unit_id, person_id) WHERE until IS NULL`,
    `CREATE INDEX occupancy_unit ON occupancy (unit_id)`,
    `CREATE INDEX occupancy_person ON occupancy (person_id)`,
    `CREATE INDEX occupancy_batch ON occupancy (batch_id) WHERE batch_id <> ''`,
  ],
}
