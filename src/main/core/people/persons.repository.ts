import type { Reader, Tx } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { nameSortKey } from './name-readings.ts'
import { PaperKind, Relation } from './people.contract.ts'
import type { Phone } from './person-fields.ts'

/** A person's own row, for whoever changes it. */
export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly idNumber: string
  readonly paper: PaperKind | null
  readonly revision: number
}

export const selectPersonRow = async (db: Reader, id: string): Promise<PersonRow | null> => {
  const row = await db.q.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined
    ? null
    : {
        id: row.id,
        name: row.name,
        idNumber: row.id_number,
        paper: PaperKind.safeParse(row.id_kind).data ?? null,
        revision: row.revision,
      }
}

interface Change {
  readonly name: string
  readonly paper?: { readonly kind: PaperKind; readonly idNumber: string } | undefined
  readonly phones?: readonly Phone[] | undefined
}

export const updatePerson = async (tx: Tx, before: PersonRow, change: Change): Promise<void> => {
  const { name, paper, phones } = change
  await tx.q
    .updateTable('person')
    .set({
      name,
      sort_key: nameSortKey(name),
      ...(paper === undefined ? {} : { id_number: paper.idNumber, id_kind: paper.kind }),
      revision: before.revision + 1,
    })
    .where('id', '=', before.id)
    .execute()
  if (phones === undefined) return
  await tx.q.deleteFrom('phone').where('person_id', '=', before.id).execute()
  if (phones.length > 0)
    await tx.q
      .insertInto('phone')
      .values(phones.map((phone, position) => ({ ...phone, person_id: before.id, position })))
      .execute()
}

export const setPaperKind = async (tx: Tx, personId: string, kind: PaperKind): Promise<void> => {
  await tx.q.updateTable('person').set({ id_kind: kind }).where('id', '=', personId).execute()
}

export const personsNamedQuery = (db: Reader, name: string) =>
  db.q.selectFrom('person').select('id').where('name', '=', name).limit(20)

export const personsCalledQuery = (db: Reader, digits: readonly string[]) =>
  db.q.selectFrom('phone').select('person_id as id').distinct().where('digits', 'in', digits).limit(20)

/** Homes of everybody who can be called at one of a person's phones, phone by phone. */
export const homesOfPhonesQuery = (db: Reader, personId: string) =>
  db.q
    .selectFrom('phone as own')
    .innerJoin('phone', 'phone.digits', 'own.digits')
    .innerJoin('occupancy', 'occupancy.person_id', 'phone.person_id')
    .where('own.person_id', '=', personId)
    .where('occupancy.until', 'is', null)
    .select(({ fn }) => fn.count<number>('occupancy.unit_id').distinct().as('homes'))
    .groupBy('own.digits')

/** In how many homes the phone of this person stands that stands in most; 0 without a phone. */
export const mostHomesOfPhone = async (db: Reader, personId: string): Promise<number> =>
  Math.max(0, ...(await homesOfPhonesQuery(db, personId).execute()).map(({ homes }) => homes))

export const personsOfPaperQuery = (db: Reader, idNumber: string) =>
  db.q.selectFrom('person').select('id').where('id_number', '=', idNumber).where('id_number', '<>', '')

/** Everybody with this name, one of these phones or this paper. */
export const selectIdsLike = async (
  db: Reader,
  {
    name,
    phones,
    idNumber,
  }: { readonly name: string; readonly phones: readonly string[]; readonly idNumber: string },
): Promise<readonly string[]> => {
  const found = [
    ...(await personsNamedQuery(db, name).execute()),
    ...(phones.length === 0 ? [] : await personsCalledQuery(db, phones).execute()),
    ...(await personsOfPaperQuery(db, idNumber).execute()),
  ]
  return [...new Set(found.map(({ id }) => id))]
}

/** A person's place in a home. */
export interface Place {
  readonly id: string
  readonly unitId: string
  readonly personId: string
  readonly relation: Relation
  readonly detail: string
  readonly since: BusinessDate
  readonly leaseEnd: BusinessDate | null
  readonly share: number | null
  readonly revision: number
}

const places = (db: Reader, scope: Scope) =>
  db.q
    .selectFrom('occupancy')
    .innerJoin('unit', 'unit.id', 'occupancy.unit_id')
    .select([
      'occupancy.id',
      'occupancy.unit_id as unitId',
      'occupancy.person_id as personId',
      'occupancy.relation',
      'occupancy.detail',
      'occupancy.since',
      'occupancy.lease_end as leaseEnd',
      'occupancy.share',
      'occupancy.revision',
    ])
    .where('occupancy.until', 'is', null)
    .where(({ fn, val }) => fn.coalesce('unit.zone', val('')), 'in', scope.zones)

type PlaceRow = Omit<Place, 'relation'> & { readonly relation: string }

const asPlace = (row: PlaceRow): Place => ({ ...row, relation: Relation.parse(row.relation) })

export const placesOfUnitQuery = (db: Reader, scope: Scope, unitId: string) =>
  places(db, scope).where('occupancy.unit_id', '=', unitId).orderBy('occupancy.id')

export const selectPlaces = async (db: Reader, scope: Scope, unitId: string): Promise<readonly Place[]> =>
  (await placesOfUnitQuery(db, scope, unitId).execute()).map(asPlace)

export const selectPlace = async (db: Reader, scope: Scope, id: string): Promise<Place | null> => {
  const row = await places(db, scope).where('occupancy.id', '=', id).executeTakeFirst()
  return row === undefined ? null : asPlace(row)
}

export const endPlace = async (tx: Tx, { id, revision }: Pick<Place, 'id' | 'revision'>): Promise<void> => {
  await tx.q
    .updateTable('occupancy')
    .set({ until: tx.businessDate, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
}

export const setRelation = async (
  tx: Tx,
  { id, revision }: Pick<Place, 'id' | 'revision'>,
  { relation, detail }: Pick<Place, 'relation' | 'detail'>,
): Promise<void> => {
  await tx.q
    .updateTable('occupancy')
    .set({ relation, detail, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
}

export const setShare = async (
  tx: Tx,
  { id, revision }: Pick<Place, 'id' | 'revision'>,
  share: number | null,
): Promise<void> => {
  await tx.q
    .updateTable('occupancy')
    .set({ share, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
}
