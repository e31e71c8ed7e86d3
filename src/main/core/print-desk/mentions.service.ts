import type { Reader } from '../database/database.ts'
import type { Mentions } from '../imports/imports.service.ts'
import { chunks } from '../kernel/chunks.ts'
import type { BusinessDate } from '../kernel/schema.ts'

const MANY = 500

export const jobsOfUnitsQuery = (db: Reader, ids: readonly string[]) =>
  db.q.selectFrom('print_job').select('unit_id').distinct().where('unit_id', 'in', ids)

/** A job before the import cannot name anybody it brought. */
export const jobsNamingSinceQuery = (db: Reader, since: BusinessDate) =>
  db.q
    .selectFrom('print_job')
    .select('person_id')
    .where('business_date', '>=', since)
    .where('person_id', 'is not', null)

/** Homes and persons that a job names cannot be taken back with the import that brought them. */
export const printDeskMentions: Mentions = {
  units: async (db, ids) => {
    const found = await Promise.all(chunks(ids, MANY).map((some) => jobsOfUnitsQuery(db, some).execute()))
    return new Set(found.flat().flatMap(({ unit_id }) => unit_id ?? []))
  },
  persons: async (db, ids, since) => {
    const named = new Set((await jobsNamingSinceQuery(db, since).execute()).map(({ person_id }) => person_id))
    return new Set(ids.filter((id) => named.has(id)))
  },
}
