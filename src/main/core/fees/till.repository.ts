import { sql } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { CashUpTable } from '../database/tables/fees.ts'

export const openReceiptsQuery = (db: Reader, deskCode: string) =>
  db.q
    .selectFrom('receipt')
    .select(['id', 'method', 'amount'])
    .where('desk_code', '=', deskCode)
    .where(sql<boolean>`cash_up_id IS NULL`)

/** What came in at a desk since its till was last closed. */
export const openReceipts = (db: Reader, deskCode: string) => openReceiptsQuery(db, deskCode).execute()

/** What went out. */
export const openRefunds = (db: Reader, deskCode: string) =>
  db.q
    .selectFrom('deposit_refund')
    .select(['id', 'method', 'amount'])
    .where('desk_code', '=', deskCode)
    .where(sql<boolean>`cash_up_id IS NULL`)
    .execute()

/** Every receipt and refund belongs to exactly one cash-up. */
export const closeInto = async (tx: Tx, row: CashUpTable): Promise<void> => {
  await tx.q.insertInto('cash_up').values(row).execute()
  for (const table of ['receipt', 'deposit_refund'] as const)
    await tx.q
      .updateTable(table)
      .set({ cash_up_id: row.id })
      .where('desk_code', '=', row.desk_code)
      .where(sql<boolean>`cash_up_id IS NULL`)
      .execute()
}

export const latestCashUps = (db: Reader, limit: number) =>
  db.q
    .selectFrom('cash_up')
    .leftJoin('staff', 'staff.id', 'cash_up.staff_id')
    .selectAll('cash_up')
    .select('staff.name as by')
    .orderBy('cash_up.at', 'desc')
    .limit(limit)
    .execute()
