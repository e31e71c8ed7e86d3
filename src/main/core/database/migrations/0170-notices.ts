import type { Migration } from '../migrate.ts'

export const noticesMigration: Migration = {
  number: 170,
  name: 'notices',
  sql: [
    `CREATE TABLE notice_batch (
      id TEXT PRIMARY KEY, method TEXT NOT NULL, items INTEGER NOT NULL, at INTEGER NOT NULL,
      business_date TEXT NOT NULL, by_staff TEXT NOT NULL, desk_code TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE notice (
      id TEXT PRIMARY KEY, parcel_id TEXT NOT NULL REFERENCES parcel (id), unit_id TEXT NOT NULL, method TEXT NOT NULL,
      result TEXT NOT NULL, promise TEXT NOT NULL DEFAULT '', batch_id TEXT REFERENCES notice_batch (id),
      at INTEGER NOT NULL, business_date TEXT NOT NULL, by_staff TEXT NOT NULL, desk_code TEXT NOT NULL
    ) STRICT`,
    'CREATE INDEX notice_parcel ON notice (parcel_id, at)',
    'CREATE INDEX notice_day ON notice (business_date, id)',
    'CREATE INDEX notice_of_batch ON notice (batch_id) WHERE batch_id IS NOT NULL',
  ],
}
