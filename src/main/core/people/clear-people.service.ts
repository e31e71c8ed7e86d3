import type { SearchIndex } from '../compound/compound.service.ts'
import type { Reader, Tx } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { PaperKind, Relation } from './people.contract.ts'
import { selectPersons } from './people.repository.ts'
import { indexPeopleIn } from './people.service.ts'
import { birthOf, byRelation, isMinor, sexOf } from './person-fields.ts'
import { endPlace, selectPersonRow, selectPlace, selectPlaces } from './persons.repository.ts'
import { plateShown } from './plates.ts'
import { selectVehiclesOfUnit, type Vehicle } from './vehicles.repository.ts'

export type { Vehicle } from './vehicles.repository.ts'

/** One who lives in a home, with clear values: for what is printed and signed, never for a page. */
export interface ClearOccupant {
  readonly personId: string
  readonly occupancyId: string
  readonly name: string
  readonly relation: Relation
  readonly detail: string
  readonly paper: PaperKind | null
  readonly idNumber: string
  /** As an identity card says; null for other papers. */
  readonly sex: 'male' | 'female' | null
  readonly birth: BusinessDate | null
  readonly minor: boolean
  readonly phones: readonly string[]
  readonly share: number | null
  readonly leaseEnd: BusinessDate | null
}

/** Who lives in a home of the scope, owners first. */
export const clearOccupants = async (
  db: Reader,
  scope: Scope,
  unitId: string,
  today: BusinessDate,
): Promise<readonly ClearOccupant[]> => {
  const places = await selectPlaces(db, scope, unitId)
  const persons = await selectPersons(
    db,
    scope,
    places.map(({ personId }) => personId),
  )
  const found: ClearOccupant[] = []
  for (const place of places) {
    const row = await selectPersonRow(db, place.personId)
    if (row === null) continue
    const { id: occupancyId, personId, relation, detail, share, leaseEnd } = place
    const { name, paper, idNumber } = row
    const phones = persons.find(({ id }) => id === personId)?.phones ?? []
    found.push({
      ...{ personId, occupancyId, relation, detail, share, leaseEnd, name, paper, idNumber },
      ...{ sex: sexOf(idNumber), birth: birthOf(idNumber), minor: isMinor(idNumber, today) },
      phones: phones.map(({ typed }) => typed),
    })
  }
  return found.sort((a, b) => byRelation(a.relation, b.relation))
}

/** The vehicles of a home with their plates as they are written. */
export const vehiclesOfHome = async (db: Reader, scope: Scope, unitId: string): Promise<readonly Vehicle[]> =>
  (await selectVehiclesOfUnit(db, scope, unitId)).map((vehicle) => ({
    ...vehicle,
    plate: plateShown(vehicle.plate),
  }))

/** Ends these places of a home in another module's command: the former owner after 二手过户, whoever moves out. */
export const endPlacesIn = async (
  search: SearchIndex,
  tx: Tx,
  scope: Scope,
  occupancyIds: readonly string[],
): Promise<void> => {
  const gone = []
  for (const id of occupancyIds) {
    const place = await selectPlace(tx, scope, id)
    if (place === null) continue
    await endPlace(tx, place)
    tx.audit({
      record: { kind: 'person', id: place.personId },
      before: { unitId: place.unitId, until: null },
      after: { unitId: place.unitId, until: tx.businessDate },
    })
    gone.push(place.personId)
  }
  await indexPeopleIn(search, tx, gone)
  tx.changed('people', ...gone)
}
