import type { Tx } from '../database/database.ts'
import { nextSerial } from '../database/serial.ts'
import type { CaseRecord } from './cases.repository.ts'
import { findOwnerFile, insertOwnerFile, placeOwnerFile } from './owner-file.repository.ts'

/** 一户一档: the first handover opens the bag, and every later case of the home goes into it. */
export const openFileIn = async (
  tx: Tx,
  { unitId, zone }: Pick<CaseRecord, 'unitId' | 'zone'>,
  place = '',
): Promise<void> => {
  const file = await findOwnerFile(tx, unitId)
  if (file !== undefined) {
    if (place !== '' && place !== file.place) await placeOwnerFile(tx, file, place)
    return
  }
  const year = tx.businessDate.slice(0, 4)
  const running = await nextSerial(tx, `DA-${year}-${zone}`)
  const file_no = `DA-${year}-${zone}-${String(running).padStart(4, '0')}`
  await insertOwnerFile(tx, { unit_id: unitId, file_no, zone, place })
  tx.audit({ record: { kind: 'owner-file', id: unitId }, after: { file_no, place } })
}
