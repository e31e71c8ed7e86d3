import { sql } from 'kysely'
import type { Reader, Tx } from '../../database/database.ts'
import type { NoticeTable } from '../../database/tables/notices.ts'
import { chunks } from '../../kernel/chunks.ts'
import { allRecords, type ParcelRecord, parcelRecords } from '../parcels.repository.ts'

/** What waits for a home: the small index of open items, the oldest first. */
export const waitingItemsQuery = (db: Reader) =>
  parcelRecords(db)
    .where('parcel.closed_at', 'is', null)
    .where('parcel.unit_id', 'is not', null)
    .where('parcel.state', 'in', ['received', 'notified', 'deposited'])
    .orderBy('parcel.received_at')
    .orderBy('parcel.id')

export const waitingItems = (db: Reader): Promise<readonly ParcelRecord[]> =>
  allRecords(waitingItemsQuery(db))

export interface Attempts {
  readonly parcelId: string
  readonly attempts: number
  readonly lastAt: number
}

/** How often each of these was told of, and when last: one walk of the index for each. */
export const attemptsOf = async (db: Reader, parcelIds: readonly string[]): Promise<readonly Attempts[]> => {
  const found = await Promise.all(
    chunks(parcelIds, 500).map((some) =>
      db.q
        .selectFrom('notice')
        .select([
          'parcel_id as parcelId',
          sql<number>`count(*)`.as('attempts'),
          sql<number>`max(at)`.as('lastAt'),
        ])
        .where('parcel_id', 'in', [...some])
        .groupBy('parcel_id')
        .execute(),
    ),
  )
  return found.flat()
}

export const attemptsQuery = (db: Reader, parcelId: string, limit: number) =>
  db.q
    .selectFrom('notice')
    .leftJoin('staff', 'staff.id', 'notice.by_staff')
    .select([
      'notice.at',
      'staff.name as by',
      'notice.desk_code as deskCode',
      'notice.method',
      'notice.result',
      'notice.promise',
    ])
    .where('notice.parcel_id', '=', parcelId)
    .orderBy('notice.at', 'desc')
    .limit(limit)

export const insertNotices = async (tx: Tx, rows: readonly NoticeTable[]): Promise<void> => {
  for (const some of chunks(rows, 500)) await tx.q.insertInto('notice').values(some).execute()
}

export const insertBatch = async (
  tx: Tx,
  batch: { id: string; method: string; items: number },
): Promise<void> => {
  const { staffId, deskCode } = tx.call.caller
  await tx.q
    .insertInto('notice_batch')
    .values({ ...batch, at: tx.now, business_date: tx.businessDate, by_staff: staffId, desk_code: deskCode })
    .execute()
}

export const itemsOfBatch = async (db: Reader, batchId: string): Promise<readonly string[]> =>
  (
    await db.q
      .selectFrom('notice')
      .select('parcel_id')
      .where('batch_id', '=', batchId)
      .orderBy('id')
      .execute()
  ).map(({ parcel_id }) => parcel_id)
