import type { Tx } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { endPlacesIn } from '../people/clear-people.service.ts'
import { caseFileOf } from './case-file.service.ts'
import { agreedIn, moveOnIn, phaseFor, takeCase } from './case-work.service.ts'
import { type CaseChange, type CaseRecord, openCaseOf } from './cases.repository.ts'
import { archiveBlocks } from './documents.rules.ts'
import { putEntries } from './entries.repository.ts'
import { handoverBlocks, handoverDateProblem } from './handover.rules.ts'
import type { moveInContract } from './move-in.contract.ts'
import type { MoveInHouse } from './move-in.house.ts'
import type { CaseFile } from './move-in.schema.contract.ts'
import { standingProblemTexts } from './move-in.text.ts'
import { openFileIn } from './owner-file.service.ts'
import { changeStation, findStep, insertStep, selectStations, signStep } from './stations.repository.ts'
import { decided } from './stations.service.ts'

type Input<K extends keyof typeof moveInContract> = Parameters<Handlers<typeof moveInContract>[K]>[0]

/** The case moves to another phase, with the reason that was given. */
const stand = async (
  tx: Tx,
  record: CaseRecord,
  act: string,
  reason: string,
  change: CaseChange,
): Promise<{ revision: number }> => {
  await insertStep(tx, record.id, { act, station: null, reason })
  tx.audit({
    record: { kind: 'move-in', id: record.id },
    before: { phase: record.phase },
    after: change,
    ...(reason === '' ? {} : { reason }),
  })
  return { revision: await moveOnIn(tx, record, change) }
}

const fieldRefused = (field: string, reason: string): never => refuse('FIELD_REFUSED', { field, reason })

export const notify = (house: MoveInHouse, input: Input<'notify'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const record = await takeCase(tx, input.id)
    const phase = phaseFor(tx, record, 'notify')
    if (input.noticeDate > tx.businessDate) fieldRefused('noticeDate', standingProblemTexts.ahead)
    await putEntries(tx, record.id, { noticeDate: input.noticeDate }, record.revision + 1)
    return stand(tx, record, 'notify', '', { phase })
  })

export const hold = (house: MoveInHouse, input: Input<'hold'>, call: Call) =>
  house.database.command(call, input, (tx) => holdIn(tx, input))

export const holdIn = async (
  tx: Tx,
  input: Omit<Input<'hold'>, 'commandId'>,
): Promise<{ revision: number }> => {
  const record = await takeCase(tx, input.id)
  const phase = phaseFor(tx, record, 'hold')
  if (input.until < tx.businessDate) fieldRefused('until', standingProblemTexts.holdPast)
  const { reason, until } = input
  return stand(tx, record, 'hold', reason, { phase, hold_until: until, hold_reason: reason })
}

/** The home is the family's: nothing stands open, or the refusal names what does. */
export const handOver = (house: MoveInHouse, input: Input<'handOver'>, call: Call) =>
  house.database.command(call, input, (tx) => handOverIn(house, tx, input))

type StandingHouse = Pick<MoveInHouse, 'clock' | 'settings' | 'search'>

export const handOverIn = async (
  house: StandingHouse,
  tx: Tx,
  input: Omit<Input<'handOver'>, 'commandId'>,
): Promise<{ revision: number }> => {
  const record = await takeCase(tx, input.id)
  const phase = phaseFor(tx, record, 'handOver')
  const file = await caseFileOf(house, tx, tx.call.caller.scope, record.id)
  const blocks = handoverBlocks(file, tx.businessDate)
  if (blocks.length > 0) refuse('HANDOVER_BLOCKED', { blocks })
  const date = input.date ?? tx.businessDate
  const problem = handoverDateProblem(date, file.entries.noticeDate, tx.businessDate)
  if (problem !== null) fieldRefused('date', standingProblemTexts[problem])
  await leaveIn(house, tx, file)
  await openFileIn(tx, record)
  return stand(tx, record, 'handOver', '', {
    ...{ phase, handed_over_at: tx.now, handed_over_date: date },
  })
}

/** With 二手过户 and 迁出 somebody's place in the home ends. */
const leaveIn = async (
  house: Pick<StandingHouse, 'search'>,
  tx: Tx,
  { kind, entries }: CaseFile,
): Promise<void> => {
  if (kind !== 'resale' && kind !== 'moveOut') return
  await endPlacesIn(house.search, tx, tx.call.caller.scope, entries.leavers)
}

export const archive = (house: MoveInHouse, input: Input<'archive'>, call: Call) =>
  house.database.command(call, input, (tx) => archiveIn(house, tx, input))

export const archiveIn = async (
  house: StandingHouse,
  tx: Tx,
  input: Omit<Input<'archive'>, 'commandId'>,
): Promise<{ revision: number }> => {
  const record = await takeCase(tx, input.id)
  const phase = phaseFor(tx, record, 'archive')
  const file = await caseFileOf(house, tx, tx.call.caller.scope, record.id)
  const codes = archiveBlocks(file.documents, file.entries.promiseSigned)
  if (codes.length > 0) refuse('ARCHIVE_BLOCKED', { codes })
  await openFileIn(tx, record, input.place)
  const { staffId, deskCode } = tx.call.caller
  const settled = { state: 'done', finished_at: tx.now, by_staff: staffId, desk_code: deskCode }
  await changeStation(tx, record.id, 'archive', settled)
  return stand(tx, record, 'archive', '', { phase, archived_at: tx.now, closed_at: tx.now })
}

export const cancel = (house: MoveInHouse, input: Input<'cancel'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const record = await takeCase(tx, input.id)
    const phase = phaseFor(tx, record, 'cancel')
    return stand(tx, record, 'cancel', input.reason, { phase, closed_at: tx.now })
  })

export const reopen = (house: MoveInHouse, input: Input<'reopen'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const record = await takeCase(tx, input.id)
    const phase = phaseFor(tx, record, 'reopen')
    const open = await openCaseOf(tx, record.unitId, record.kind)
    if (open !== undefined && open.id !== record.id)
      refuse('CASE_OPEN_ALREADY', { unit: record.unit, caseNo: open.caseNo })
    const agreed = await agreedIn(house, tx, record, input.approval)
    await backIn(tx, record.id, [...input.stations, 'archive'])
    const change = { phase, handed_over_at: null, handed_over_date: null, archived_at: null, closed_at: null }
    return { revision: await decided(tx, record, { act: 'reopen', reason: input.reason, ...agreed }, change) }
  })

const backIn = async (tx: Tx, caseId: string, stations: readonly string[]): Promise<void> => {
  const there = await selectStations(tx, [caseId])
  for (const { station } of there.filter((each) => stations.includes(each.station)))
    await changeStation(tx, caseId, station, {
      ...{ state: 'waiting', started_at: null, finished_at: null, by_staff: null },
      ...{ reason: '', approver_id: null },
    })
}

/** A yes on the phone is signed by the one who gave it. */
export const countersign = (house: MoveInHouse, input: Input<'countersign'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const step = (await findStep(tx, input.stepId)) ?? refuse('NOT_FOUND')
    const record = await takeCase(tx, step.caseId)
    if (step.approverId !== call.caller.staffId || step.signedAt !== null) refuse('NOT_YOURS_TO_SIGN')
    await signStep(tx, input.stepId)
    tx.audit({ record: { kind: 'move-in', id: record.id }, after: { signed: input.stepId } })
    tx.changed('moveIn', record.id)
    return {}
  })
