import { sql } from 'kysely'
import type { Reader } from '../database/database.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { parcelRecords } from './parcels.repository.ts'

/** What has lain too long, and what nobody's name was found for; the oldest first. */
export const dueQuery = (db: Reader, overdueUntil: BusinessDate) =>
  parcelRecords(db)
    .where('parcel.closed_at', 'is', null)
    .where((each) =>
      each.or([each('parcel.received_date', '<=', overdueUntil), each('parcel.state', '=', 'unclaimed')]),
    )
    .orderBy('parcel.received_at')
    .orderBy('parcel.id')

export const countDue = async (db: Reader, overdueUntil: BusinessDate): Promise<number> => {
  const { count } = await db.q
    .selectFrom('parcel')
    .select(sql<number>`count(*)`.as('count'))
    .where('closed_at', 'is', null)
    .where((each) => each.or([each('received_date', '<=', overdueUntil), each('state', '=', 'unclaimed')]))
    .executeTakeFirstOrThrow()
  return count
}
