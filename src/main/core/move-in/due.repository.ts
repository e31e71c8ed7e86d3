import type { Reader } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'
import type { BusinessDate } from '../kernel/schema.ts'

const cases = (db: Reader, scope: Scope) =>
  db.q
    .selectFrom('move_in_case')
    .innerJoin('unit', 'unit.id', 'move_in_case.unit_id')
    .where(({ fn, val }) => fn.coalesce('move_in_case.zone', val('')), 'in', scope.zones)
    .select(['move_in_case.zone', 'move_in_case.unit_id as unitId', 'unit.name as unit'])

export const dueHolds = (db: Reader, scope: Scope, today: BusinessDate) =>
  cases(db, scope)
    .select(['move_in_case.id', 'move_in_case.case_no as about', 'move_in_case.hold_until as day'])
    .where('move_in_case.phase', '=', 'onHold')
    .where('move_in_case.closed_at', 'is', null)
    .where('move_in_case.hold_until', '<=', today)

export const dueOverdue = (db: Reader, scope: Scope, today: BusinessDate) =>
  cases(db, scope)
    .select(['move_in_case.id', 'move_in_case.case_no as about', 'move_in_case.appointment_date as day'])
    .where('move_in_case.phase', 'in', ['planned', 'notified'])
    .where('move_in_case.closed_at', 'is', null)
    .where('move_in_case.appointment_date', '<', today)

export const duePromises = (db: Reader, scope: Scope, today: BusinessDate) =>
  cases(db, scope)
    .innerJoin('move_in_document', 'move_in_document.case_id', 'move_in_case.id')
    .select(['move_in_case.id', 'move_in_document.code as about', 'move_in_document.promised_for as day'])
    .where('move_in_document.state', '=', 'missing')
    .where('move_in_document.promised_for', '<=', today)

export const dueArchive = (db: Reader, scope: Scope, before: number) =>
  cases(db, scope)
    .select(['move_in_case.id', 'move_in_case.case_no as about', 'move_in_case.handed_over_at as at'])
    .where('move_in_case.phase', '=', 'handedOver')
    .where('move_in_case.closed_at', 'is', null)
    .where('move_in_case.handed_over_at', '<=', before)

export const dueSignatures = (db: Reader, scope: Scope, approverId: string) =>
  cases(db, scope)
    .innerJoin('move_in_step', 'move_in_step.case_id', 'move_in_case.id')
    .select(['move_in_case.id', 'move_in_case.case_no as about', 'move_in_step.at'])
    .where('move_in_step.approval', '=', 'phone')
    .where('move_in_step.signed_at', 'is', null)
    .where('move_in_step.approver_id', '=', approverId)

export const dueDefects = (db: Reader, scope: Scope, today: BusinessDate) =>
  cases(db, scope)
    .innerJoin('move_in_defect', 'move_in_defect.case_id', 'move_in_case.id')
    .select(['move_in_case.id', 'move_in_defect.defect_no as about', 'move_in_defect.due as day'])
    .where('move_in_defect.closed_at', 'is', null)
    .where('move_in_defect.due', '<=', today)

export const dueLoans = (db: Reader, scope: Scope, now: number) =>
  db.q
    .selectFrom('key_loan')
    .innerJoin('key_custody', 'key_custody.id', 'key_loan.custody_id')
    .innerJoin('unit', 'unit.id', 'key_custody.unit_id')
    .select([
      'key_custody.id',
      'key_custody.custody_no as about',
      'key_loan.due_at as at',
      'key_custody.zone',
      'key_custody.unit_id as unitId',
      'unit.name as unit',
    ])
    .where('key_loan.returned_at', 'is', null)
    .where('key_loan.due_at', '<', now)
    .where(({ fn, val }) => fn.coalesce('key_custody.zone', val('')), 'in', scope.zones)
