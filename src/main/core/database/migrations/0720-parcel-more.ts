import type { Migration } from '../migrate.ts'

/** What owners announce before it comes, what senders declare, and the ways to the doors. */
export const parcelMoreMigration: Migration = {
  number: 720,
  name: 'parcel-more',
  sql: [
    // A household may have named a value above which it is asked each time.
    'ALTER TABLE parcel ADD COLUMN declared_fen INTEGER',
    `CREATE TABLE expected_parcel (
      id TEXT PRIMARY KEY, tracking_no TEXT NOT NULL, carrier TEXT NOT NULL, unit_id TEXT NOT NULL REFERENCES unit (id),
      person_id TEXT, note TEXT NOT NULL, said_at INTEGER NOT NULL, said_by TEXT NOT NULL, desk_code TEXT NOT NULL,
      ended_at INTEGER, ended_by TEXT, parcel_id TEXT
    ) STRICT`,
    // Looked at by every intake: as small as what is announced and has not come.
    'CREATE UNIQUE INDEX expected_parcel_open ON expected_parcel (tracking_no) WHERE ended_at IS NULL',
    'CREATE INDEX expected_parcel_ended ON expected_parcel (ended_at) WHERE ended_at IS NOT NULL',
    'CREATE INDEX expected_parcel_person ON expected_parcel (person_id) WHERE person_id IS NOT NULL',
    // Pictures whose time is over: forgotten in one transaction, off the disk after it.
    'CREATE TABLE gone_file (digest TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID',
    'CREATE INDEX parcel_picture_digest ON parcel_picture (digest)',
    'CREATE INDEX door_trip_day ON door_trip (desk_code, out_at)',
  ],
}
