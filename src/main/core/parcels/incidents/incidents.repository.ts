import type { Reader, Tx } from '../../database/database.ts'
import type { ParcelIncidentTable } from '../../database/tables/parcels.ts'

export const incidentRows = (db: Reader) =>
  db.q
    .selectFrom('parcel_incident as incident')
    .leftJoin('staff as opener', 'opener.id', 'incident.opened_by')
    .leftJoin('staff as closer', 'closer.id', 'incident.closed_by')
    .selectAll('incident')
    .select(['opener.name as openerName', 'closer.name as closerName'])

export type IncidentRow = Awaited<ReturnType<ReturnType<typeof incidentRows>['execute']>>[number]

export const findIncident = (db: Reader, id: string) =>
  incidentRows(db).where('incident.id', '=', id).executeTakeFirst()

/** The newest of an item: an open one, if there is any, is the newest. */
export const incidentOfParcel = (db: Reader, parcelId: string) =>
  db.q
    .selectFrom('parcel_incident')
    .select(['id', 'closed_at as closedAt'])
    .where('parcel_id', '=', parcelId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Ids sort by the moment they were made: newest first, the next page behind the last id seen. */
export const incidentPageQuery = (
  db: Reader,
  filter: 'open' | 'closed',
  size: number,
  after: string | undefined,
) => {
  const query = incidentRows(db)
    .where('incident.closed_at', filter === 'open' ? 'is' : 'is not', null)
    .orderBy('incident.id', 'desc')
    .limit(size)
  return after === undefined ? query : query.where('incident.id', '<', after)
}

export const insertIncident = (tx: Tx, row: ParcelIncidentTable) =>
  tx.q.insertInto('parcel_incident').values(row).execute()

export const changeIncident = (tx: Tx, id: string, change: Partial<ParcelIncidentTable>) =>
  tx.q.updateTable('parcel_incident').set(change).where('id', '=', id).execute()
