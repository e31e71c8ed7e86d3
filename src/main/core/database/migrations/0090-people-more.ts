import type { Migration } from '../migrate.ts'

export const peopleMoreMigration: Migration = {
  number: 90,
  name: 'people-more',
  sql: [
    `ALTER TABLE person ADD COLUMN id_kind TEXT NOT NULL DEFAULT ''`,
    // Until now a number of eighteen characters was an identity card by its check character, and nothing else was.
    `UPDATE person SET id_kind = CASE WHEN id_number = '' THEN ''
      WHEN length(id_number) = 18 AND id_number GLOB '[0-9]*' THEN 'idCard'
      WHEN length(id_number) BETWEEN 9 AND 11 AND id_number GLOB '[HM][0-9]*' THEN 'permit' ELSE 'passport' END`,
    `ALTER TABLE occupancy ADD COLUMN detail TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE occupancy ADD COLUMN share INTEGER`,
    `ALTER TABLE occupancy ADD COLUMN lease_end TEXT`,
    `CREATE TABLE vehicle (
      id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES unit (id), plate TEXT NOT NULL, colour TEXT NOT NULL,
      place TEXT NOT NULL, keeper TEXT NOT NULL, since TEXT NOT NULL, until TEXT, batch_id TEXT NOT NULL DEFAULT '',
      revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    `CREATE UNIQUE INDEX vehicle_plate ON vehicle (plate) WHERE until IS NULL`,
    `CREATE INDEX vehicle_unit ON vehicle (unit_id)`,
    `CREATE INDEX vehicle_batch ON vehicle (batch_id) WHERE batch_id <> ''`,
    `CREATE TABLE consent (
      id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person (id), kind TEXT NOT NULL, given TEXT NOT NULL,
      until TEXT, withdrawn TEXT, note TEXT NOT NULL, revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    `CREATE UNIQUE INDEX consent_now ON consent (person_id, kind) WHERE withdrawn IS NULL`,
    `ALTER TABLE import_batch ADD COLUMN vehicles INTEGER NOT NULL DEFAULT 0`,
    // The few closed items that were not handed out, so that a long list is counted by its index alone.
    `CREATE INDEX parcel_not_collected ON parcel (closed_date) WHERE closed_at IS NOT NULL AND state <> 'collected'`,
  ],
}
