import type { Migration } from '../migrate.ts'

export const parcelsMigration: Migration = {
  number: 70,
  name: 'parcels',
  sql: [
    `CREATE TABLE parcel (
      id TEXT PRIMARY KEY, item_no TEXT NOT NULL UNIQUE, tracking_no TEXT NOT NULL, carrier TEXT NOT NULL,
      state TEXT NOT NULL, size_class TEXT NOT NULL, shelf_no TEXT NOT NULL, pickup_code TEXT NOT NULL,
      zone TEXT, unit_id TEXT, person_id TEXT, name_on_label TEXT NOT NULL, desk_code TEXT NOT NULL,
      received_at INTEGER NOT NULL, received_date TEXT NOT NULL, received_by TEXT NOT NULL,
      closed_at INTEGER, closed_date TEXT, closed_by TEXT, collector TEXT NOT NULL DEFAULT '',
      collector_person_id TEXT, proof TEXT NOT NULL DEFAULT '', handover_id TEXT, revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    // Open items are few among many: their lists, the duplicate guard and the shelf search read small indexes only.
    `CREATE INDEX parcel_open ON parcel (received_at, id) WHERE closed_at IS NULL`,
    `CREATE UNIQUE INDEX parcel_open_tracking ON parcel (tracking_no) WHERE closed_at IS NULL`,
    `CREATE INDEX parcel_open_unit ON parcel (unit_id) WHERE closed_at IS NULL`,
    `CREATE UNIQUE INDEX parcel_open_pickup ON parcel (desk_code, pickup_code) WHERE closed_at IS NULL`,
    `CREATE INDEX parcel_tracking ON parcel (tracking_no, received_at)`,
    `CREATE INDEX parcel_received ON parcel (received_date, received_at, id)`,
    `CREATE INDEX parcel_closed ON parcel (closed_date, closed_at, id) WHERE closed_at IS NOT NULL`,
    `CREATE INDEX parcel_unit_closed ON parcel (unit_id, closed_at) WHERE closed_at IS NOT NULL`,
    `CREATE TABLE parcel_step (
      parcel_id TEXT NOT NULL REFERENCES parcel (id), at INTEGER NOT NULL, state TEXT NOT NULL, shelf_no TEXT NOT NULL,
      by_staff TEXT NOT NULL, desk_code TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX parcel_step_parcel ON parcel_step (parcel_id, at)`,
  ],
}
