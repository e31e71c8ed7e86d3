import type { Tx } from '../database/database.ts'
import { nextSerial } from '../database/serial.ts'
import { assertNever, refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { caseFileOf } from './case-file.service.ts'
import {
  agreedIn,
  moveOnIn,
  phaseFor,
  requireOpen,
  requirePermission,
  stationIn,
  takeCase,
} from './case-work.service.ts'
import type { CaseRecord } from './cases.repository.ts'
import { documentsVerdict } from './documents.rules.ts'
import { putEntries } from './entries.repository.ts'
import { identitySeen, unseenOwners } from './identity.rules.ts'
import { lacksReason } from './keys.rules.ts'
import type { moveInContract } from './move-in.contract.ts'
import type { MoveInHouse } from './move-in.house.ts'
import type { CaseFile, Station, StationState } from './move-in.schema.contract.ts'
import { maySkip } from './states.rules.ts'
import { changeStation, insertStep } from './stations.repository.ts'

type Input<K extends keyof typeof moveInContract> = Parameters<Handlers<typeof moveInContract>[K]>[0]

/** The family is here: a queue number of the day and the zone, this desk, and a clock that runs. */
export const checkIn = (house: MoveInHouse, input: Input<'checkIn'>, call: Call) =>
  house.database.command(call, input, (tx) => checkInIn(tx, input.id))

export const checkInIn = async (tx: Tx, id: string): Promise<{ revision: number; queueNo: string }> => {
  const record = await takeCase(tx, id)
  const phase = phaseFor(tx, record, 'checkIn')
  const running = await nextSerial(tx, `queue-${tx.businessDate}-${record.zone}`)
  const queueNo = `${record.zone}${String(running).padStart(3, '0')}`
  const { staffId, deskCode } = tx.call.caller
  // Whoever comes unasked, or on another day, stands in the list of the day on which they came.
  const late = record.appointmentDate !== tx.businessDate
  const listed = late ? { appointmentDate: tx.businessDate, appointmentSlot: '' } : {}
  await putEntries(tx, id, listed, record.revision + 1)
  await settleIn(tx, id, 'checkIn', 'done', '')
  const change = { phase, queue_no: queueNo, desk_code: deskCode, assistant_id: staffId }
  const revision = await moveOnIn(tx, record, {
    ...change,
    ...(late ? { appointment_date: tx.businessDate, appointment_slot: '' } : {}),
    ...{ checked_in_at: tx.now, checked_in_date: tx.businessDate, hold_until: null, hold_reason: '' },
  })
  await insertStep(tx, id, { act: 'checkIn', station: 'checkIn', reason: '' })
  tx.audit({ record: { kind: 'move-in', id }, before: { phase: record.phase }, after: change })
  return { revision, queueNo }
}

/** Marks a station as settled by this desk, now. */
const settleIn = (tx: Tx, caseId: string, station: Station, state: StationState, reason: string) =>
  changeStation(tx, caseId, station, {
    ...{ state, reason, finished_at: tx.now },
    by_staff: tx.call.caller.staffId,
    desk_code: tx.call.caller.deskCode,
  })

export const startStation = (house: MoveInHouse, input: Input<'startStation'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const record = await takeCase(tx, input.id)
    requireOpen(tx, record)
    const { state, startedAt } = await stationIn(tx, record, input.station)
    if (state !== 'waiting') return { revision: record.revision }
    await changeStation(tx, record.id, input.station, {
      ...{ state: 'working', started_at: startedAt ?? tx.now },
      by_staff: call.caller.staffId,
      desk_code: call.caller.deskCode,
    })
    tx.audit({ record: { kind: 'move-in', id: record.id }, after: { [input.station]: 'working' } })
    return { revision: await moveOnIn(tx, record) }
  })

export const finishStation = (house: MoveInHouse, input: Input<'finishStation'>, call: Call) =>
  house.database.command(call, input, (tx) => finishStationIn(house, tx, input))

