import type { Migration } from '../migrate.ts'

const parcelColumns = [
  `kind TEXT NOT NULL DEFAULT 'express'`,
  `flags TEXT NOT NULL DEFAULT ''`,
  'pieces INTEGER NOT NULL DEFAULT 1',
  `sender TEXT NOT NULL DEFAULT ''`,
  `consent TEXT NOT NULL DEFAULT 'unrecorded'`,
  `condition TEXT NOT NULL DEFAULT 'intact'`,
  'courier_id TEXT',
  'run_id TEXT',
  'with_staff TEXT',
  `place_note TEXT NOT NULL DEFAULT ''`,
  'told_at INTEGER',
  'hold_until TEXT',
]

const stepColumns = [
  `act TEXT NOT NULL DEFAULT ''`,
  `person TEXT NOT NULL DEFAULT ''`,
  `reason TEXT NOT NULL DEFAULT ''`,
  'approver TEXT',
]

/** What an item is, on whose word it was taken in, who had it on its way, and what went wrong with it. */
export const parcelCareMigration: Migration = {
  number: 100,
  name: 'parcel-care',
  sql: [
    ...parcelColumns.map((column) => `ALTER TABLE parcel ADD COLUMN ${column}`),
    ...stepColumns.map((column) => `ALTER TABLE parcel_step ADD COLUMN ${column}`),
    `CREATE TABLE receive_letter (
      id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES unit (id), signed_by TEXT NOT NULL, signed_on TEXT NOT NULL,
      until TEXT, ended_on TEXT, limits TEXT NOT NULL, digest TEXT NOT NULL DEFAULT '', recorded_by TEXT NOT NULL,
      revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    // One letter speaks for a home at a time: a new one ends the one before.
    'CREATE UNIQUE INDEX receive_letter_now ON receive_letter (unit_id) WHERE ended_on IS NULL',
    `CREATE TABLE receive_agent (
      id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES unit (id), name TEXT NOT NULL, relation TEXT NOT NULL,
      phone TEXT NOT NULL, since TEXT NOT NULL, until TEXT, ended_on TEXT, recorded_by TEXT NOT NULL
    ) STRICT`,
    'CREATE INDEX receive_agent_now ON receive_agent (unit_id) WHERE ended_on IS NULL',
    `CREATE TABLE receive_stop (
      id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES unit (id), kind TEXT NOT NULL, reason TEXT NOT NULL,
      asked_by TEXT NOT NULL, since TEXT NOT NULL, ended_on TEXT, recorded_by TEXT NOT NULL
    ) STRICT`,
    'CREATE UNIQUE INDEX receive_stop_now ON receive_stop (unit_id, kind) WHERE ended_on IS NULL',
    `CREATE TABLE parcel_consent (
      id TEXT PRIMARY KEY, parcel_id TEXT NOT NULL REFERENCES parcel (id), at INTEGER NOT NULL, basis TEXT NOT NULL,
      result TEXT NOT NULL, person_id TEXT, answer TEXT NOT NULL, by_staff TEXT NOT NULL
    ) STRICT`,
    'CREATE INDEX parcel_consent_parcel ON parcel_consent (parcel_id, at)',
    `CREATE TABLE courier (
      id TEXT PRIMARY KEY, carrier TEXT NOT NULL, name TEXT NOT NULL, phone TEXT NOT NULL, staff_no TEXT NOT NULL,
      last_seen INTEGER NOT NULL, ended_on TEXT
    ) STRICT`,
    'CREATE UNIQUE INDEX courier_now ON courier (carrier, name, phone) WHERE ended_on IS NULL',
    `CREATE TABLE parcel_picture (
      id TEXT PRIMARY KEY, parcel_id TEXT NOT NULL REFERENCES parcel (id), handover_id TEXT, kind TEXT NOT NULL,
      digest TEXT NOT NULL, at INTEGER NOT NULL, by_staff TEXT NOT NULL
    ) STRICT`,
    'CREATE INDEX parcel_picture_parcel ON parcel_picture (parcel_id, at)',
    // Photographs are kept for ninety days and signatures for a year: both are swept by age.
    'CREATE INDEX parcel_picture_age ON parcel_picture (kind, at)',
    `CREATE TABLE parcel_incident (
      id TEXT PRIMARY KEY, incident_no TEXT NOT NULL UNIQUE, parcel_id TEXT NOT NULL REFERENCES parcel (id),
      kind TEXT NOT NULL, opened_at INTEGER NOT NULL, opened_date TEXT NOT NULL, opened_by TEXT NOT NULL,
      desk_code TEXT NOT NULL, account TEXT NOT NULL, claim_fen INTEGER, payer TEXT NOT NULL DEFAULT '',
      closed_at INTEGER, closed_by TEXT, outcome TEXT NOT NULL DEFAULT '', revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    'CREATE INDEX parcel_incident_parcel ON parcel_incident (parcel_id)',
    'CREATE INDEX parcel_incident_open ON parcel_incident (opened_at, id) WHERE closed_at IS NULL',
    'CREATE INDEX parcel_incident_day ON parcel_incident (opened_date, id)',
    `CREATE TABLE door_trip (
      id TEXT PRIMARY KEY, trip_no TEXT NOT NULL UNIQUE, staff_id TEXT NOT NULL, desk_code TEXT NOT NULL,
      out_at INTEGER NOT NULL, back_at INTEGER
    ) STRICT`,
    'CREATE INDEX door_trip_out ON door_trip (out_at) WHERE back_at IS NULL',
    `CREATE TABLE door_trip_item (
      trip_id TEXT NOT NULL REFERENCES door_trip (id), parcel_id TEXT NOT NULL REFERENCES parcel (id),
      result TEXT NOT NULL, person TEXT NOT NULL, PRIMARY KEY (trip_id, parcel_id)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX door_trip_item_parcel ON door_trip_item (parcel_id)',
  ],
}
