import { findUnitIn } from '../../compound/compound.service.ts'
import type { Tx } from '../../database/database.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { stepRow } from '../parcel-rows.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { insertSteps, openPlace } from '../parcels.repository.ts'
import { normaliseTrackingNo } from '../parcels.rules.ts'
import { Carrier } from '../parcels.schema.contract.ts'
import type { expectedContract } from './expected.contract.ts'
import {
  type Announced,
  endExpected,
  expectedByNo,
  insertExpected,
  openExpected,
} from './expected.repository.ts'

type Input<K extends keyof typeof expectedContract> = Parameters<Handlers<typeof expectedContract>[K]>[0]

export const list = async ({ database: { reader } }: ParcelsHouse) =>
  (await openExpected(reader)).map((row) => ({
    ...row,
    carrier: Carrier.parse(row.carrier),
    saidBy: row.saidBy ?? '',
  }))

export const announce = (house: ParcelsHouse, input: Input<'announce'>, call: Call) =>
  house.database.command(call, input, (tx) => announceIn(tx, input))

export const announceIn = async (tx: Tx, input: Omit<Input<'announce'>, 'commandId'>) => {
  const trackingNo = normaliseTrackingNo(input.trackingNo) ?? refuse('TRACKING_NO_UNREADABLE')
  const here = await openPlace(tx, trackingNo)
  if (here !== undefined) return refuse('PARCEL_ALREADY_HERE', here)
  const before = await expectedByNo(tx, trackingNo)
  if (before !== undefined) return refuse('EXPECTED_ALREADY', { unit: before.unit })
  if ((await findUnitIn(tx, input.unitId)) === null) return refuse('NOT_FOUND')
  const { staffId, deskCode } = tx.call.caller
  const row = {
    ...{ id: tx.id(), tracking_no: trackingNo, carrier: input.carrier, unit_id: input.unitId },
    ...{ person_id: input.personId, note: input.note, said_at: tx.now, said_by: staffId },
    ...{ desk_code: deskCode, ended_at: null, ended_by: null, parcel_id: null },
  }
  await insertExpected(tx, row)
  tx.audit({ record: { kind: 'expected-parcel', id: row.id }, after: row })
  tx.changed('parcels', row.id)
  return { id: row.id }
}

export const cancel = (house: ParcelsHouse, input: Input<'cancel'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    if (!(await endExpected(tx, input.id, null))) return refuse('NOT_FOUND')
    tx.audit({ record: { kind: 'expected-parcel', id: input.id }, after: { ended: 'cancelled' } })
    tx.changed('parcels', input.id)
    return {}
  })

/** It has come: its way begins with the day on which it was announced, and by whom that was written down. */
export const expectedArrivedIn = async (tx: Tx, announced: Announced, parcelId: string): Promise<void> => {
  await endExpected(tx, announced.id, parcelId)
  const step = stepRow(tx, { parcelId, state: 'expected', shelfNo: '', reason: announced.note })
  await insertSteps(tx, [
    { ...step, at: announced.saidAt, by_staff: announced.saidBy, desk_code: announced.deskCode },
  ])
  tx.audit({ record: { kind: 'expected-parcel', id: announced.id }, after: { parcelId } })
}
