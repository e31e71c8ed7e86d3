import { unitOf } from '../compound/compound.service.ts'
import type { Tx } from '../database/database.ts'
import { nextSerial } from '../database/serial.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { clearOccupants } from '../people/clear-people.service.ts'
import { indexRecordIn } from '../search/search.service.ts'
import { caseEntry } from './case-search.ts'
import { takeCase } from './case-work.service.ts'
import { casesOfUnitQuery, insertCase, openCaseOf } from './cases.repository.ts'
import { putEntries, selectEntries } from './entries.repository.ts'
import { entriesFrom, entryProblems, isCaseField } from './entries.rules.ts'
import type { CaseEntries } from './entries.schema.contract.ts'
import { entryProblemTexts } from './entries.text.ts'
import { putMeter, selectMeters } from './inspection.repository.ts'
import { usualMeters } from './inspection.rules.ts'
import { putKey } from './keys.repository.ts'
import { kitOf } from './keys.rules.ts'
import type { moveInContract } from './move-in.contract.ts'
import type { MoveInHouse } from './move-in.house.ts'
import type { CaseKind } from './move-in.schema.contract.ts'
import { buildingHomesQuery, buildingsQuery } from './planning.repository.ts'
import { orderOf, stationsOf } from './states.rules.ts'
import { insertStations, insertStep } from './stations.repository.ts'

type Input<K extends keyof typeof moveInContract> = Parameters<Handlers<typeof moveInContract>[K]>[0]

export const plan = (house: Pick<MoveInHouse, 'database'>, input: Input<'plan'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const cases = []
    for (const home of input.homes) cases.push(await planIn(tx, input.kind, home))
    return { cases }
  })

export const buildings = async ({ database }: Pick<MoveInHouse, 'database'>, { caller }: Call) =>
  buildingsQuery(database.reader, caller.scope).execute()

export const buildingHomes = async (
  { database }: Pick<MoveInHouse, 'database'>,
  { zone, building }: Input<'buildingHomes'>,
  { caller }: Call,
) => {
  const homes = await buildingHomesQuery(database.reader, caller.scope, zone, building).execute()
  return homes.map(({ caseNo, ...home }) => ({ ...home, caseNo: caseNo ?? '' }))
}

interface Home {
  readonly unitId: string
  readonly entries: Partial<CaseEntries>
}

/** Opens one case: its number, its stations, and what is known of the home from the case before. */
export const planIn = async (tx: Tx, kind: CaseKind, home: Home): Promise<{ id: string; caseNo: string }> => {
  const { caller } = tx.call
  const unit = await unitOf(tx, caller.scope, home.unitId)
  const open = await openCaseOf(tx, unit.id, kind)
  if (open !== undefined) return refuse('CASE_OPEN_ALREADY', { unit: unit.name, caseNo: open.caseNo })
  const before = await caseBefore(tx, unit.id)
  const typed = { ...before.carried, ...(await peopleSay(tx, kind, unit.id)), ...home.entries }
  const entries = entriesFrom(Object.entries(typed).map(([field, value]) => ({ field, value, revision: 0 })))
  requireGood(entries, typed, tx)
  const id = tx.id()
  const running = await nextSerial(tx, `RZ-${tx.businessDate.slice(0, 4)}-${unit.zone}`)
  const caseNo = `RZ-${tx.businessDate.slice(0, 4)}-${unit.zone}-${String(running).padStart(4, '0')}`
  await insertCase(tx, {
    ...{ id, case_no: caseNo, kind, phase: 'planned', zone: unit.zone, unit_id: unit.id },
    ...{ owner_type: entries.ownerType, appointment_date: entries.appointmentDate },
    ...{ appointment_slot: entries.appointmentSlot, planned_at: tx.now, planned_by: caller.staffId },
  })
  await putEntries(tx, id, typed, 0)
  const stations = stationsOf(kind, orderOf([]))
  await insertStations(tx, id, stations)
  if (stations.includes('inspection'))
    for (const meter of before.meters) await putMeter(tx, id, { ...meter, reading: null, revision: 0 })
  if (stations.includes('keys'))
    for (const line of kitOf(entries.houseType))
      await putKey(tx, id, { ...line, given: null, reason: '', revision: 0 })
  await insertStep(tx, id, { act: 'plan', station: null, reason: '' })
  tx.audit({ record: { kind: 'move-in', id }, after: { caseNo, kind, unitId: unit.id, ...typed } })
  await indexRecordIn(tx, caseEntry(await takeCase(tx, id)))
  tx.changed('moveIn', id)
  return { id, caseNo }
}

const requireGood = (entries: CaseEntries, typed: object, tx: Tx): void => {
  const [problem] = entryProblems(entries, Object.keys(typed).filter(isCaseField), {
    ...{ today: tx.businessDate, ownerIdNumbers: [], handedOverDate: null },
  })
  if (problem !== undefined)
    refuse('FIELD_REFUSED', { field: problem.field, reason: entryProblemTexts[problem.problem] })
}

/** What a home keeps from one case to the next: its size and type, and the meters where they stood. */
const caseBefore = async (tx: Tx, unitId: string) => {
  const [last] = await casesOfUnitQuery(tx, tx.call.caller.scope, unitId).limit(1).execute()
  const unread = usualMeters.map((meter) => ({ meter, meterNo: '', base: null }))
  if (last === undefined) return { carried: {}, meters: unread }
  const { buildArea, innerArea, houseType, parkingSpace } = entriesFrom(await selectEntries(tx, last.id))
  const stood = (await selectMeters(tx, last.id)).map(({ meter, meterNo, base, reading }) => ({
    ...{ meter, meterNo },
    base: reading ?? base,
  }))
  return {
    carried: { buildArea, innerArea, houseType, parkingSpace },
    meters: stood.length > 0 ? stood : unread,
  }
}

/** Whether several own it, and who is there now and goes with the case. */
const peopleSay = async (tx: Tx, kind: CaseKind, unitId: string): Promise<Partial<CaseEntries>> => {
  const people = await clearOccupants(tx, tx.call.caller.scope, unitId, tx.businessDate)
  const tenants = people.filter(({ relation }) => relation === 'tenant')
  const goes = kind === 'resale' || (kind === 'moveOut' && tenants.length === 0) ? people : tenants
  const owners = people.filter(({ relation }) => relation === 'owner' || relation === 'coOwner')
  return {
    ...(owners.length > 1 ? { ownerType: 'joint' as const } : {}),
    ...(kind === 'resale' || kind === 'moveOut'
      ? { leavers: goes.map(({ occupancyId }) => occupancyId) }
      : {}),
  }
}
