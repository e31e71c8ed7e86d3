import { sql } from 'kysely'
import type { Reader } from '../database/database.ts'
import type { FaxTable } from '../database/tables/fax.ts'
import { decodeCursor } from '../kernel/cursor.ts'
import type { BusinessDate } from '../kernel/schema.ts'

/** The two registers of the fax. What stands in both is asked here, what only one has in its own file. */
export type FaxBook = 'fax_out' | 'fax_in'

export const faxRows = (db: Reader, book: FaxBook) =>
  db.q.selectFrom(sql<FaxTable>`${sql.table(book)}`.as('fax'))

/** Joins are by primary key: a page of fifty costs what its fifty rows cost. */
export const faxesOf = (db: Reader, book: FaxBook) =>
  faxRows(db, book)
    .leftJoin('unit', 'unit.id', 'fax.unit_id')
    .leftJoin('person', 'person.id', 'fax.person_id')
    .leftJoin('staff', 'staff.id', 'fax.staff_id')
    .leftJoin('counter_charge as charge', 'charge.record_id', 'fax.id')
    .selectAll('fax')
    .select([
      'unit.name as unit_name',
      'person.name as person_name',
      'staff.name as by_name',
      'charge.amount_fen',
      'charge.paid_at',
      'charge.voided_at',
      'charge.revision as charge_revision',
    ])
type Faxes = ReturnType<typeof faxesOf>
export type FaxJoined = Awaited<ReturnType<Faxes['execute']>>[number]

/** What is owed for a fax: nothing once it was taken back. */
export const chargeOf = ({ amount_fen, paid_at, voided_at }: FaxJoined) => ({
  amountFen: voided_at === null ? (amount_fen ?? 0) : 0,
  paid: paid_at !== null,
})

/** What is still open, where it says so as far as a day of arrival; or all of some days. */
export type FaxesWanted =
  | { readonly open: true; readonly until?: BusinessDate }
  | { readonly open: false; readonly from: BusinessDate; readonly to: BusinessDate }

const wantedOf = (all: Faxes, wanted: FaxesWanted): Faxes => {
  if (!wanted.open)
    return all
      .where('fax.business_date', '>=', wanted.from)
      .where('fax.business_date', '<=', wanted.to)
      .orderBy('fax.business_date', 'desc')
  const open = all.where('fax.closed_at', 'is', null)
  return wanted.until === undefined ? open : open.where('fax.business_date', '<=', wanted.until)
}

/** Newest first. Each list reads one index from one end; tests hold the query plans to that. */
export const faxListQuery = (
  db: Reader,
  book: FaxBook,
  wanted: FaxesWanted,
  size: number,
  cursor?: string,
): Faxes => {
  const listed = wantedOf(faxesOf(db, book), wanted)
    .orderBy('fax.at', 'desc')
    .orderBy('fax.id', 'desc')
    .limit(size)
  if (cursor === undefined) return listed
  const [date, at, id] = decodeCursor(cursor, 3)
  const behind = listed.where(sql<boolean>`(fax.at, fax.id) < (${Number(at)}, ${id})`)
  return wanted.open ? behind : behind.where('fax.business_date', '<=', date)
}

/** The oldest first: what waits longest is done first. */
export const openFaxesQuery = (db: Reader, book: FaxBook, limit: number, until?: BusinessDate): Faxes => {
  const open = faxesOf(db, book)
    .where('fax.closed_at', 'is', null)
    .orderBy('fax.at')
    .orderBy('fax.id')
    .limit(limit)
  return until === undefined ? open : open.where('fax.business_date', '<=', until)
}

/** In the order of the printed register. */
export const faxesBetween = (db: Reader, book: FaxBook, from: BusinessDate, to: BusinessDate): Faxes =>
  faxesOf(db, book)
    .where('fax.business_date', '>=', from)
    .where('fax.business_date', '<=', to)
    .orderBy('fax.business_date')
    .orderBy('fax.at')
    .orderBy('fax.id')

export const countQuery = (db: Reader, book: FaxBook, wanted: FaxesWanted) => {
  const all = faxRows(db, book).select(sql<number>`count(*)`.as('n'))
  if (!wanted.open)
    return all.where('fax.business_date', '>=', wanted.from).where('fax.business_date', '<=', wanted.to)
  const open = all.where('fax.closed_at', 'is', null)
  const { until } = wanted
  // Through a function: else the index of all days is read, and not the small one of what is open.
  return until === undefined
    ? open
    : open.where(({ fn, val }) => fn.coalesce('fax.business_date', val('')), '<=', until)
}

export const countFaxes = async (db: Reader, book: FaxBook, wanted: FaxesWanted): Promise<number> =>
  (await countQuery(db, book, wanted).executeTakeFirst())?.n ?? 0
