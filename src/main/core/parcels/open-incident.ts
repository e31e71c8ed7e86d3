import { type RawBuilder, sql } from 'kysely'

/** While somebody argues about an item, nothing that tells of it goes. */
export const noOpenIncident = (parcelId: 'parcel.id' | 'parcel_picture.parcel_id'): RawBuilder<boolean> =>
  sql<boolean>`NOT EXISTS (
    SELECT 1 FROM parcel_incident open WHERE open.parcel_id = ${sql.ref(parcelId)} AND open.closed_at IS NULL)`
