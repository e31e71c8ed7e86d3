import type { Tx } from '../database/database.ts'
import { may } from '../kernel/caller.ts'
import { refuse } from '../kernel/errors.ts'
import type { Permission } from '../kernel/permission.ts'
import { indexRecordIn } from '../search/search.service.ts'
import { approvers } from '../staff/approval.service.ts'
import { caseEntry } from './case-search.ts'
import { type CaseChange, type CaseRecord, changeCase, findCase } from './cases.repository.ts'
import type { Approval } from './move-in.contract.ts'
import type { MoveInHouse } from './move-in.house.ts'
import type { CasePhase, Station } from './move-in.schema.contract.ts'
import { type CaseAct, isOpen, phaseAfter, stateOf } from './states.rules.ts'
import { selectStations } from './stations.repository.ts'

/** @throws Refusal NOT_FOUND for a case of another zone as for none at all */
export const takeCase = async (tx: Tx, id: string): Promise<CaseRecord> =>
  (await findCase(tx, tx.call.caller.scope, id)) ?? refuse('NOT_FOUND')

const notNow = (record: CaseRecord, tx: Tx): never =>
  refuse('NOT_NOW', { state: stateOf({ ...record, stations: [] }, tx.businessDate) })

/** Where the act leads. @throws Refusal NOT_NOW */
export const phaseFor = (tx: Tx, record: CaseRecord, act: CaseAct): CasePhase =>
  phaseAfter(record.phase, act) ?? notNow(record, tx)

/** @throws Refusal NOT_NOW when nobody of the family is here */
export const requireOpen = (tx: Tx, record: CaseRecord): void => {
  if (!isOpen(record.phase)) notNow(record, tx)
}

/** What is undecided or handed over may still be typed into; what is archived or cancelled is opened again first. */
export const requireAlive = (tx: Tx, record: CaseRecord): void => {
  if (record.closedAt !== null) notNow(record, tx)
}

export const stationIn = async (tx: Tx, record: CaseRecord, station: Station) =>
  (await selectStations(tx, [record.id])).find((each) => each.station === station) ??
  refuse('NO_SUCH_STATION', { station })

export const requirePermission = (tx: Tx, need: Permission): void => {
  if (!may(tx.call.caller, need)) refuse('FORBIDDEN', { need })
}

/** Writes the change of a case down: its revision, its place in the search box, the windows. Gives the new revision. */
export const moveOnIn = async (tx: Tx, record: CaseRecord, change: CaseChange = {}): Promise<number> => {
  const revision = await changeCase(tx, record, change)
  await indexRecordIn(tx, caseEntry(await takeCase(tx, record.id)))
  tx.changed('moveIn', record.id)
  return revision
}

export interface Agreed {
  readonly approver_id: string
  readonly approval: 'own' | 'token' | 'phone'
}

/**
 * Whose yes this is: the caller's own where the role has it, a PIN's token, or a word on the phone that is signed
 * afterwards (roles.md).
 */
export const agreedIn = async (
  house: Pick<MoveInHouse, 'approvals' | 'database'>,
  tx: Tx,
  record: Pick<CaseRecord, 'id'>,
  approval: Approval | undefined,
): Promise<Agreed> => {
  const { caller } = tx.call
  if (may(caller, 'movein.override')) return { approver_id: caller.staffId, approval: 'own' }
  if (approval === undefined) return refuse('NEEDS_APPROVAL')
  if (approval.kind === 'token') {
    const wanted = { sessionId: caller.sessionId, permission: 'movein.override' as const, record: record.id }
    const approverId = house.approvals.take(approval.token, wanted) ?? refuse('APPROVAL_REFUSED')
    return { approver_id: approverId, approval: 'token' }
  }
  const able = await approvers(house, 'movein.override', caller.staffId)
  if (!able.some(({ staffId }) => staffId === approval.approverId)) return refuse('APPROVAL_REFUSED')
  return { approver_id: approval.approverId, approval: 'phone' }
}
