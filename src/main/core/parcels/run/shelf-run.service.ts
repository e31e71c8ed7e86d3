import type { Reader, Tx } from '../../database/database.ts'
import { nextSerial } from '../../database/serial.ts'
import type { ShelfRunTable } from '../../database/tables/shelf-run.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { nameOfStaff } from '../../staff/staff.service.ts'
import { ConsentBasis } from '../item-kinds.contract.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { Carrier } from '../parcels.schema.contract.ts'
import { couriersLately, findCourier, putCourier, seeCourier } from './couriers.repository.ts'
import type { ShelfRun, shelfRunContract } from './shelf-run.contract.ts'
import { changeRun, insertRun, openRunOf, runGroups, runItems } from './shelf-run.repository.ts'
import { countsOf, runNoText } from './shelf-run.rules.ts'

type Input<K extends keyof Handlers<typeof shelfRunContract>> = Parameters<
  Handlers<typeof shelfRunContract>[K]
>[0]

export const current = async ({ database: { reader } }: ParcelsHouse, { caller }: Call) => {
  const run = await openRunOf(reader, caller.deskCode)
  return run === undefined
    ? { run: null, items: [] }
    : { run: await shownRun(reader, run), items: await runItems(reader, run.id) }
}

const shownRun = async (db: Reader, run: ShelfRunTable): Promise<ShelfRun> => ({
  id: run.id,
  runNo: run.run_no,
  carrier: run.carrier === null ? null : Carrier.parse(run.carrier),
  courier: run.courier_id === null ? null : await findCourier(db, run.courier_id),
  consent: ConsentBasis.parse(run.consent),
  announced: run.announced,
  scanFirst: run.scan_first === 1,
  begunAt: run.begun_at,
  begunBy: await nameOfStaff(db, run.begun_by),
  revision: run.revision,
  counts: countsOf(await runGroups(db, run.id), run.announced),
})

export const couriers = ({ database: { reader } }: ParcelsHouse, { carrier }: Input<'couriers'>) =>
  couriersLately(reader, carrier)

export const begin = (house: ParcelsHouse, input: Input<'begin'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { deskCode, staffId } = call.caller
    const open = await openRunOf(tx, deskCode)
    if (open !== undefined) return refuse('RUN_OPEN', { runNo: open.run_no })
    const running = await nextSerial(tx, `shelf run ${deskCode} ${tx.businessDate}`)
    const row = {
      ...{ id: tx.id(), run_no: runNoText(deskCode, tx.businessDate, running), desk_code: deskCode },
      ...(await headIn(tx, input)),
      ...{ begun_at: tx.now, begun_date: tx.businessDate, begun_by: staffId },
      ...{ ended_at: null, ended_by: null, note: '', revision: 0 },
    }
    await insertRun(tx, row)
    tx.audit({ record: { kind: 'shelf-run', id: row.id }, after: row })
    tx.changed('parcels', row.id)
    return { runId: row.id, runNo: row.run_no }
  })

const headIn = async (
  tx: Tx,
  { carrier, courier, consent, announced, scanFirst }: Omit<Input<'begin'>, 'commandId'>,
) => ({
  carrier,
  courier_id: courier === null ? null : await courierIn(tx, carrier, courier),
  consent,
  announced,
  scan_first: scanFirst ? (1 as const) : (0 as const),
})

const courierIn = async (
  tx: Tx,
  carrier: Carrier | null,
  courier: NonNullable<Input<'begin'>['courier']>,
): Promise<string> => {
  if (courier.kind === 'new') {
    const { name, phone, staffNo } = courier
    return putCourier(tx, { carrier: carrier ?? 'other', name, phone, staffNo })
  }
  const known = (await findCourier(tx, courier.id)) ?? refuse('NOT_FOUND')
  await seeCourier(tx, known.id)
  return known.id
}

/** The open run of the caller's desk, and no other. */
export const requireRun = async (tx: Tx, runId: string): Promise<ShelfRunTable> => {
  const open = await openRunOf(tx, tx.call.caller.deskCode)
  return open?.id === runId ? open : refuse('RUN_ENDED')
}

const requireRevision = ({ revision }: ShelfRunTable, seen: number): void => {
  if (revision !== seen) refuse('CONFLICT', { revision })
}

export const change = (house: ParcelsHouse, input: Input<'change'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const before = await requireRun(tx, input.runId)
    requireRevision(before, input.revision)
    const changes = { ...(await headIn(tx, input)), revision: input.revision + 1 }
    await changeRun(tx, before.id, changes)
    tx.audit({ record: { kind: 'shelf-run', id: before.id }, before, after: { ...before, ...changes } })
    tx.changed('parcels', before.id)
    return { revision: changes.revision }
  })

export const end = (house: ParcelsHouse, input: Input<'end'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const before = await requireRun(tx, input.runId)
    requireRevision(before, input.revision)
    const announced = input.announced ?? before.announced
    const counts = countsOf(await runGroups(tx, before.id), announced)
    if (counts.scanned > 0) return refuse('RUN_HAS_SCANS', { items: counts.scanned })
    const ending = {
      ...{ announced, note: input.note, ended_at: tx.now, ended_by: call.caller.staffId },
      revision: input.revision + 1,
    }
    await changeRun(tx, before.id, ending)
    tx.audit({
      record: { kind: 'shelf-run', id: before.id },
      before,
      after: { ...before, ...ending, ...counts },
    })
    tx.changed('parcels', before.id)
    return counts
  })
