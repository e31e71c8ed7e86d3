import { sql } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { FaxInTable } from '../database/tables/fax.ts'
import { cutPage, decodeCursor } from '../kernel/cursor.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { type FaxInFilter, FaxInState } from './fax.contract.ts'
import type { FaxQuestion } from './fax-out.repository.ts'

export const insertFaxIn = async (tx: Tx, row: FaxInTable): Promise<void> => {
  await tx.q.insertInto('fax_in').values(row).execute()
}

export const changeFaxIn = async (tx: Tx, id: string, change: Partial<FaxInTable>): Promise<void> => {
  await tx.q
    .updateTable('fax_in')
    .set(change)
    .set((set) => ({ revision: set('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export const faxInRow = (db: Reader, id: string): Promise<FaxInTable | undefined> =>
  db.q.selectFrom('fax_in').selectAll().where('id', '=', id).executeTakeFirst()

const faxes = (db: Reader) =>
  db.q
    .selectFrom('fax_in')
    .leftJoin('unit', 'unit.id', 'fax_in.unit_id')
    .leftJoin('person', 'person.id', 'fax_in.person_id')
    .leftJoin('staff', 'staff.id', 'fax_in.staff_id')
    .leftJoin('staff as notifier', 'notifier.id', 'fax_in.notified_by')
    .leftJoin('counter_charge as charge', 'charge.record_id', 'fax_in.id')
    .selectAll('fax_in')
    .select([
      'unit.name as unit_name',
      'person.name as person_name',
      'staff.name as by_name',
      'notifier.name as notifier_name',
      'charge.amount_fen',
      'charge.paid_at',
      'charge.voided_at',
      'charge.revision as charge_revision',
    ])

type Faxes = ReturnType<typeof faxes>
type Row = Awaited<ReturnType<Faxes['execute']>>[number]

const faxOf = (row: Row) => ({
  ...row,
  state: FaxInState.parse(row.state),
  amountFen: row.voided_at === null ? (row.amount_fen ?? 0) : 0,
  paid: row.paid_at !== null,
})
export type FaxInRecord = ReturnType<typeof faxOf>

export const faxesInBetween = async (db: Reader, from: BusinessDate, to: BusinessDate) =>
  (
    await faxes(db)
      .where('fax_in.business_date', '>=', from)
      .where('fax_in.business_date', '<=', to)
      .orderBy('fax_in.business_date')
      .orderBy('fax_in.at')
      .orderBy('fax_in.id')
      .execute()
  ).map(faxOf)

export interface FaxInQuestion extends FaxQuestion<FaxInFilter> {
  /** The last day of arrival that counts as uncollected. */
  readonly uncollectedUntil: BusinessDate
}

const isOpenFilter = (filter: FaxInFilter): boolean => filter === 'waiting' || filter === 'uncollected'

/** Each list reads one index from one end; tests hold the query plans to that. */
export const faxInListQuery = (
  db: Reader,
  { filter, from, to, uncollectedUntil }: FaxInQuestion,
  size: number,
  cursor?: string,
): Faxes => {
  const open = faxes(db)
    .where('fax_in.closed_at', 'is', null)
    .orderBy('fax_in.at', 'desc')
    .orderBy('fax_in.id', 'desc')
  const ofDays = faxes(db)
    .where('fax_in.business_date', '>=', from)
    .where('fax_in.business_date', '<=', to)
    .orderBy('fax_in.business_date', 'desc')
    .orderBy('fax_in.at', 'desc')
    .orderBy('fax_in.id', 'desc')
  const asked =
    filter === 'uncollected'
      ? open.where('fax_in.business_date', '<=', uncollectedUntil)
      : isOpenFilter(filter)
        ? open
        : ofDays
  if (cursor === undefined) return asked.limit(size)
  const [date, at, id] = decodeCursor(cursor, 3)
  const behind = sql<boolean>`(fax_in.at, fax_in.id) < (${Number(at)}, ${id})`
  return (isOpenFilter(filter) ? asked : asked.where('fax_in.business_date', '<=', date))
    .where(behind)
    .limit(size)
}

export const faxInPage = async (db: Reader, asked: FaxInQuestion, size: number, cursor?: string) => {
  const rows = (await faxInListQuery(db, asked, size + 1, cursor).execute()).map(faxOf)
  return cutPage(rows, size, ({ business_date, at, id }) => [business_date, at, id])
}

export const countFaxesIn = async (
  db: Reader,
  { filter, from, to, uncollectedUntil }: FaxInQuestion,
): Promise<number> => {
  const all = db.q.selectFrom('fax_in').select(sql<number>`count(*)`.as('n'))
  const open = all.where('closed_at', 'is', null)
  const some =
    filter === 'uncollected'
      ? // Through a function: else the index of all days is read, and not the small one of what is open.
        open.where(({ fn, val }) => fn.coalesce('business_date', val('')), '<=', uncollectedUntil)
      : isOpenFilter(filter)
        ? open
        : all.where('business_date', '>=', from).where('business_date', '<=', to)
  return (await some.executeTakeFirst())?.n ?? 0
}

/** What waits since a day or longer, the oldest first. */
export const waitingUntil = async (db: Reader, until: BusinessDate, limit: number) =>
  (
    await faxes(db)
      .where('fax_in.closed_at', 'is', null)
      .where('fax_in.business_date', '<=', until)
      .orderBy('fax_in.at')
      .orderBy('fax_in.id')
      .limit(limit)
      .execute()
  ).map(faxOf)

/** Faxes that lie at the counter, the oldest first: what is counted at the change of shift. */
export const lyingFaxesQuery = (db: Reader) =>
  db.q
    .selectFrom('fax_in')
    .leftJoin('unit', 'unit.id', 'fax_in.unit_id')
    .select(['fax_in.id', 'fax_in.fax_no as faxNo', 'fax_in.pages', 'unit.name as unit'])
    .orderBy('fax_in.at')
    .orderBy('fax_in.id')
