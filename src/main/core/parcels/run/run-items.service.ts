import type { Tx } from '../../database/database.ts'
import type { ShelfRunItemTable, ShelfRunTable } from '../../database/tables/shelf-run.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { setupFor } from '../../printing/setup.service.ts'
import { likelyCarriers } from '../carriers/carriers.rules.ts'
import { activePatterns } from '../carriers/carriers.service.ts'
import { learnIn } from '../carriers/waybill-names.service.ts'
import { intakeIn, withdrawIn } from '../intake.service.ts'
import { ConsentBasis } from '../item-kinds.contract.ts'
import { plainGoods } from '../parcel-rows.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { openPlace } from '../parcels.repository.ts'
import { normaliseTrackingNo } from '../parcels.rules.ts'
import { Carrier } from '../parcels.schema.contract.ts'
import type { RunOutcome, shelfRunContract } from './shelf-run.contract.ts'
import { addRunItem, changeRunItem, itemOfParcel, scannedItem } from './shelf-run.repository.ts'
import { requireRun } from './shelf-run.service.ts'

type Input<K extends keyof Handlers<typeof shelfRunContract>> = Parameters<
  Handlers<typeof shelfRunContract>[K]
>[0]

const readNo = (code: string): string => normaliseTrackingNo(code) ?? refuse('TRACKING_NO_UNREADABLE')

interface Noted {
  readonly trackingNo: string
  readonly carrier: Carrier
  readonly outcome: RunOutcome
  readonly parcelId?: string | null
  readonly searched?: string
  readonly reason?: string
  readonly label?: 'none' | 'due'
}

const rowOf = (tx: Tx, run: ShelfRunTable, noted: Noted): Omit<ShelfRunItemTable, 'seq'> => ({
  run_id: run.id,
  tracking_no: noted.trackingNo,
  carrier: noted.carrier,
  outcome: noted.outcome,
  parcel_id: noted.parcelId ?? null,
  searched: noted.searched ?? '',
  reason: noted.reason ?? '',
  at: tx.now,
  by_staff: tx.call.caller.staffId,
  desk_code: run.desk_code,
  label: noted.label ?? 'none',
})

/** One line for each item: what was scanned first takes the outcome on its own line. */
const noteIn = async (tx: Tx, run: ShelfRunTable, noted: Noted): Promise<number> => {
  const row = rowOf(tx, run, noted)
  const before = await scannedItem(tx, run.id, noted.trackingNo)
  if (before === undefined) return addRunItem(tx, row)
  await changeRunItem(tx, run.id, before.seq, row)
  return before.seq
}

export const store = (house: ParcelsHouse, input: Input<'store'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const run = await requireRun(tx, input.runId)
    const { addressee, onWaybill, carrier, sizeClass, countersigned, freightPaid, answer } = input
    const { kind, flags, condition, declaredFen } = input
    const trackingNo = readNo(input.trackingNo)
    const consent = input.consent ?? ConsentBasis.parse(run.consent)
    const stored = await intakeIn(
      house,
      tx,
      { trackingNo, carrier, sizeClass, addressee, nameOnLabel: onWaybill },
      {
        goods: { ...plainGoods, kind, flags, condition, declaredFen, consent, courierId: run.courier_id },
        ...{ runId: run.id, freightPaid },
        ...(countersigned === undefined ? {} : { countersigned }),
        ...(input.consent === undefined ? {} : { answer }),
      },
    )
    if (addressee !== null) await learnIn(tx, onWaybill, addressee)
    const { printer } = await setupFor(tx, run.desk_code, 'label')
    const label = printer === '' ? ('none' as const) : ('due' as const)
    const searched = addressee === null ? onWaybill : ''
    const outcome = 'stored' as const
    const seq = await noteIn(tx, run, { trackingNo, carrier, outcome, parcelId: stored.id, searched, label })
    return { seq, ...stored, label }
  })

export const scan = (house: ParcelsHouse, input: Input<'scan'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const run = await requireRun(tx, input.runId)
    const trackingNo = readNo(input.trackingNo)
    const here = await openPlace(tx, trackingNo)
    if (here !== undefined) return refuse('PARCEL_ALREADY_HERE', here)
    const guess = likelyCarriers(await activePatterns(tx), trackingNo)[0]?.carrier
    const carrier = Carrier.parse(run.carrier ?? guess ?? 'other')
    // A second look at the same waybill is no second parcel.
    const seq = await noteIn(tx, run, { trackingNo, carrier, outcome: 'scanned' })
    tx.audit({ record: { kind: 'shelf-run', id: run.id }, after: { trackingNo, seq } })
    tx.changed('parcels', run.id)
    return { seq, trackingNo, carrier }
  })

export const aside = (house: ParcelsHouse, input: Input<'aside'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const run = await requireRun(tx, input.runId)
    const { carrier, outcome, parcelId, searched, reason = '' } = input
    const trackingNo = readNo(input.trackingNo)
    const seq = await noteIn(tx, run, { trackingNo, carrier, outcome, parcelId, searched, reason })
    tx.audit({ record: { kind: 'shelf-run', id: run.id }, after: { trackingNo, outcome }, reason })
    tx.changed('parcels', run.id)
    return { seq }
  })

export const takeBack = (house: ParcelsHouse, input: Input<'takeBack'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const run = await requireRun(tx, input.runId)
    const item = await itemOfParcel(tx, input.parcelId)
    if (item?.runId !== run.id) return refuse('NOT_FOUND')
    await withdrawIn(tx, input.parcelId)
    await changeRunItem(tx, run.id, item.seq, { outcome: 'withdrawn', label: 'none' })
    return {}
  })
