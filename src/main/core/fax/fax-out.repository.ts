import type { Reader, Tx } from '../database/database.ts'
import type { FaxAttemptTable, FaxOutTable } from '../database/tables/fax.ts'
import { cutPage } from '../kernel/cursor.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { LineKind } from '../print-desk/price-list.contract.ts'
import { FaxOutState } from './fax.contract.ts'
import {
  chargeOf,
  type FaxesWanted,
  type FaxJoined,
  faxesBetween,
  faxesOf,
  faxListQuery,
  openFaxesQuery,
} from './fax-book.repository.ts'

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

type Row = FaxOutTable & FaxJoined
const faxOf = (row: Row) => ({
  ...row,
  ...chargeOf(row),
  state: FaxOutState.parse(row.state),
  lineKind: LineKind.parse(row.line_kind),
})
export type FaxOutRecord = ReturnType<typeof faxOf>

export const findFaxOut = async (db: Reader, id: string): Promise<FaxOutRecord | null> => {
  const row = await faxesOf(db, 'fax_out').where('fax.id', '=', id).$castTo<Row>().executeTakeFirst()
  return row === undefined ? null : faxOf(row)
}

export const faxOutPage = async (db: Reader, wanted: FaxesWanted, size: number, cursor?: string) => {
  const rows = await faxListQuery(db, 'fax_out', wanted, size + 1, cursor)
    .$castTo<Row>()
    .execute()
  return cutPage(rows.map(faxOf), size, ({ business_date, at, id }) => [business_date, at, id])
}

export const faxesOutBetween = async (db: Reader, from: BusinessDate, to: BusinessDate) => {
  const rows = await faxesBetween(db, 'fax_out', from, to).$castTo<Row>().execute()
  return rows.map(faxOf)
}

/** What is still to be done, the oldest first. */
export const openFaxesOut = async (db: Reader, limit: number) => {
  const rows = await openFaxesQuery(db, 'fax_out', limit).$castTo<Row>().execute()
  return rows.map(faxOf)
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
