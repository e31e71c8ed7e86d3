import type { Reader } from '../database/database.ts'
import type { Mentions } from '../imports/imports.service.ts'
import { chunks } from '../kernel/chunks.ts'
import type { BusinessDate } from '../kernel/schema.ts'

const MANY = 500

/** Homes and persons that a parcel names cannot be taken back with the import that brought them. */
export const parcelMentions: Mentions = {
  units: async (db, ids) => {
    const found = await Promise.all(chunks(ids, MANY).map((some) => unitsNamed(db, some)))
    return new Set(found.flat())
  },
  persons: async (db, ids, since) => {
    const named = new Set([...(await personsOfOpen(db)), ...(await personsOfClosed(db, since))])
    return new Set(ids.filter((id) => named.has(id)))
  },
}

/** One query for each of the two indexes by unit: open and closed items. */
export const parcelsOfUnitsQuery = (db: Reader, ids: readonly string[], closed: 'is' | 'is not') =>
  db.q
    .selectFrom('parcel')
    .select('unit_id')
    .distinct()
    .where('unit_id', 'in', ids)
    .where('closed_at', closed, null)

const unitsNamed = async (db: Reader, ids: readonly string[]): Promise<readonly string[]> => {
  const open = await parcelsOfUnitsQuery(db, ids, 'is').execute()
  const closed = await parcelsOfUnitsQuery(db, ids, 'is not').execute()
  return [...open, ...closed].flatMap(({ unit_id }) => unit_id ?? [])
}

const personsOfOpen = async (db: Reader): Promise<readonly string[]> => {
  const rows = await db.q.selectFrom('parcel').select('person_id').where('closed_at', 'is', null).execute()
  return rows.flatMap(({ person_id }) => person_id ?? [])
}

/** A parcel closed before the import cannot name anybody it brought. */
export const closedSinceQuery = (db: Reader, since: BusinessDate) =>
  db.q
    .selectFrom('parcel')
    .select(['person_id', 'collector_person_id'])
    .where('closed_date', '>=', since)
    .where('closed_at', 'is not', null)

const personsOfClosed = async (db: Reader, since: BusinessDate): Promise<readonly string[]> => {
  const rows = await closedSinceQuery(db, since).execute()
  return rows.flatMap((row) => [row.person_id, row.collector_person_id]).flatMap((id) => id ?? [])
}
