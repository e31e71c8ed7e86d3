import { allUnits, everyZone, zonesOf } from '../compound/compound.service.ts'
import type { Reader } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'
import type { ZoneCode } from '../kernel/schema.ts'
import { peopleOnFile } from '../people/people.service.ts'
import { vehiclesOnFile } from '../people/vehicles.service.ts'
import type { Places } from './home.rules.ts'
import { type OnFile, placeKey } from './plan.rules.ts'

/**
 * The whole compound, whatever the caller's zones: a person who lives in both zones is one person, and must be met
 * as one. What is said about such a person is masked.
 */
export const recordsOnFile = async (db: Reader): Promise<OnFile> => {
  const scope = await everyZone(db)
  const units = await allUnits(db, scope)
  return {
    places: new Map(units.map((unit) => [unit.id, placeKey(unit)])),
    persons: await peopleOnFile(db, scope),
    vehicles: await vehiclesOnFile(db),
  }
}

export const placesOf = async (
  db: Reader,
  { zones: ownZones }: Scope,
  compoundName: string,
): Promise<Places> => {
  const zones = await zonesOf(db)
  const units = await allUnits(db, await everyZone(db))
  const onFile = new Set(units.map(placeKey))
  const zonesOfBuilding = new Map<string, ZoneCode[]>()
  for (const { zone, building } of units) {
    const found = zonesOfBuilding.get(building) ?? []
    if (!found.includes(zone)) zonesOfBuilding.set(building, [...found, zone])
  }
  return {
    compoundName,
    zones,
    ownZones,
    zonesOfBuilding,
    has: (zone, parts) => onFile.has(placeKey({ zone, ...parts })),
  }
}
