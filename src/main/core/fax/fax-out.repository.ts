import { sql } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { FaxAttemptTable, FaxOutTable } from '../database/tables/fax.ts'
import { cutPage, decodeCursor } from '../kernel/cursor.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { LineKind } from '../print-desk/price-list.contract.ts'
import { type FaxOutFilter, FaxOutState } from './fax.contract.ts'

export const insertFaxOut = async (tx: Tx, row: FaxOutTable): Promise<void> => {
  await tx.q.insertInto('fax_out').values(row).execute()
}

export const insertAttempt = async (tx: Tx, row: FaxAttemptTable): Promise<void> => {
  await tx.q.insertInto('fax_attempt').values(row).execute()
}

export const changeFaxOut = async (tx: Tx, id: string, change: Partial<FaxOutTable>): Promise<void> => {
  await tx.q
    .updateTable('fax_out')
    .set(change)
    .set((set) => ({ revision: set('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export const faxOutRow = (db: Reader, id: string): Promise<FaxOutTable | undefined> =>
  db.q.selectFrom('fax_out').selectAll().where('id', '=', id).executeTakeFirst()

/** The last fax of as many pages to this number that was not given up. */
export const sameFaxQuery = (db: Reader, digits: string, pages: number, since: number) =>
  db.q
    .selectFrom('fax_out')
    .select(['fax_no as faxNo', 'at'])
    .where('digits', '=', digits)
    .where('at', '>', since)
    .where('pages', '=', pages)
    .where('state', '!=', 'abandoned')
    .orderBy('at', 'desc')
    .limit(1)

/** Joins are by primary key: a page of fifty costs what its fifty rows cost. */
const faxes = (db: Reader) =>
  db.q
    .selectFrom('fax_out')
    .leftJoin('unit', 'unit.id', 'fax_out.unit_id')
    .leftJoin('person', 'person.id', 'fax_out.person_id')
    .leftJoin('staff', 'staff.id', 'fax_out.staff_id')
    .leftJoin('staff as confirmer', 'confirmer.id', 'fax_out.confirmed_by')
    .leftJoin('counter_charge as charge', 'charge.record_id', 'fax_out.id')
    .selectAll('fax_out')
    .select([
      'unit.name as unit_name',
      'person.name as person_name',
      'staff.name as by_name',
      'confirmer.name as confirmer_name',
      'charge.amount_fen',
      'charge.paid_at',
      'charge.voided_at',
      'charge.revision as charge_revision',
    ])

type Faxes = ReturnType<typeof faxes>
type Row = Awaited<ReturnType<Faxes['execute']>>[number]

const faxOf = (row: Row) => ({
  ...row,
  state: FaxOutState.parse(row.state),
  lineKind: LineKind.parse(row.line_kind),
  amountFen: row.voided_at === null ? (row.amount_fen ?? 0) : 0,
  paid: row.paid_at !== null,
})
export type FaxOutRecord = ReturnType<typeof faxOf>

export const findFaxOut = async (db: Reader, id: string): Promise<FaxOutRecord | null> => {
  const row = await faxes(db).where('fax_out.id', '=', id).executeTakeFirst()
  return row === undefined ? null : faxOf(row)
}

export const faxesOutBetween = async (db: Reader, from: BusinessDate, to: BusinessDate) =>
  (
    await faxes(db)
      .where('fax_out.business_date', '>=', from)
      .where('fax_out.business_date', '<=', to)
      .orderBy('fax_out.business_date')
      .orderBy('fax_out.at')
      .orderBy('fax_out.id')
      .execute()
  ).map(faxOf)

/** What is still to be done, the oldest first. */
export const openFaxesOut = async (db: Reader, limit: number) =>
  (
    await faxes(db)
      .where('fax_out.closed_at', 'is', null)
      .orderBy('fax_out.at')
      .orderBy('fax_out.id')
      .limit(limit)
      .execute()
  ).map(faxOf)

export interface FaxQuestion<Filter> {
  readonly filter: Filter
  readonly from: BusinessDate
  readonly to: BusinessDate
}

/** Each list reads one index from one end; tests hold the query plans to that. */
export const faxOutListQuery = (
  db: Reader,
  { filter, from, to }: FaxQuestion<FaxOutFilter>,
  size: number,
  cursor?: string,
): Faxes => {
  const open = filter === 'toDo'
  const asked = open
    ? faxes(db)
        .where('fax_out.closed_at', 'is', null)
        .orderBy('fax_out.at', 'desc')
        .orderBy('fax_out.id', 'desc')
    : faxes(db)
        .where('fax_out.business_date', '>=', from)
        .where('fax_out.business_date', '<=', to)
        .orderBy('fax_out.business_date', 'desc')
        .orderBy('fax_out.at', 'desc')
        .orderBy('fax_out.id', 'desc')
  if (cursor === undefined) return asked.limit(size)
  const [date, at, id] = decodeCursor(cursor, 3)
  const behind = sql<boolean>`(fax_out.at, fax_out.id) < (${Number(at)}, ${id})`
  return (open ? asked : asked.where('fax_out.business_date', '<=', date)).where(behind).limit(size)
}

export const faxOutPage = async (
  db: Reader,
  asked: FaxQuestion<FaxOutFilter>,
  size: number,
  cursor?: string,
) => {
  const rows = (await faxOutListQuery(db, asked, size + 1, cursor).execute()).map(faxOf)
  return cutPage(rows, size, ({ business_date, at, id }) => [business_date, at, id])
}

export const countFaxesOut = async (
  db: Reader,
  { filter, from, to }: FaxQuestion<FaxOutFilter>,
): Promise<number> => {
  const all = db.q.selectFrom('fax_out').select(sql<number>`count(*)`.as('n'))
  const some =
    filter === 'toDo'
      ? all.where('closed_at', 'is', null)
      : all.where('business_date', '>=', from).where('business_date', '<=', to)
  return (await some.executeTakeFirst())?.n ?? 0
}

export const attemptsOf = async (db: Reader, faxId: string) => {
  const rows = await db.q
    .selectFrom('fax_attempt')
    .leftJoin('staff', 'staff.id', 'fax_attempt.staff_id')
    .select([
      'fax_attempt.nth',
      'fax_attempt.started_at as startedAt',
      'fax_attempt.ended_at as endedAt',
      'fax_attempt.result',
      'fax_attempt.sent_pages as sentPages',
      'staff.name as by',
    ])
    .where('fax_id', '=', faxId)
    .orderBy('nth')
    .execute()
  return rows.map(({ result, by, ...row }) => ({ ...row, result: FaxOutState.parse(result), by: by ?? '' }))
}
