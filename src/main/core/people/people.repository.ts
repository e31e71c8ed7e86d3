import type { Reader, Tx } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'
import { chunks } from '../kernel/chunks.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { nameSortKey } from './name-readings.ts'
import { Relation } from './people.contract.ts'
import { type NewPerson, type PersonOnFile, paperKindOf } from './person-fields.ts'

/** Ids in one statement. */
const MANY = 500

/** Who lives where, as one row for each person at each home. */
export interface Occupant {
  readonly unitId: string
  readonly personId: string
  readonly name: string
  readonly relation: Relation
}

/**
 * The zone is compared through a function: else SQLite, which keeps no statistics here, walks all homes of the zone
 * to find one household.
 */
const occupants = (db: Reader, scope: Scope) =>
  db.q
    .selectFrom('occupancy')
    .innerJoin('unit', 'unit.id', 'occupancy.unit_id')
    .innerJoin('person', 'person.id', 'occupancy.person_id')
    .where('occupancy.until', 'is', null)
    .where(({ fn, val }) => fn.coalesce('unit.zone', val('')), 'in', scope.zones)

export const occupantsOfUnitsQuery = (db: Reader, scope: Scope, unitIds: readonly string[]) =>
  occupants(db, scope)
    .select(['occupancy.unit_id', 'occupancy.person_id', 'person.name', 'occupancy.relation'])
    .where('occupancy.unit_id', 'in', unitIds)
    .orderBy('occupancy.id')

/** Everybody who lives in these homes now, in the order in which they came. */
export const selectOccupants = async (
  db: Reader,
  scope: Scope,
  unitIds: readonly string[],
): Promise<readonly Occupant[]> => {
  const found = []
  for (const some of chunks(unitIds, MANY))
    found.push(...(await occupantsOfUnitsQuery(db, scope, some).execute()))
  return found.map(({ unit_id, person_id, name, relation }) => ({
    unitId: unit_id,
    personId: person_id,
    name,
    relation: Relation.parse(relation),
  }))
}

/** The persons of these ids who live in the scope, or all of them. */
export const selectPersons = async (
  db: Reader,
  scope: Scope,
  ids: readonly string[] | 'all',
): Promise<readonly PersonOnFile[]> => {
  if (ids === 'all') return personsFrom(await homeRows(db, scope, null), await phoneRows(db, null))
  const persons = []
  for (const some of chunks(ids, MANY)) {
    const homes = await homeRows(db, scope, some)
    persons.push(...personsFrom(homes, await phoneRows(db, some)))
  }
  return persons
}

const homeRows = (db: Reader, scope: Scope, ids: readonly string[] | null) =>
  occupants(db, scope)
    .select(['person.id', 'person.name', 'person.id_number', 'occupancy.unit_id', 'occupancy.relation'])
    .$if(ids !== null, (query) => query.where('occupancy.person_id', 'in', ids ?? []))
    .orderBy('occupancy.id')
    .execute()

const phoneRows = (db: Reader, ids: readonly string[] | null) =>
  db.q
    .selectFrom('phone')
    .selectAll()
    .$if(ids !== null, (query) => query.where('person_id', 'in', ids ?? []))
    .orderBy('person_id')
    .orderBy('position')
    .execute()

const personsFrom = (
  homes: Awaited<ReturnType<typeof homeRows>>,
  phones: Awaited<ReturnType<typeof phoneRows>>,
): readonly PersonOnFile[] => {
  const phonesOf = Map.groupBy(phones, ({ person_id }) => person_id)
  return [...Map.groupBy(homes, ({ id }) => id)].map(([id, rows]) => ({
    id,
    name: rows[0]?.name ?? '',
    idNumber: rows[0]?.id_number ?? '',
    phones: (phonesOf.get(id) ?? []).map(({ digits, typed, kind }) => ({ digits, typed, kind })),
    homes: rows.map(({ unit_id, relation }) => ({ unitId: unit_id, relation: Relation.parse(relation) })),
  }))
}

/** Persons of these ids who live nowhere now: they moved out, and may come back. */
export const selectMovedOut = async (
  db: Reader,
  ids: readonly string[],
): Promise<readonly PersonOnFile[]> => {
  if (ids.length === 0) return []
  const rows = await db.q
    .selectFrom('person')
    .select(['id', 'name', 'id_number'])
    .where('id', 'in', ids)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('occupancy')
            .select('occupancy.id')
            .whereRef('occupancy.person_id', '=', 'person.id')
            .where('occupancy.until', 'is', null),
        ),
      ),
    )
    .execute()
  const phonesOf = Map.groupBy(await phoneRows(db, ids), ({ person_id }) => person_id)
  return rows.map(({ id, name, id_number }) => ({
    id,
    name,
    idNumber: id_number,
    phones: (phonesOf.get(id) ?? []).map(({ digits, typed, kind }) => ({ digits, typed, kind })),
    homes: [],
  }))
}

