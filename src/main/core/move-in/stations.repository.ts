import type { Updateable } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { MoveInStationTable, MoveInStepTable } from '../database/tables/move-in.ts'
import { type CaseStation, Station, StationState } from './move-in.schema.contract.ts'

/** The stations of these cases, in no order. */
export const selectStations = async (
  db: Reader,
  caseIds: readonly string[],
): Promise<readonly (CaseStation & { readonly caseId: string })[]> => {
  if (caseIds.length === 0) return []
  const rows = await db.q
    .selectFrom('move_in_station')
    .leftJoin('staff', 'staff.id', 'move_in_station.by_staff')
    .leftJoin('staff as approver', 'approver.id', 'move_in_station.approver_id')
    .select([
      'move_in_station.case_id as caseId',
      'move_in_station.station',
      'move_in_station.state',
      'move_in_station.started_at as startedAt',
      'move_in_station.finished_at as finishedAt',
      'move_in_station.desk_code as deskCode',
      'move_in_station.reason',
      'staff.name as by',
      'approver.name as approver',
    ])
    .where('move_in_station.case_id', 'in', [...caseIds])
    .execute()
  return rows.map((row) => ({
    ...row,
    station: Station.parse(row.station),
    state: StationState.parse(row.state),
    by: row.by ?? '',
    approver: row.approver ?? '',
  }))
}

export const insertStations = async (tx: Tx, caseId: string, stations: readonly Station[]): Promise<void> => {
  const row = { case_id: caseId, state: 'waiting', started_at: null, finished_at: null, by_staff: null }
  await tx.q
    .insertInto('move_in_station')
    .values(stations.map((station) => ({ ...row, station, approver_id: null })))
    .execute()
}

export const changeStation = async (
  tx: Tx,
  caseId: string,
  station: Station,
  change: Omit<Updateable<MoveInStationTable>, 'case_id' | 'station'>,
): Promise<void> => {
  await tx.q
    .updateTable('move_in_station')
    .set(change)
    .where('case_id', '=', caseId)
    .where('station', '=', station)
    .execute()
}

type Step = Pick<MoveInStepTable, 'act' | 'station' | 'reason'> & {
  readonly approver_id?: string | null
  readonly approval?: string
}

/** What happened to the case, by whom and with whose yes. */
export const insertStep = async (tx: Tx, caseId: string, step: Step): Promise<void> => {
  const { caller } = tx.call
  await tx.q
    .insertInto('move_in_step')
    .values({
      id: tx.id(),
      case_id: caseId,
      at: tx.now,
      by_staff: caller.staffId,
      desk_code: caller.deskCode,
      approver_id: null,
      signed_at: null,
      ...step,
    })
    .execute()
}

export const stepsOfCase = (db: Reader, caseId: string) =>
  db.q
    .selectFrom('move_in_step')
    .leftJoin('staff', 'staff.id', 'move_in_step.by_staff')
    .leftJoin('staff as approver', 'approver.id', 'move_in_step.approver_id')
    .select([
      'move_in_step.id',
      'move_in_step.at',
      'move_in_step.act',
      'move_in_step.station',
      'move_in_step.reason',
      'move_in_step.approval',
      'move_in_step.signed_at as signedAt',
      'staff.name as by',
      'approver.name as approver',
    ])
    .where('move_in_step.case_id', '=', caseId)
    .orderBy('move_in_step.at', 'desc')
    .limit(100)

export const findStep = (db: Reader, id: string) =>
  db.q
    .selectFrom('move_in_step')
    .select(['case_id as caseId', 'approver_id as approverId', 'signed_at as signedAt'])
    .where('id', '=', id)
    .where('approval', '=', 'phone')
    .executeTakeFirst()

export const signStep = async (tx: Tx, id: string): Promise<void> => {
  await tx.q.updateTable('move_in_step').set({ signed_at: tx.now }).where('id', '=', id).execute()
}
