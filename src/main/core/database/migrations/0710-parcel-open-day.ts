import type { Migration } from '../migrate.ts'

/** How long what is open has been here: the desk asks after every parcel, and must not read five years for it; `closed_at` so that the index alone answers. */
export const parcelOpenDayMigration: Migration = {
  number: 710,
  name: 'parcel-open-day',
  sql: ['CREATE INDEX parcel_open_day ON parcel (received_date, state, closed_at) WHERE closed_at IS NULL'],
}