/** First phone of each, as typed. */
export const selectFirstPhones = async (
  db: Reader,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const found = []
  for (const some of chunks(personIds, MANY))
    found.push(
      ...(await db.q
        .selectFrom('phone')
        .select(['person_id', 'typed'])
        .where('person_id', 'in', some)
        .where('position', '=', 0)
        .execute()),
    )
  return new Map(found.map(({ person_id, typed }) => [person_id, typed]))
}

export const insertPersons = async (
  tx: Tx,
  persons: readonly NewPerson[],
  batchId: string,
): Promise<void> => {
  for (const some of chunks(persons, MANY)) {
    const rows = some.map(({ id, name, idNumber }) => ({
      id,
      name,
      sort_key: nameSortKey(name),
      id_number: idNumber,
      id_kind: paperKindOf(idNumber),
      batch_id: batchId,
      revision: 0,
    }))
    await tx.q.insertInto('person').values(rows).execute()
  }
  const phones = persons.flatMap(({ id, phones: own }) =>
    own.map((phone, position) => ({ ...phone, person_id: id, position })),
  )
  for (const some of chunks(phones, MANY)) await tx.q.insertInto('phone').values(some).execute()
}

export interface NewOccupancy {
  readonly unitId: string
  readonly personId: string
  readonly relation: Relation
  /** In the household's own word. */
  readonly detail?: string
  /** Today when left out. */
  readonly since?: BusinessDate | null
  readonly leaseEnd?: BusinessDate | null
}

export const insertOccupancies = async (
  tx: Tx,
  occupancies: readonly NewOccupancy[],
  today: BusinessDate,
  batchId: string,
): Promise<void> => {
  for (const some of chunks(occupancies, MANY)) {
    const rows = some.map(({ unitId, personId, relation, detail = '', since, leaseEnd = null }) => ({
      id: tx.id(),
      unit_id: unitId,
      person_id: personId,
      relation,
      detail,
      share: null,
      lease_end: leaseEnd,
      since: since ?? today,
      until: null,
      batch_id: batchId,
      revision: 0,
    }))
    await tx.q.insertInto('occupancy').values(rows).execute()
  }
}

/** What a batch brought and nobody has changed or had signed since: moves into homes of the scope. */
export const selectUntouchedMoves = async (
  db: Reader,
  scope: Scope,
  batchId: string,
): Promise<readonly { readonly id: string; readonly personId: string }[]> => {
  const rows = await db.q
    .selectFrom('occupancy')
    .innerJoin('unit', 'unit.id', 'occupancy.unit_id')
    .innerJoin('person', 'person.id', 'occupancy.person_id')
    .select(['occupancy.id', 'occupancy.person_id'])
    .where('person.revision', '=', 0)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('consent').select('consent.id').whereRef('consent.person_id', '=', 'person.id'))),
    )
    .where('occupancy.batch_id', '=', batchId)
    .where('occupancy.batch_id', '<>', '')
    .where('occupancy.revision', '=', 0)
    .where('occupancy.until', 'is', null)
    .where('unit.zone', 'in', scope.zones)
    .execute()
  return rows.map(({ id, person_id }) => ({ id, personId: person_id }))
}

export const deleteOccupancies = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  for (const some of chunks(ids, MANY)) await tx.q.deleteFrom('occupancy').where('id', 'in', some).execute()
}

/** Unchanged persons of a batch who never had another home than the ones just taken back. */
export const selectHomelessOfBatch = async (db: Reader, batchId: string): Promise<readonly string[]> => {
  const rows = await db.q
    .selectFrom('person')
    .select('id')
    .where('batch_id', '=', batchId)
    .where('batch_id', '<>', '')
    .where('revision', '=', 0)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('occupancy').select('occupancy.id').whereRef('occupancy.person_id', '=', 'person.id'),
        ),
      ),
    )
    .execute()
  return rows.map(({ id }) => id)
}

export const deletePersons = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  for (const some of chunks(ids, MANY)) {
    await tx.q.deleteFrom('phone').where('person_id', 'in', some).execute()
    await tx.q.deleteFrom('person').where('id', 'in', some).execute()
  }
}

/** Which of these homes have anybody, or any vehicle, on file, be it moved away or not. */
export const selectUnitsWith = async (
  db: Reader,
  table: 'occupancy' | 'vehicle',
  unitIds: readonly string[],
): Promise<readonly string[]> => {
  const found = []
  for (const some of chunks(unitIds, MANY))
    found.push(
      ...(await db.q.selectFrom(table).select('unit_id').distinct().where('unit_id', 'in', some).execute()),
    )
  return found.map(({ unit_id }) => unit_id)
}
