import { sql } from 'kysely'
import type { Reader } from '../../database/database.ts'
import type { Scope } from '../../kernel/caller.ts'
import type { BusinessDate } from '../../kernel/schema.ts'

export interface Days {
  readonly from: BusinessDate
  readonly to: BusinessDate
}

/** The zone is compared through a function, so that an index of days is read and not all of a zone. */
const cases = (db: Reader, scope: Scope) =>
  db.q
    .selectFrom('move_in_case')
    .where(({ fn, val }) => fn.coalesce('move_in_case.zone', val('')), 'in', scope.zones)

const countByDay = (
  db: Reader,
  scope: Scope,
  { from, to }: Days,
  column: 'appointment_date' | 'checked_in_date' | 'handed_over_date',
) =>
  cases(db, scope)
    .select([`move_in_case.${column} as day`, sql<number>`count(*)`.as('cases')])
    .where(`move_in_case.${column}`, '>=', from)
    .where(`move_in_case.${column}`, '<=', to)
    .where('move_in_case.phase', '<>', 'cancelled')
    .groupBy(`move_in_case.${column}`)

export const planned = (db: Reader, scope: Scope, days: Days) =>
  countByDay(db, scope, days, 'appointment_date')
export const arrived = (db: Reader, scope: Scope, days: Days) =>
  countByDay(db, scope, days, 'checked_in_date')
export const handedOver = (db: Reader, scope: Scope, days: Days) =>
  countByDay(db, scope, days, 'handed_over_date')

/** Why homes were not taken and agreements not signed, as it was said. */
export const refusals = (db: Reader, scope: Scope, since: number, until: number) =>
  cases(db, scope)
    .innerJoin('move_in_step', 'move_in_step.case_id', 'move_in_case.id')
    .innerJoin('unit', 'unit.id', 'move_in_case.unit_id')
    .select([
      'move_in_step.at',
      'move_in_step.act',
      'move_in_step.reason',
      'unit.name as unit',
      'move_in_case.zone',
    ])
    .where('move_in_step.act', 'in', ['hold', 'refused'])
    .where('move_in_step.at', '>=', since)
    .where('move_in_step.at', '<', until)
    .orderBy('move_in_step.at')

/** Times of every station of the families who came in these days. */
export const stationTimes = (db: Reader, scope: Scope, { from, to }: Days) =>
  cases(db, scope)
    .innerJoin('move_in_station', 'move_in_station.case_id', 'move_in_case.id')
    .select([
      'move_in_station.case_id as caseId',
      'move_in_station.station',
      'move_in_station.started_at as startedAt',
      'move_in_station.finished_at as finishedAt',
    ])
    .where('move_in_case.checked_in_date', '>=', from)
    .where('move_in_case.checked_in_date', '<=', to)

export const defectGroups = (db: Reader, scope: Scope, since: number, until: number) =>
  db.q
    .selectFrom('move_in_defect')
    .select([
      'responsible',
      'item',
      'severity',
      sql<number>`count(*)`.as('found'),
      sql<number>`sum(closed_at IS NULL)`.as('open'),
    ])
    .where('found_at', '>=', since)
    .where('found_at', '<', until)
    .where(({ fn, val }) => fn.coalesce('zone', val('')), 'in', scope.zones)
    .groupBy(['responsible', 'item', 'severity'])

export const homesByZone = (db: Reader, scope: Scope) =>
  db.q
    .selectFrom('unit')
    .select(['zone', sql<number>`count(*)`.as('homes')])
    .where('zone', 'in', scope.zones)
    .groupBy('zone')

/** First handovers as they stand now, however long ago they were planned. */
export const standingByZone = (db: Reader, scope: Scope, today: BusinessDate) =>
  cases(db, scope)
    .select([
      'move_in_case.zone',
      sql<number>`count(*)`.as('planned'),
      sql<number>`sum(phase IN ('handedOver', 'archived'))`.as('done'),
      sql<number>`sum(phase = 'onHold')`.as('onHold'),
      sql<number>`sum(phase IN ('planned', 'notified') AND appointment_date < ${today})`.as('overdue'),
    ])
    .where('move_in_case.kind', '=', 'firstHandover')
    .where('move_in_case.phase', '<>', 'cancelled')
    .groupBy('move_in_case.zone')
