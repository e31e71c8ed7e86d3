import type { Tx } from '../../database/database.ts'
import { ways } from '../item-states.rules.ts'
import { actIn } from '../items/act.service.ts'
import type { ParcelRecord } from '../parcels.repository.ts'
import type { NoticeMethod, NoticeResult } from './notices.contract.ts'
import { insertNotices } from './notices.repository.ts'
import { tells } from './notices.rules.ts'

export interface Told {
  readonly method: NoticeMethod
  readonly result: NoticeResult
  readonly promise: string
  readonly batchId: string | null
}

/** One try for each of these items; whoever was reached by it counts as told. Gives back how many are told now. */
export const tellIn = async (tx: Tx, parcels: readonly ParcelRecord[], told: Told): Promise<number> => {
  const { staffId, deskCode } = tx.call.caller
  await insertNotices(
    tx,
    parcels.map(({ id, unitId }) => ({
      ...{ id: tx.id(), parcel_id: id, unit_id: unitId ?? '', method: told.method, result: told.result },
      ...{ promise: told.promise, batch_id: told.batchId, at: tx.now, business_date: tx.businessDate },
      ...{ by_staff: staffId, desk_code: deskCode },
    })),
  )
  for (const { id } of parcels) tx.audit({ record: { kind: 'parcel', id }, after: { ...told } })
  tx.changed('parcels', ...parcels.map(({ id }) => id))
  if (!tells(told.result)) return 0
  // Told again is told anew: else its reminder would stay due for ever.
  for (const parcel of parcels.filter(({ state }) => ways.tell.from.includes(state)))
    await actIn(tx, parcel, { act: 'tell', change: { told_at: tx.now } })
  return parcels.filter(({ state }) => state === 'received').length
}
