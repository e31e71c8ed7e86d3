import type { Tx } from '../database/database.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { reportIn } from './incidents/incidents.service.ts'
import type { NoticeMethod, NoticeResult } from './notices/notices.contract.ts'
import { tellIn } from './notices/tell.service.ts'
import { allRecords, type ParcelRecord, parcelRecords } from './parcels.repository.ts'

/** What waits at a desk since before this day and has an addressee. */
const waitingBefore = (
  tx: Tx,
  { deskCode, day }: { readonly deskCode: string; readonly day: BusinessDate },
  first: 'oldest' | 'newest',
  most: number,
) =>
  allRecords(
    parcelRecords(tx)
      .where('parcel.closed_at', 'is', null)
      .where('parcel.desk_code', '=', deskCode)
      .where('parcel.received_date', '<', day)
      .where('parcel.state', '=', 'received')
      .orderBy('parcel.received_at', first === 'oldest' ? 'asc' : 'desc')
      .orderBy('parcel.item_no', first === 'oldest' ? 'asc' : 'desc')
      .limit(most),
  )

export interface PastTry {
  readonly method: NoticeMethod
  readonly result: NoticeResult
  readonly promise: string
}

/** Homes that were told of what waits for them, each item by the next of these tries; gives back how many items. */
export const pastNoticesIn = async (
  tx: Tx,
  at: { readonly deskCode: string; readonly day: BusinessDate; readonly most: number },
  tries: readonly PastTry[],
): Promise<number> => {
  const waiting = await waitingBefore(tx, at, 'oldest', at.most)
  const homes = [...Map.groupBy(waiting, ({ unitId }) => unitId).values()]
  for (const [nth, items] of homes.entries()) {
    const tried = tries[nth % tries.length]
    if (tried !== undefined) await tellIn(tx, items, { ...tried, batchId: null })
  }
  return waiting.length
}

/** One of the last two that came was found torn, and is disputed since; what is overdue waits to be fetched. */
export const pastDamageIn = async (
  tx: Tx,
  at: { readonly deskCode: string; readonly day: BusinessDate; readonly account: string },
): Promise<ParcelRecord | undefined> => {
  const item = (await waitingBefore(tx, at, 'newest', 2)).at(-1)
  if (item !== undefined) await reportIn(tx, item, { kind: 'damaged', account: at.account, claimFen: 12_000 })
  return item
}
