import { sql } from 'kysely'
import type { Reader } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'

/** The first handover of a home that was not called off: a home is handed over once. */
const HANDED = sql<string | null>`(
  SELECT case_no FROM move_in_case
  WHERE move_in_case.unit_id = unit.id AND kind = 'firstHandover' AND phase <> 'cancelled'
  ORDER BY planned_at DESC LIMIT 1
)`

/** Every home of the caller's zones is looked at once: some thousands, each by the index of its cases. */
export const buildingsQuery = (db: Reader, { zones }: Scope) =>
  db.q
    .selectFrom('unit')
    .select(['unit.zone', 'unit.building'])
    .select(({ fn }) => fn.countAll<number>().as('homes'))
    .select(sql<number>`sum(${HANDED} IS NULL)`.as('unplanned'))
    .where('unit.zone', 'in', [...zones])
    .groupBy(['unit.zone', 'unit.building'])
    .orderBy('unit.zone')
    .orderBy(sql`min(unit.sort_key)`)

export const buildingHomesQuery = (db: Reader, { zones }: Scope, zone: string, building: string) =>
  db.q
    .selectFrom('unit')
    .select(['unit.id as unitId', 'unit.name as unit', HANDED.as('caseNo')])
    .where('unit.zone', '=', zone)
    .where('unit.zone', 'in', [...zones])
    .where('unit.building', '=', building)
    .orderBy('unit.sort_key')
