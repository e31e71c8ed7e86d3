import type { SearchIndex } from '../compound/compound.service.ts'
import type { Reader, Tx } from '../database/database.ts'
import type { HoldingsAsked, PersonHoldings } from './holdings.house.ts'
import { ConsentKind, PaperKind, Relation } from './people.contract.ts'
import { consentTexts, paperKindTexts } from './people.text.ts'
import { heldTexts as words } from './people-holdings.text.ts'
import { isOwner } from './shares.rules.ts'

const pastAndPresentHomes = (db: Reader, personId: string) =>
  db.q
    .selectFrom('occupancy')
    .innerJoin('unit', 'unit.id', 'occupancy.unit_id')
    .select([
      'unit.id as unitId',
      'unit.name as unit',
      'occupancy.relation',
      'occupancy.detail',
      'occupancy.share',
      'occupancy.since',
      'occupancy.until',
      'occupancy.lease_end as leaseEnd',
    ])
    .where('occupancy.person_id', '=', personId)
    .orderBy('occupancy.id')

/** Whom every room is asked about. Somebody who is not on file has no name and no home. */
export const askedAbout = async (
  db: Reader,
  personId: string,
  at: Pick<HoldingsAsked, 'timeZone' | 'today'>,
): Promise<HoldingsAsked> => {
  const person = await db.q.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst()
  const homes = await pastAndPresentHomes(db, personId).execute()
  return {
    ...{ personId, name: person?.name ?? '', ...at },
    homes: homes.map(({ unitId, unit, relation, since, until }) => ({
      ...{ unitId, unit, since, until },
      isOwner: isOwner(Relation.parse(relation)),
    })),
  }
}

const selfOf = async (db: Reader, personId: string) => {
  const person = await db.q.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirst()
  const phones = await db.q.selectFrom('phone').select('typed').where('person_id', '=', personId).execute()
  if (person === undefined) return []
  const paper = PaperKind.safeParse(person.id_kind).data
  return [
    [words.name, person.name],
    ...phones.map(({ typed }) => [words.phone, typed]),
    ...(paper === undefined ? [] : [[words.paper, paperKindTexts[paper]]]),
    ...(person.id_number === '' ? [] : [[words.number, person.id_number]]),
  ]
}

const consentsOf = async (db: Reader, personId: string) => {
  const rows = await db.q.selectFrom('consent').selectAll().where('person_id', '=', personId).execute()
  return rows.map(({ kind, given, until, withdrawn, note }) => [
    consentTexts[ConsentKind.parse(kind)],
    given,
    until ?? '',
    withdrawn ?? '',
    note,
  ])
}

/** A vehicle belongs to a home; it is the person's by the name of its keeper. */
const vehiclesOf = async (db: Reader, personId: string) => {
  const rows = await db.q
    .selectFrom('vehicle')
    .innerJoin('unit', 'unit.id', 'vehicle.unit_id')
    .innerJoin('occupancy', 'occupancy.unit_id', 'vehicle.unit_id')
    .innerJoin('person', 'person.id', 'occupancy.person_id')
    .whereRef('vehicle.keeper', '=', 'person.name')
    .select([
      'vehicle.id',
      'vehicle.plate',
      'vehicle.colour',
      'vehicle.place',
      'unit.name as unit',
      'vehicle.since',
      'vehicle.until',
    ])
    .distinct()
    .where('occupancy.person_id', '=', personId)
    .execute()
  return rows
}

const held = async (db: Reader, { personId }: HoldingsAsked) => {
  const homes = await pastAndPresentHomes(db, personId).execute()
  const vehicles = await vehiclesOf(db, personId)
  return [
    { ...words.self, rows: await selfOf(db, personId) },
    {
      ...words.homes,
      rows: homes.map(({ unit, relation, detail, share, since, until, leaseEnd }) => [
        unit,
        words.relation(Relation.parse(relation), ''),
        detail,
        since,
        until ?? '',
        leaseEnd ?? '',
        words.share(share),
      ]),
    },
    { ...words.consents, rows: await consentsOf(db, personId) },
    {
      ...words.vehicles,
      rows: vehicles.map(({ plate, colour, place, unit, since, until }) => [
        plate,
        colour,
        place,
        unit,
        since,
        until ?? '',
      ]),
    },
  ]
}

const forgetIn = async (search: SearchIndex, tx: Tx, personId: string): Promise<void> => {
  const vehicles = (await vehiclesOf(tx, personId)).map(({ id }) => id)
  if (vehicles.length > 0)
    await tx.q.updateTable('vehicle').set({ keeper: '' }).where('id', 'in', vehicles).execute()
  await tx.q.deleteFrom('phone').where('person_id', '=', personId).execute()
  await tx.q.updateTable('consent').set({ note: '' }).where('person_id', '=', personId).execute()
  await tx.q.updateTable('occupancy').set({ detail: '' }).where('person_id', '=', personId).execute()
  await tx.q
    .updateTable('person')
    .set(({ eb }) => ({
      name: words.erased,
      sort_key: '',
      id_number: '',
      id_kind: '',
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', personId)
    .execute()
  await search.dropIn(tx, 'person', [personId])
  tx.changed('people', personId)
}

/** Names, papers, phones, homes, consents: the core of what the house knows about anybody. */
export const peopleHoldings = (search: SearchIndex): PersonHoldings => ({
  tables: ['person', 'phone', 'occupancy', 'consent', 'vehicle'],
  held,
  holds: async (db, { personId }) => {
    const now = await pastAndPresentHomes(db, personId).where('occupancy.until', 'is', null).execute()
    return now.map(({ unit }) => words.livesAt(unit))
  },
  forgetIn: (tx, { personId }) => forgetIn(search, tx, personId),
})
