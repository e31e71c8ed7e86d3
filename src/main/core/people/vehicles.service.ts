import { everyZone, type Searchable, type SearchIndex, unitsOf } from '../compound/compound.service.ts'
import type { Reader, Tx } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'
import { chunks } from '../kernel/chunks.ts'
import { selectUnitsWith } from './people.repository.ts'
import { plateShown } from './plates.ts'
import {
  deleteVehicles,
  insertVehicles,
  type NewVehicle,
  selectAllVehicles,
  selectUntouchedVehicles,
  type Vehicle,
} from './vehicles.repository.ts'

export type { NewVehicle } from './vehicles.repository.ts'

/** Every vehicle of every zone: a plate belongs to one home only. */
export const vehiclesOnFile = (db: Reader): Promise<readonly Vehicle[]> => selectAllVehicles(db)

/** Adds vehicles to their homes, found at once. The caller audits. */
export const addVehiclesIn = async (
  search: SearchIndex,
  tx: Tx,
  vehicles: readonly NewVehicle[],
  batchId: string,
): Promise<readonly Vehicle[]> => {
  const added = await insertVehicles(tx, vehicles, tx.businessDate, batchId)
  await indexVehiclesIn(search, tx, added)
  tx.changed('people')
  return added
}

/** Removes the vehicles that a batch brought and nobody has changed since. */
export const takeVehiclesBackIn = async (
  search: SearchIndex,
  tx: Tx,
  scope: Scope,
  batchId: string,
): Promise<{ readonly removed: number }> => {
  const ids = await selectUntouchedVehicles(tx, scope, batchId)
  await search.dropIn(tx, 'vehicle', ids)
  await deleteVehicles(tx, ids)
  return { removed: ids.length }
}

/** Which of these homes have a vehicle on file. */
export const unitsWithVehicles = async (db: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set(await selectUnitsWith(db, 'vehicle', ids))

const indexVehiclesIn = async (search: SearchIndex, tx: Tx, vehicles: readonly Vehicle[]): Promise<void> => {
  for (const some of chunks(vehicles, 500)) await search.putIn(tx, await searchables(tx, some))
}

/** Every vehicle as the search box knows it. */
export const searchableVehicles = async function* (db: Reader): AsyncGenerator<readonly Searchable[]> {
  for (const some of chunks(await selectAllVehicles(db), 500)) yield searchables(db, some)
}

/** A plate is found where its home may be seen: it leads to people. */
const searchables = async (db: Reader, vehicles: readonly Vehicle[]): Promise<readonly Searchable[]> => {
  const ids = [...new Set(vehicles.map(({ unitId }) => unitId))]
  const units = new Map((await unitsOf(db, await everyZone(db), ids)).map((unit) => [unit.id, unit]))
  return vehicles.flatMap(({ id, unitId, plate, colour, place }) => {
    const unit = units.get(unitId)
    if (unit === undefined) return []
    return {
      kind: 'vehicle' as const,
      recordId: id,
      unitId,
      zone: unit.zone,
      permission: 'person.read' as const,
      title: plateShown(plate),
      unit: unit.name,
      detail: [colour, place].filter((part) => part !== '').join(' · '),
      homes: [],
      names: [],
      phones: [],
      idNumbers: [],
      plates: [plate],
    }
  })
}
