import { sql } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { FaxInTable } from '../database/tables/fax.ts'
import { cutPage } from '../kernel/cursor.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { FaxInState } from './fax.contract.ts'
import {
  chargeOf,
  type FaxesWanted,
  type FaxJoined,
  faxesBetween,
  faxListQuery,
  openFaxesQuery,
} from './fax-book.repository.ts'

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

type Row = FaxInTable & FaxJoined
const faxOf = (row: Row) => ({ ...row, ...chargeOf(row), state: FaxInState.parse(row.state) })
export type FaxInRecord = ReturnType<typeof faxOf>

export const faxInPage = async (db: Reader, wanted: FaxesWanted, size: number, cursor?: string) => {
  const rows = await faxListQuery(db, 'fax_in', wanted, size + 1, cursor)
    .$castTo<Row>()
    .execute()
  return cutPage(rows.map(faxOf), size, ({ business_date, at, id }) => [business_date, at, id])
}

/** Each with who told its owner last. */
export const faxesInBetween = async (db: Reader, from: BusinessDate, to: BusinessDate) => {
  const rows = await faxesBetween(db, 'fax_in', from, to)
    .leftJoin('staff as notifier', (join) => join.on('notifier.id', '=', sql.ref('fax.notified_by')))
    .select('notifier.name as notifier_name')
    .$castTo<Row & { readonly notifier_name: string | null }>()
    .execute()
  return rows.map((row) => ({ ...faxOf(row), notifier_name: row.notifier_name }))
}
export type FaxInEntry = Awaited<ReturnType<typeof faxesInBetween>>[number]

/** What waits since a day or longer, the oldest first. */
export const waitingUntil = async (db: Reader, until: BusinessDate, limit: number) => {
  const rows = await openFaxesQuery(db, 'fax_in', limit, until).$castTo<Row>().execute()
  return rows.map(faxOf)
}

/** Faxes that lie at the counter, the oldest first: what is counted at the change of shift. */
export const lyingFaxesQuery = (db: Reader) =>
  db.q
    .selectFrom('fax_in')
    .leftJoin('unit', 'unit.id', 'fax_in.unit_id')
    .select(['fax_in.id', 'fax_in.fax_no as faxNo', 'fax_in.pages', 'unit.name as unit'])
    .orderBy('fax_in.at')
    .orderBy('fax_in.id')
