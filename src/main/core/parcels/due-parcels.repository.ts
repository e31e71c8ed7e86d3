import { sql } from 'kysely'
import type { Reader } from '../database/database.ts'
import type { AgeingItem } from './ageing.rules.ts'
import { ItemKind } from './item-kinds.contract.ts'
import { ParcelState } from './parcels.schema.contract.ts'

export interface OpenItem extends AgeingItem {
  readonly id: string
  readonly unitId: string | null
}

/** Everything open, without its names: some hundreds of rows off the small index, the oldest first. */
export const openItemsQuery = (db: Reader) =>
  db.q
    .selectFrom('parcel')
    .select([
      'parcel.id',
      'parcel.kind',
      'parcel.state',
      'parcel.zone',
      'parcel.unit_id as unitId',
      'parcel.received_at as receivedAt',
      'parcel.received_date as receivedDate',
      'parcel.told_at as toldAt',
      'parcel.hold_until as holdUntil',
    ])
    .select(movedAway.as('movedAway'))
    .where('parcel.closed_at', 'is', null)
    .orderBy('parcel.received_at')
    .orderBy('parcel.id')

/** People lived there, and none does now. A home that never had anybody on file is not meant. */
const movedAway = sql<number>`parcel.unit_id IS NOT NULL
  AND EXISTS (SELECT 1 FROM occupancy o WHERE o.unit_id = parcel.unit_id)
  AND NOT EXISTS (SELECT 1 FROM occupancy o WHERE o.unit_id = parcel.unit_id AND o.until IS NULL)`

export const openItems = async (db: Reader): Promise<readonly OpenItem[]> =>
  (await openItemsQuery(db).execute()).map((row) => ({
    ...row,
    kind: ItemKind.parse(row.kind),
    state: ParcelState.parse(row.state),
    movedAway: row.movedAway === 1,
  }))
