import { sql } from 'kysely'
import type { Reader } from '../../database/database.ts'
import type { BusinessDate } from '../../kernel/schema.ts'
import type { ReceivedGroup } from './reports.rules.ts'

export interface Days {
  readonly from: BusinessDate
  readonly to: BusinessDate
}

/** One walk of the index of days; what comes of it is as long as the days are, not as the items. */
export const receivedGroupsQuery = (db: Reader, { from, to }: Days) =>
  db.q
    .selectFrom('parcel')
    .select([
      'received_date as received',
      'carrier',
      'zone',
      'received_by as by',
      'state',
      'closed_date as closed',
      sql<number>`count(*)`.as('items'),
    ])
    .where('received_date', '>=', from)
    .where('received_date', '<=', to)
    .groupBy(['received_date', 'carrier', 'zone', 'received_by', 'state', 'closed_date'])

export const receivedGroups = (db: Reader, days: Days): Promise<ReceivedGroup[]> =>
  receivedGroupsQuery(db, days).execute()

/** What was handed out in these days, whenever it came in. */
export const handedOutQuery = (db: Reader, { from, to }: Days) =>
  db.q
    .selectFrom('parcel')
    .select(['closed_date as date', 'closed_by as by', sql<number>`count(*)`.as('items')])
    .where('closed_date', '>=', from)
    .where('closed_date', '<=', to)
    .where('closed_at', 'is not', null)
    .where('state', '=', 'collected')
    .groupBy(['closed_date', 'closed_by'])

/** Given back to the courier in a run. */
export const refusalsQuery = (db: Reader, { from, to }: Days) =>
  db.q
    .selectFrom('shelf_run as run')
    .innerJoin('shelf_run_item as item', 'item.run_id', 'run.id')
    .select(['item.reason', sql<number>`count(*)`.as('items')])
    .where('run.begun_date', '>=', from)
    .where('run.begun_date', '<=', to)
    .where('item.outcome', '=', 'returned')
    .groupBy('item.reason')

/** Refused one by one: the visit stands in the register with its reason. */
export const refusedVisitsQuery = (db: Reader, { from, to }: Days) =>
  db.q
    .selectFrom('parcel')
    .select(['proof as reason', sql<number>`count(*)`.as('items')])
    .where('received_date', '>=', from)
    .where('received_date', '<=', to)
    .where('state', '=', 'refused')
    .groupBy('proof')

export const incidentsQuery = (db: Reader, { from, to }: Days) =>
  db.q
    .selectFrom('parcel_incident')
    .select([
      'kind',
      sql<number>`count(*)`.as('opened'),
      sql<number>`sum(closed_at IS NULL)`.as('open'),
      sql<number>`coalesce(sum(claim_fen), 0)`.as('claimFen'),
    ])
    .where('opened_date', '>=', from)
    .where('opened_date', '<=', to)
    .groupBy('kind')
