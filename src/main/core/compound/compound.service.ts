import type { Database, Reader, Tx } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'
import { chunks } from '../kernel/chunks.ts'
import { decodeCursor, encodeCursor } from '../kernel/cursor.ts'
import { refuse } from '../kernel/errors.ts'
import { maskName } from '../kernel/format.ts'
import type { Call } from '../kernel/handler.ts'
import type { Permission } from '../kernel/permission.ts'
import type { ZoneCode } from '../kernel/schema.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import type { NewUnit, Unit } from './compound.contract.ts'
import {
  countUnits,
  countUnitsByZone,
  countUnitsOfBatch,
  deleteUnits,
  insertUnits,
  insertZones,
  selectAllUnits,
  selectUnit,
  selectUnits,
  selectUnitsPage,
  selectUntouchedUnits,
  selectZones,
  type UnitFilter,
  type Zone,
} from './compound.repository.ts'
import type { UnitParts } from './unit-spelling.ts'

/** What a record shows in the search box and the words by which it is found. */
export interface Searchable {
  readonly kind: 'unit' | 'person' | 'vehicle'
  readonly recordId: string
  readonly unitId: string | null
  readonly zone: ZoneCode | null
  /** Null: anybody signed in may find it. */
  readonly permission: Permission | null
  /** Masked. */
  readonly title: string
  readonly unit: string
  readonly detail: string
  readonly homes: readonly UnitParts[]
  readonly names: readonly string[]
  readonly phones: readonly string[]
  readonly idNumbers: readonly string[]
  readonly plates: readonly string[]
}

/** The search room stands above the rooms that write to it; furnish.ts hands it down. */
export interface SearchIndex {
  /** Makes these the only ways in which their records are found. */
  putIn(tx: Tx, records: readonly Searchable[]): Promise<void>
  dropIn(tx: Tx, kind: Searchable['kind'], recordIds: readonly string[]): Promise<void>
}

export interface Desk {
  readonly code: string
  readonly name: string
  readonly zone: ZoneCode
}

export interface CompoundHouse {
  readonly database: Database
  readonly settings: SettingsPort
  desks(db: Reader): Promise<readonly Desk[]>
  /** Names of who lives in each unit now, the owners first. Filled by people. */
  residentNames(
    db: Reader,
    scope: Scope,
    unitIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>>
}

export const compoundOverview = async ({ database, settings, desks }: CompoundHouse) => {
  const { reader } = database
  const [zones, counts, allDesks] = await Promise.all([
    selectZones(reader),
    countUnitsByZone(reader),
    desks(reader),
  ])
  const { compoundName, practice, timeZone } = settings.current()
  return {
    name: compoundName,
    practice,
    timeZone,
    zones: zones.map((zone) => ({ ...zone, units: counts.get(zone.code) ?? 0 })),
    desks: allDesks.map(({ code, name, zone }) => ({ code, name, zone })),
  }
}

interface UnitsPage extends UnitFilter {
  readonly after?: string | undefined
  readonly size: number
}

export const unitsPage = async (
  { database, residentNames }: CompoundHouse,
  input: UnitsPage,
  { caller }: Call,
) => {
  const { reader } = database
  const after = input.after === undefined ? null : decodeCursor(input.after, 3)
  const [{ rows, end }, total] = await Promise.all([
    selectUnitsPage(reader, caller.scope, input, after, input.size),
    countUnits(reader, caller.scope, input),
  ])
  const names = await residentNames(
    reader,
    caller.scope,
    rows.map(({ id }) => id),
  )
  return {
    rows: rows.map((unit) => listed(unit, names.get(unit.id) ?? [])),
    next: end && encodeCursor(end),
    total,
  }
}

const NAMES_SHOWN = 3

/** A list that an onlooker may see: names are masked. */
const listed = (unit: Unit, names: readonly string[]) => ({
  ...unit,
  residents: names.slice(0, NAMES_SHOWN).map(maskName).join('、'),
  people: names.length,
})

export const zonesOf = (db: Reader): Promise<readonly Zone[]> => selectZones(db)

/** For what spans zones by its nature: a person is one person in both. */
export const everyZone = async (db: Reader): Promise<Scope> => ({
  zones: (await selectZones(db)).map(({ code }) => code),
})

/** The zones of a new house. */
export const insertZonesIn = async (tx: Tx, zones: readonly Zone[]): Promise<void> => {
  await insertZones(tx, zones)
  for (const { code, name } of zones) tx.audit({ record: { kind: 'zone', id: code }, after: { name } })
}

export const unitsOf = (db: Reader, scope: Scope, ids: readonly string[]): Promise<readonly Unit[]> =>
  selectUnits(db, scope, ids)

/** @throws Refusal NOT_FOUND for a home of another zone as for none at all */
export const unitOf = async (db: Reader, scope: Scope, id: string): Promise<Unit> =>
  (await selectUnits(db, scope, [id]))[0] ?? refuse('NOT_FOUND')

/** A home of any zone, for whoever takes in and hands out by place. */
export const findUnitIn = (db: Reader, id: string): Promise<Unit | null> => selectUnit(db, id)

export const allUnits = (db: Reader, scope: Scope): Promise<readonly Unit[]> => selectAllUnits(db, scope)

/** Adds homes, found at once. The caller audits the batch. */
export const addUnitsIn = async (
  search: SearchIndex,
  tx: Tx,
  units: readonly NewUnit[],
  batchId: string,
): Promise<readonly Unit[]> => {
  const added = await insertUnits(tx, units, batchId)
  await search.putIn(tx, added.map(unitSearchable))
  tx.changed('compound')
  return added
}

/** Removes what a batch added, except the homes that `inUse` names, the changed and the ones of other zones. */
export const takeUnitsBackIn = async (
  search: SearchIndex,
  tx: Tx,
  scope: Scope,
  batchId: string,
  inUse: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<{ readonly removed: number; readonly kept: number }> => {
  const [untouched, all] = [
    await selectUntouchedUnits(tx, scope, batchId),
    await countUnitsOfBatch(tx, batchId),
  ]
  const used = await inUse(untouched.map(({ id }) => id))
  const ids = untouched.map(({ id }) => id).filter((id) => !used.has(id))
  await search.dropIn(tx, 'unit', ids)
  await deleteUnits(tx, scope, ids)
  tx.changed('compound')
  return { removed: ids.length, kept: all - ids.length }
}

/** Every home as the search box knows it. */
export const searchableUnits = async function* (db: Reader): AsyncGenerator<readonly Searchable[]> {
  for (const some of chunks(await selectAllUnits(db, await everyZone(db)), 500))
    yield some.map(unitSearchable)
}

/** Everybody finds a home: parcels of every zone are handed out by place. */
const unitSearchable = (unit: Unit): Searchable => ({
  kind: 'unit',
  recordId: unit.id,
  unitId: unit.id,
  zone: unit.zone,
  permission: null,
  title: unit.name,
  unit: unit.name,
  detail: '',
  homes: [unit],
  names: [],
  phones: [],
  idNumbers: [],
  plates: [],
})
