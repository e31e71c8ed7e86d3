import type { Searchable, SearchIndex } from '../compound/compound.service.ts'
import { everyZone, unitOf, unitsOf } from '../compound/compound.service.ts'
import type { Database, Reader, Tx } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'
import { chunks } from '../kernel/chunks.ts'
import { refuse } from '../kernel/errors.ts'
import { maskName, maskPhone } from '../kernel/format.ts'
import type { Call } from '../kernel/handler.ts'
import type { Resident } from './people.contract.ts'
import {
  deleteOccupancies,
  deletePersons,
  insertOccupancies,
  insertPersons,
  type NewOccupancy,
  selectFirstPhones,
  selectHomelessOfBatch,
  selectOccupants,
  selectPersons,
  selectUnitsWith,
  selectUntouchedMoves,
} from './people.repository.ts'
import { relationTexts } from './people.text.ts'
import { byRelation, type NewPerson, type PersonOnFile } from './person-fields.ts'

export interface PeopleHouse {
  readonly database: Database
}

/** Who lives in each of these homes now, owners first, phones masked; nobody for a home of another zone. */
export const residentsOfUnits = async (
  db: Reader,
  scope: Scope,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Resident[]>> => {
  const occupants = await selectOccupants(db, scope, unitIds)
  const phones = await selectFirstPhones(db, [...new Set(occupants.map(({ personId }) => personId))])
  const residents = occupants.map(({ unitId, personId, name, relation }) => ({
    unitId,
    resident: { personId, name, relation, phone: masked(phones.get(personId)) },
  }))
  return new Map(
    [...Map.groupBy(residents, ({ unitId }) => unitId)].map(([unitId, rows]) => [
      unitId,
      rows.map(({ resident }) => resident).sort((a, b) => byRelation(a.relation, b.relation)),
    ]),
  )
}

const masked = (phone: string | undefined): string => (phone === undefined ? '' : maskPhone(phone))

export const householdOf = async (db: Reader, scope: Scope, unitId: string): Promise<readonly Resident[]> =>
  (await residentsOfUnits(db, scope, [unitId])).get(unitId) ?? []

/** The household of any zone, to judge who may collect: it stays inside the core. */
export const residentsIn = async (db: Reader, unitId: string): Promise<readonly Resident[]> =>
  householdOf(db, await everyZone(db), unitId)

/** For lists of homes: full names, owners first; the list masks them. Who works in a home does not live there. */
export const residentNames = async (
  db: Reader,
  scope: Scope,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const occupants = (await selectOccupants(db, scope, unitIds))
    .filter(({ relation }) => relation !== 'helper')
    .sort((a, b) => byRelation(a.relation, b.relation))
  const byUnit = Map.groupBy(occupants, ({ unitId }) => unitId)
  return new Map([...byUnit].map(([unitId, rows]) => [unitId, rows.map(({ name }) => name)]))
}

export const household = async ({ database: { reader } }: PeopleHouse, unitId: string, { caller }: Call) => {
  const unit = await unitOf(reader, caller.scope, unitId)
  return { unit, residents: [...(await householdOf(reader, caller.scope, unitId))] }
}

interface Reveal {
  readonly personId: string
  readonly field: 'phone' | 'idNumber'
  readonly reason: string
}

/** One clear value, written down with who saw it and why. */
export const revealField = (
  { database }: PeopleHouse,
  { personId, field, reason }: Reveal,
  call: Call,
): Promise<{ value: string }> =>
  database.disclose(call, async (tx) => {
    const [person] = await selectPersons(tx, call.caller.scope, [personId])
    const value = (field === 'phone' ? person?.phones[0]?.typed : person?.idNumber) ?? ''
    if (value === '') return refuse('NOT_FOUND')
    tx.audit({ record: { kind: 'person', id: personId }, after: { [field]: value }, reason })
    return { value }
  })

/** Everybody on file in the scope, for whoever must tell a new person from a known one. */
export const peopleOnFile = (db: Reader, scope: Scope): Promise<readonly PersonOnFile[]> =>
  selectPersons(db, scope, 'all')

export interface Arrivals {
  readonly persons: readonly NewPerson[]
  readonly occupancies: readonly NewOccupancy[]
}

/** Adds persons and their homes, found at once. The caller audits the batch. */
export const addPeopleIn = async (
  search: SearchIndex,
  tx: Tx,
  { persons, occupancies }: Arrivals,
  batchId: string,
): Promise<void> => {
  await insertPersons(tx, persons, batchId)
  await insertOccupancies(tx, occupancies, tx.businessDate, batchId)
  await indexPeopleIn(search, tx, [...new Set(occupancies.map(({ personId }) => personId))])
  tx.changed('people')
}

/**
 * Removes the moves that a batch brought, then its persons whom nothing holds any more.
 * `inUse` names the persons that other records mention: they stay where they are.
 */
export const takePeopleBackIn = async (
  search: SearchIndex,
  tx: Tx,
  scope: Scope,
  batchId: string,
  inUse: (personIds: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<{ readonly removed: number }> => {
  const moves = await selectUntouchedMoves(tx, scope, batchId)
  const used = await inUse([...new Set(moves.map(({ personId }) => personId))])
  const undone = moves.filter(({ personId }) => !used.has(personId))
  await deleteOccupancies(
    tx,
    undone.map(({ id }) => id),
  )
  const removed = await selectHomelessOfBatch(tx, batchId)
  await search.dropIn(tx, 'person', removed)
  await deletePersons(tx, removed)
  const gone = new Set(removed)
  await indexPeopleIn(
    search,
    tx,
    [...new Set(undone.map(({ personId }) => personId))].filter((id) => !gone.has(id)),
  )
  tx.changed('people')
  return { removed: removed.length }
}

/** Which of these homes people live or lived in. */
export const unitsWithPeople = async (db: Reader, unitIds: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set(await selectUnitsWith(db, 'occupancy', unitIds))

/** A person is found at every home, in whatever zone it lies. */
export const indexPeopleIn = async (
  search: SearchIndex,
  tx: Tx,
  personIds: readonly string[],
): Promise<void> => {
  const scope = await everyZone(tx)
  for (const some of chunks(personIds, 500)) {
    const persons = await selectPersons(tx, scope, some)
    const found = new Set(persons.map(({ id }) => id))
    await search.dropIn(
      tx,
      'person',
      some.filter((id) => !found.has(id)),
    )
    await search.putIn(tx, await searchables(tx, scope, persons))
  }
}

/** Every person as the search box knows them, page by page. */
export const searchablePeople = async function* (db: Reader): AsyncGenerator<readonly Searchable[]> {
  const scope = await everyZone(db)
  for (const some of chunks(await selectPersons(db, scope, 'all'), 500)) yield searchables(db, scope, some)
}

const searchables = async (
  db: Reader,
  scope: Scope,
  persons: readonly PersonOnFile[],
): Promise<readonly Searchable[]> => {
  const homes = persons.flatMap((person) => person.homes.map((home) => ({ ...home, person })))
  const units = new Map(
    (await unitsOf(db, scope, [...new Set(homes.map(({ unitId }) => unitId))])).map((unit) => [
      unit.id,
      unit,
    ]),
  )
  return homes.flatMap(({ unitId, relation, person }) => {
    const unit = units.get(unitId)
    if (unit === undefined) return []
    return {
      kind: 'person' as const,
      recordId: person.id,
      unitId,
      zone: unit.zone,
      permission: 'person.read' as const,
      title: maskName(person.name),
      unit: unit.name,
      detail: relationTexts[relation],
      homes: [],
      names: [person.name],
      phones: person.phones.map(({ digits }) => digits),
      idNumbers: [person.idNumber].filter((idNumber) => idNumber !== ''),
      plates: [],
    }
  })
}

/** The masked first phone of each of these persons, for sheets that must name one; only those of the scope. */
export const maskedPhonesOf = async (
  db: Reader,
  scope: Scope,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const phones = new Map<string, string>()
  for (const some of chunks(personIds, 500))
    for (const person of await selectPersons(db, scope, some))
      phones.set(person.id, maskPhone(person.phones[0]?.typed ?? ''))
  return phones
}
