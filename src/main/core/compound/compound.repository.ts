import type { Selectable } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import { fixedQuery } from '../database/fixed-query.ts'
import type { UnitTable } from '../database/tables/compound.ts'
import type { Scope } from '../kernel/caller.ts'
import { chunks } from '../kernel/chunks.ts'
import type { ZoneCode } from '../kernel/schema.ts'
import type { NewUnit, Unit } from './compound.contract.ts'
import { unitName, unitSortKey } from './unit-spelling.ts'

const asUnit = (row: Selectable<UnitTable>): Unit => ({
  id: row.id,
  zone: row.zone,
  building: row.building,
  entrance: row.entrance,
  number: row.number,
  name: row.name,
})

export interface Zone {
  readonly code: ZoneCode
  readonly name: string
}

/** Zones are structure: everybody sees that they exist. */
export const selectZones = async (db: Reader): Promise<readonly Zone[]> =>
  db.q.selectFrom('zone').select(['code', 'name']).orderBy('position').orderBy('code').execute()

export const insertZones = async (tx: Tx, zones: readonly Zone[]): Promise<void> => {
  const rows = zones.map(({ code, name }, position) => ({ code, name, position }))
  await tx.q.insertInto('zone').values(rows).execute()
}

export const countUnitsByZone = async (db: Reader): Promise<ReadonlyMap<ZoneCode, number>> => {
  const rows = await db.q
    .selectFrom('unit')
    .select(({ fn }) => ['zone', fn.countAll<number>().as('units')])
    .groupBy('zone')
    .execute()
  return new Map(rows.map(({ zone, units }) => [zone, units]))
}

export interface UnitFilter {
  readonly zone?: ZoneCode | undefined
  readonly building?: string | undefined
}

/** Where a page of homes ended. */
export type UnitPlace = readonly [zone: string, sortKey: string, id: string]

const filtered = (db: Reader, scope: Scope, { zone, building }: UnitFilter) =>
  db.q
    .selectFrom('unit')
    .where('zone', 'in', zone === undefined ? scope.zones : scope.zones.filter((code) => code === zone))
    .$if(building !== undefined, (query) => query.where('building', '=', building ?? ''))

export const countUnits = async (db: Reader, scope: Scope, filter: UnitFilter): Promise<number> => {
  const row = await filtered(db, scope, filter)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirst()
  return row?.total ?? 0
}

export const unitsPageQuery = (
  db: Reader,
  scope: Scope,
  filter: UnitFilter,
  after: UnitPlace | null,
  size: number,
) =>
  filtered(db, scope, filter)
    .selectAll()
    .$if(after !== null, (query) =>
      query.where((eb) => {
        const [zone, sortKey, id] = after ?? ['', '', '']
        return eb(eb.refTuple('zone', 'sort_key', 'id'), '>', eb.tuple(zone, sortKey, id))
      }),
    )
    .orderBy('zone')
    .orderBy('sort_key')
    .orderBy('id')
    .limit(size)

/** One page of homes in walking order, with the place where it ends. */
export const selectUnitsPage = async (
  db: Reader,
  scope: Scope,
  filter: UnitFilter,
  after: UnitPlace | null,
  size: number,
): Promise<{ readonly rows: readonly Unit[]; readonly end: UnitPlace | null }> => {
  const rows = await unitsPageQuery(db, scope, filter, after, size).execute()
  const last = rows.length < size ? undefined : rows.at(-1)
  return { rows: rows.map(asUnit), end: last === undefined ? null : [last.zone, last.sort_key, last.id] }
}

export const selectUnits = async (
  db: Reader,
  scope: Scope,
  ids: readonly string[],
): Promise<readonly Unit[]> => {
  const found = await Promise.all(
    chunks(ids, 500).map((some) =>
      db.q.selectFrom('unit').selectAll().where('id', 'in', some).where('zone', 'in', scope.zones).execute(),
    ),
  )
  return found.flat().map(asUnit)
}

/** Without a scope: that a home exists is structure, and parcels of every zone are handed out by place. */
export const selectUnit = async (db: Reader, id: string): Promise<Unit | null> => {
  const [row] = await unitRow(db, { id })
  return row === undefined ? null : asUnit(row)
}

const unitRow = fixedQuery((db, { id }: { readonly id: string }) =>
  db.q.selectFrom('unit').selectAll().where('id', '=', id),
)

export const selectAllUnits = async (db: Reader, scope: Scope): Promise<readonly Unit[]> => {
  const rows = await db.q.selectFrom('unit').selectAll().where('zone', 'in', scope.zones).execute()
  return rows.map(asUnit)
}

/** Homes that a batch brought and that nobody has changed since. */
export const selectUntouchedUnits = async (
  db: Reader,
  scope: Scope,
  batchId: string,
): Promise<readonly Unit[]> => {
  const rows = await db.q
    .selectFrom('unit')
    .selectAll()
    .where('batch_id', '=', batchId)
    .where('batch_id', '<>', '')
    .where('revision', '=', 0)
    .where('zone', 'in', scope.zones)
    .execute()
  return rows.map(asUnit)
}

export const countUnitsOfBatch = async (db: Reader, batchId: string): Promise<number> => {
  const row = await db.q
    .selectFrom('unit')
    .select(({ fn }) => fn.countAll<number>().as('units'))
    .where('batch_id', '=', batchId)
    .where('batch_id', '<>', '')
    .executeTakeFirst()
  return row?.units ?? 0
}

export const insertUnits = async (
  tx: Tx,
  units: readonly NewUnit[],
  batchId: string,
): Promise<readonly Unit[]> => {
  const added = units.map((unit) => ({ ...unit, id: tx.id(), name: unitName(unit) }))
  for (const some of chunks(added, 500))
    await tx.q
      .insertInto('unit')
      .values(some.map((unit) => ({ ...unit, sort_key: unitSortKey(unit), batch_id: batchId, revision: 0 })))
      .execute()
  return added
}

export const deleteUnits = async (tx: Tx, scope: Scope, ids: readonly string[]): Promise<void> => {
  for (const some of chunks(ids, 500))
    await tx.q.deleteFrom('unit').where('id', 'in', some).where('zone', 'in', scope.zones).execute()
}
