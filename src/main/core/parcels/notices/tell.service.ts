import type { Tx } from '../../database/database.ts'
import { indexRecordsIn } from '../../search/search.service.ts'
import { stepRow } from '../parcel-rows.ts'
import { parcelEntry } from '../parcel-search.ts'
import { changeParcel, insertSteps, type ParcelRecord, parcelRowsByIds } from '../parcels.repository.ts'
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
  const news = tells(told.result) ? parcels.filter(({ state }) => state === 'received') : []
  await markTold(tx, news)
  tx.changed('parcels', ...parcels.map(({ id }) => id))
  return news.length
}

const markTold = async (tx: Tx, parcels: readonly ParcelRecord[]): Promise<void> => {
  for (const { id, revision } of parcels)
    await changeParcel(tx, id, { state: 'notified', told_at: tx.now, revision: revision + 1 })
  await insertSteps(
    tx,
    parcels.map(({ id, shelfNo }) => stepRow(tx, { parcelId: id, state: 'notified', shelfNo, act: 'tell' })),
  )
  const units = new Map(parcels.map(({ id, unit }) => [id, unit]))
  const rows = await parcelRowsByIds(tx, [...units.keys()])
  await indexRecordsIn(
    tx,
    rows.map((row) => parcelEntry(row, units.get(row.id) ?? '')),
  )
}
