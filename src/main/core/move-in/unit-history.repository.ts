import type { Reader } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'

/** What the file of a home tells of its cases; single stations would drown it. */
const TOLD = ['plan', 'checkIn', 'hold', 'handOver', 'archive', 'cancel', 'reopen', 'swap']

/** The steps of a home's cases before a moment, newest first: a home has few cases, a case few such steps. */
export const stepsOfUnit = (db: Reader, scope: Scope, unitId: string, before: number, limit: number) =>
  db.q
    .selectFrom('move_in_case')
    .innerJoin('move_in_step', 'move_in_step.case_id', 'move_in_case.id')
    .leftJoin('staff', 'staff.id', 'move_in_step.by_staff')
    .select([
      'move_in_step.id',
      'move_in_step.at',
      'move_in_step.act',
      'move_in_step.reason',
      'move_in_case.case_no as caseNo',
      'staff.name as by',
    ])
    .where('move_in_case.unit_id', '=', unitId)
    .where(({ fn, val }) => fn.coalesce('move_in_case.zone', val('')), 'in', scope.zones)
    .where('move_in_step.at', '<', before)
    .where('move_in_step.act', 'in', TOLD)
    .orderBy('move_in_step.at', 'desc')
    .limit(limit)
