import { sql } from 'kysely'
import type { Reader } from '../database/database.ts'
import { type FaxBook, faxRows } from './fax-book.repository.ts'

/** What was faxed for one home before a moment, newest first, on the index of its faxes. */
const pastFaxes = (db: Reader, book: FaxBook, unitId: string, before: number, limit: number) =>
  faxRows(db, book)
    .leftJoin('staff', 'staff.id', 'fax.staff_id')
    .select(['fax.id', 'fax.at', 'fax.fax_no as faxNo', 'fax.state', 'fax.pages', 'staff.name as by'])
    .where('fax.unit_id', '=', unitId)
    .where('fax.at', '<', before)
    .orderBy('fax.at', 'desc')
    .limit(limit)

export const pastOutQuery = (db: Reader, unitId: string, before: number, limit: number) =>
  pastFaxes(db, 'fax_out', unitId, before, limit).select([
    sql<number>`fax.cover`.as('cover'),
    sql<number>`fax.sent_pages`.as('sentPages'),
  ])

export const pastInQuery = (db: Reader, unitId: string, before: number, limit: number) =>
  pastFaxes(db, 'fax_in', unitId, before, limit)

export const waitingInQuery = (db: Reader, unitId: string) =>
  db.q
    .selectFrom('fax_in')
    .select('business_date as date')
    .where('unit_id', '=', unitId)
    .where('closed_at', 'is', null)
    .orderBy('at')

export const faxesOfUnitsQuery = (db: Reader, book: FaxBook, ids: readonly string[]) =>
  faxRows(db, book)
    .select('fax.unit_id')
    .distinct()
    .where('fax.unit_id', 'in', [...ids])

/** A fax before the import cannot name anybody it brought. */
export const faxesNamingSinceQuery = (db: Reader, book: FaxBook, since: string) =>
  faxRows(db, book)
    .select('fax.person_id')
    .where('fax.business_date', '>=', since)
    .where('fax.person_id', 'is not', null)
