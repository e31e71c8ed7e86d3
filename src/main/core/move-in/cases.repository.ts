import type { Insertable, Updateable } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { MoveInCaseTable } from '../database/tables/move-in.ts'
import type { Scope } from '../kernel/caller.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { OwnerType } from './entries.schema.contract.ts'
import { CaseKind, CasePhase } from './move-in.schema.contract.ts'

/** A case's own row, with the names that its ids stand for. */
export interface CaseRecord {
  readonly id: string
  readonly caseNo: string
  readonly kind: CaseKind
  readonly phase: CasePhase
  readonly zone: string
  readonly unitId: string
  readonly unit: string
  readonly ownerType: OwnerType
  readonly appointmentDate: BusinessDate | null
  readonly appointmentSlot: string
  readonly queueNo: string
  readonly deskCode: string
  readonly assistant: string
  readonly plannedAt: number
  readonly checkedInAt: number | null
  readonly checkedInDate: BusinessDate | null
  readonly holdUntil: BusinessDate | null
  readonly holdReason: string
  readonly handedOverAt: number | null
  readonly handedOverDate: BusinessDate | null
  readonly archivedAt: number | null
  readonly closedAt: number | null
  readonly revision: number
}

/** The zone is compared through a function, so that a case is found by its own index and not by all of its zone. */
export const caseRecords = (db: Reader, scope: Scope) =>
  db.q
    .selectFrom('move_in_case')
    .innerJoin('unit', 'unit.id', 'move_in_case.unit_id')
    .leftJoin('staff', 'staff.id', 'move_in_case.assistant_id')
    .select([
      'move_in_case.id',
      'move_in_case.case_no as caseNo',
      'move_in_case.kind',
      'move_in_case.phase',
      'move_in_case.zone',
      'move_in_case.unit_id as unitId',
      'unit.name as unit',
      'move_in_case.owner_type as ownerType',
      'move_in_case.appointment_date as appointmentDate',
      'move_in_case.appointment_slot as appointmentSlot',
      'move_in_case.queue_no as queueNo',
      'move_in_case.desk_code as deskCode',
      'staff.name as assistant',
      'move_in_case.planned_at as plannedAt',
      'move_in_case.checked_in_at as checkedInAt',
      'move_in_case.checked_in_date as checkedInDate',
      'move_in_case.hold_until as holdUntil',
      'move_in_case.hold_reason as holdReason',
      'move_in_case.handed_over_at as handedOverAt',
      'move_in_case.handed_over_date as handedOverDate',
      'move_in_case.archived_at as archivedAt',
      'move_in_case.closed_at as closedAt',
      'move_in_case.revision',
    ])
    .where(({ fn, val }) => fn.coalesce('move_in_case.zone', val('')), 'in', scope.zones)

type Row = Awaited<ReturnType<ReturnType<typeof caseRecords>['execute']>>[number]

const recordOf = ({ assistant, ...row }: Row): CaseRecord => ({
  ...row,
  kind: CaseKind.parse(row.kind),
  phase: CasePhase.parse(row.phase),
  ownerType: OwnerType.parse(row.ownerType),
  assistant: assistant ?? '',
})

export const allCases = async (query: ReturnType<typeof caseRecords>): Promise<readonly CaseRecord[]> =>
  (await query.execute()).map(recordOf)

export const findCase = async (db: Reader, scope: Scope, id: string): Promise<CaseRecord | null> =>
  (await allCases(caseRecords(db, scope).where('move_in_case.id', '=', id)))[0] ?? null

export const casesOfUnitQuery = (db: Reader, scope: Scope, unitId: string) =>
  caseRecords(db, scope)
    .where('move_in_case.unit_id', '=', unitId)
    .orderBy('move_in_case.planned_at', 'desc')
    .limit(50)

export const openCaseOf = async (
  db: Reader,
  unitId: string,
  kind: CaseKind,
): Promise<{ id: string; caseNo: string } | undefined> =>
  db.q
    .selectFrom('move_in_case')
    .select(['id', 'case_no as caseNo'])
    .where('unit_id', '=', unitId)
    .where('kind', '=', kind)
    .where('closed_at', 'is', null)
    .executeTakeFirst()

export const insertCase = async (tx: Tx, row: Insertable<MoveInCaseTable>): Promise<void> => {
  await tx.q.insertInto('move_in_case').values(row).execute()
}

export type CaseChange = Omit<Updateable<MoveInCaseTable>, 'id' | 'revision'>

/** Every change of anything in a case counts its revision on; gives back the new one. */
export const changeCase = async (
  tx: Tx,
  { id, revision }: Pick<CaseRecord, 'id' | 'revision'>,
  change: CaseChange,
): Promise<number> => {
  await tx.q
    .updateTable('move_in_case')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
  return revision + 1
}
