import { sql } from 'kysely'
import type { Reader } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { type CaseRecord, caseRecords } from './cases.repository.ts'
import type { CaseFilter } from './move-in.contract.ts'

export interface CasesAsked {
  readonly filter: CaseFilter
  readonly date: BusinessDate
  readonly today: BusinessDate
}

/** What a page of each list is sorted by, before the id. */
const sortColumn = {
  day: 'move_in_case.appointment_slot',
  here: 'move_in_case.checked_in_at',
  onHold: 'move_in_case.hold_until',
  overdue: 'move_in_case.appointment_date',
  lacking: 'move_in_case.planned_at',
  unarchived: 'move_in_case.handed_over_at',
} as const satisfies Record<CaseFilter, string>

/** Undecided cases are few among all: their lists read the small index of phases. */
const asked = (db: Reader, scope: Scope, { filter, date, today }: CasesAsked) => {
  const cases = caseRecords(db, scope)
  switch (filter) {
    case 'day':
      return cases
        .where('move_in_case.appointment_date', '=', date)
        .where('move_in_case.phase', '<>', 'cancelled')
    case 'here':
      return cases
        .where('move_in_case.phase', 'in', ['open', 'reopened'])
        .where('move_in_case.closed_at', 'is', null)
    case 'onHold':
      return cases.where('move_in_case.phase', '=', 'onHold').where('move_in_case.closed_at', 'is', null)
    case 'overdue':
      return cases
        .where('move_in_case.phase', 'in', ['planned', 'notified'])
        .where('move_in_case.closed_at', 'is', null)
        .where('move_in_case.appointment_date', '<', today)
    case 'lacking':
      return cases
        .where('move_in_case.phase', '<>', 'cancelled')
        .where('move_in_case.id', 'in', (sub) =>
          sub.selectFrom('move_in_document').select('case_id').where('state', '=', 'missing'),
        )
    case 'unarchived':
      return cases.where('move_in_case.phase', '=', 'handedOver').where('move_in_case.closed_at', 'is', null)
  }
}

export const casesQuery = (
  db: Reader,
  scope: Scope,
  what: CasesAsked,
  size: number,
  after: readonly [sort: string, id: string] | null,
) => {
  const sort = sortColumn[what.filter]
  const query = asked(db, scope, what).orderBy(sort).orderBy('move_in_case.id').limit(size)
  if (after === null) return query
  const value =
    what.filter === 'here' || what.filter === 'unarchived' || what.filter === 'lacking'
      ? Number(after[0])
      : after[0]
  return query.where((each) =>
    each.or([
      each(sort, '>', value),
      each.and([each(sort, '=', value), each('move_in_case.id', '>', after[1])]),
    ]),
  )
}

/** Where a page ended. */
export const sortValueOf = (filter: CaseFilter, record: CaseRecord): string => {
  switch (filter) {
    case 'day':
      return record.appointmentSlot
    case 'here':
      return String(record.checkedInAt ?? 0)
    case 'onHold':
      return record.holdUntil ?? ''
    case 'overdue':
      return record.appointmentDate ?? ''
    case 'lacking':
      return String(record.plannedAt)
    case 'unarchived':
      return String(record.handedOverAt ?? 0)
  }
}

export const countCases = async (db: Reader, scope: Scope, what: CasesAsked): Promise<number> => {
  const { count } = await asked(db, scope, what)
    .clearSelect()
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** How many papers of each of these cases are missing. */
export const missingOf = async (
  db: Reader,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  if (caseIds.length === 0) return new Map()
  const rows = await db.q
    .selectFrom('move_in_document')
    .select(['case_id', sql<number>`count(*)`.as('count')])
    .where('state', '=', 'missing')
    .where('case_id', 'in', [...caseIds])
    .groupBy('case_id')
    .execute()
  return new Map(rows.map(({ case_id, count }) => [case_id, count]))
}
