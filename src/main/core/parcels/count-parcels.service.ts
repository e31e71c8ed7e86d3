import type { Reader, Tx } from '../database/database.ts'
import type { Countable, Difference, Expected } from '../shifts/countable.service.ts'
import { openIncidentIn } from './incidents/incidents.service.ts'
import { placedStates } from './item-states.rules.ts'
import { allRecords, type ParcelRecord, parcelRecords } from './parcels.repository.ts'
import { byWalkingOrder, isItemNo } from './parcels.rules.ts'
import { parcelStateNames } from './parcels.text.ts'

const expectedOf = ({ id, shelfNo, unit }: ParcelRecord): Expected => ({
  itemId: id,
  shelf: shelfNo.split('-').slice(0, 2).join('-'),
  place: shelfNo,
  about: unit === '' ? parcelStateNames.unclaimed : unit,
})

/** What lies on the shelves of one desk: its open items that are at a place. */
export const onShelfQuery = (db: Reader, deskCode: string) =>
  parcelRecords(db)
    .where('parcel.closed_at', 'is', null)
    .where('parcel.desk_code', '=', deskCode)
    .where('parcel.state', 'in', [...placedStates])

/** Our own label, or the waybill: the open item before any closed one of the same number. */
const itemOf = async (db: Reader, code: string): Promise<ParcelRecord | undefined> => {
  const text = code.normalize('NFKC').toUpperCase().trim().replace(/^P:/, '')
  const own = isItemNo(text)
  const column = own ? ('parcel.item_no' as const) : ('parcel.tracking_no' as const)
  const wanted = own ? text : text.replace(/[^0-9A-Z]/g, '')
  if (wanted === '') return undefined
  const found = await allRecords(
    parcelRecords(db).where(column, '=', wanted).orderBy('parcel.received_at', 'desc').limit(5),
  )
  return found.find(({ closedAt }) => closedAt === null) ?? found[0]
}

const settleIn = async (tx: Tx, { itemId, account }: Difference): Promise<string> =>
  (await openIncidentIn(tx, { id: itemId }, { kind: 'countDifference', account, claimFen: null })).incidentNo

/** Parcels at the change of shift. */
export const countableParcels: Countable = {
  kind: 'parcels',
  expected: async (db, deskCode) =>
    [...(await allRecords(onShelfQuery(db, deskCode)))].sort(byWalkingOrder).map(expectedOf),
  read: async (db, code) => {
    const item = await itemOf(db, code)
    return item === undefined ? null : expectedOf(item)
  },
  settleIn,
}
