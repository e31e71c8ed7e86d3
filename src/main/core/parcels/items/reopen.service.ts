import type { Tx } from '../../database/database.ts'
import type { ParcelTable } from '../../database/tables/parcels.ts'
import { refuse } from '../../kernel/errors.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { findParcel, openPlace, type ParcelRecord } from '../parcels.repository.ts'
import { codeIsOpen, freePickupCode } from '../pickup-codes.service.ts'

/**
 * A closed item that becomes open again: its waybill may stand open once only, and its pickup code may have been
 * given to somebody else since.
 */
export const reopeningIn = async (
  house: ParcelsHouse,
  tx: Tx,
  id: string,
): Promise<{ readonly parcel: ParcelRecord; readonly change: Partial<ParcelTable> }> => {
  const parcel = (await findParcel(tx, id)) ?? refuse('NOT_FOUND')
  const open = await openPlace(tx, parcel.trackingNo)
  if (open !== undefined && open.id !== id) return refuse('PARCEL_ALREADY_HERE', open)
  const { deskCode, unitId } = parcel
  if (!(await codeIsOpen(tx, parcel.pickupCode, deskCode))) return { parcel, change: {} }
  return { parcel, change: { pickup_code: await freePickupCode(house, tx, { deskCode, unitId }) } }
}
