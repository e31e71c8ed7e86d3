import type { Tx } from '../../database/database.ts'
import type { BusinessDate } from '../../kernel/schema.ts'
import { changeParcel } from '../parcels.repository.ts'
import { Carrier } from '../parcels.schema.contract.ts'
import { putCourier } from './couriers.repository.ts'
import { addRunItem, insertRun, itemsOfDayQuery } from './shelf-run.repository.ts'
import { runNoText } from './shelf-run.rules.ts'

export interface PastRun {
  readonly deskCode: string
  readonly day: BusinessDate
  readonly courier: { readonly name: string; readonly phone: string; readonly staffNo: string }
  /** What the courier said beside what was stored: one that he counted twice. */
  readonly tooMany: number
  readonly note: string
}

/** The pile that a courier put down on a day of an invented past, told as the run that it was. */
export const pastRunIn = async (tx: Tx, run: PastRun): Promise<number> => {
  const { deskCode, day } = run
  const arrived = await itemsOfDayQuery(tx, deskCode, day).execute()
  const carrier = arrived[0]?.carrier
  const pile = arrived.filter((item) => item.carrier === carrier)
  const [first, last] = [pile[0], pile.at(-1)]
  if (first === undefined || last === undefined) return 0
  const courierId = await putCourier(tx, { carrier: Carrier.parse(first.carrier), ...run.courier })
  const id = tx.id()
  const announced = pile.length + run.tooMany
  await insertRun(tx, {
    ...{ id, run_no: runNoText(deskCode, day, 1), desk_code: deskCode, carrier: first.carrier },
    ...{ courier_id: courierId, consent: 'letter', announced, scan_first: 0 },
    ...{ begun_at: first.receivedAt, begun_date: day, begun_by: first.receivedBy },
    ...{ ended_at: last.receivedAt, ended_by: last.receivedBy, note: run.note, revision: 1 },
  })
  for (const item of pile) {
    await addRunItem(tx, {
      ...{ run_id: id, tracking_no: item.trackingNo, carrier: item.carrier, outcome: 'stored' },
      ...{ parcel_id: item.id, searched: '', reason: '', at: item.receivedAt, by_staff: item.receivedBy },
      ...{ desk_code: deskCode, label: 'none' },
    })
    await changeParcel(tx, item.id, { run_id: id, courier_id: courierId })
  }
  tx.audit({ record: { kind: 'shelf-run', id }, after: { stored: pile.length, announced } })
  return pile.length
}