/** One station is settled; another module's command calls this when its own work settles it, as fees do. */
export const finishStationIn = async (
  house: Pick<MoveInHouse, 'clock' | 'settings'>,
  tx: Tx,
  { id, station, outcome, reason }: Omit<Input<'finishStation'>, 'commandId'>,
): Promise<{ revision: number }> => {
  const record = await takeCase(tx, id)
  requireOpen(tx, record)
  const { startedAt } = await stationIn(tx, record, station)
  const file = await caseFileOf(house, tx, tx.call.caller.scope, id)
  const state = outcome === 'refused' ? refusedState(station, reason) : settledState(house, tx, file, station)
  await settleIn(tx, id, station, state, reason)
  if (startedAt === null) await changeStation(tx, id, station, { started_at: tx.now })
  await insertStep(tx, id, { act: state, station, reason })
  tx.audit({ record: { kind: 'move-in', id }, after: { [station]: state }, reason })
  return { revision: await moveOnIn(tx, record) }
}

/** Only signing can be refused, and the reason is written down (spec 3.1.1). */
const refusedState = (station: Station, reason: string): StationState => {
  if (station !== 'signing') return refuse('NO_SUCH_STATION', { station })
  return reason === '' ? refuse('REASON_MISSING') : 'refused'
}

const identityState = (file: CaseFile, allOwnersSign: boolean): StationState => {
  if (!identitySeen(file)) return refuse('IDENTITY_NOT_SEEN')
  const names = allOwnersSign ? unseenOwners(file) : []
  return names.length > 0 ? refuse('OWNERS_NOT_SEEN', { names: [...names] }) : 'done'
}

/** What the station asks before it closes. */
const settledState = (
  { settings }: Pick<MoveInHouse, 'settings'>,
  tx: Tx,
  file: CaseFile,
  station: Station,
): StationState => {
  switch (station) {
    case 'identity':
      return identityState(file, settings.current().allOwnersSign)
    case 'documents': {
      const verdict = documentsVerdict(file.documents)
      return typeof verdict === 'string' ? verdict : refuse('PAPERS_LACK', { codes: verdict })
    }
    case 'inspection':
      requirePermission(tx, 'movein.inspect')
      return file.meters.some(({ reading }) => reading === null) ? refuse('METERS_UNREAD') : 'done'
    case 'keys':
      requirePermission(tx, 'key.issue')
      return file.keys.some((line) => line.given === null || lacksReason(line))
        ? refuse('KEYS_UNCOUNTED')
        : 'done'
    case 'signing':
    case 'fees':
      return 'done'
    case 'checkIn':
    case 'archive':
      // These two are settled by their own acts.
      return refuse('NO_SUCH_STATION', { station })
    default:
      return assertNever(station)
  }
}

export const skipStation = (house: MoveInHouse, input: Input<'skipStation'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const record = await takeCase(tx, input.id)
    requireOpen(tx, record)
    await stationIn(tx, record, input.station)
    if (!maySkip(record.kind, input.station)) refuse('NEVER_SKIPPED', { station: input.station })
    const agreed = await agreedIn(house, tx, record, input.approval)
    await settleIn(tx, record.id, input.station, 'skipped', input.reason)
    await changeStation(tx, record.id, input.station, { approver_id: agreed.approver_id })
    return { revision: await decided(tx, record, { act: 'skip', ...input, ...agreed }) }
  })

interface Decision {
  readonly act: string
  readonly station?: Station
  readonly reason: string
  readonly approver_id: string
  readonly approval: string
}

/** Writes down what a supervisor agreed to. */
export const decided = async (
  tx: Tx,
  record: CaseRecord,
  { act, station, reason, approver_id, approval }: Decision,
  change: Parameters<typeof moveOnIn>[2] = {},
): Promise<number> => {
  await insertStep(tx, record.id, { act, station: station ?? null, reason, approver_id, approval })
  tx.audit({
    record: { kind: 'move-in', id: record.id },
    after: { act, station, approver_id, approval, ...change },
    reason,
  })
  return moveOnIn(tx, record, change)
}
