import type { Reader, Tx } from '../database/database.ts'
import type { DepositRefundTable, DepositTable } from '../database/tables/fees.ts'
import type { Scope } from '../kernel/caller.ts'
import { Deduction, DepositState, Method } from './fees.schema.contract.ts'

export const insertDeposit = async (tx: Tx, row: DepositTable): Promise<void> => {
  await tx.q.insertInto('deposit').values(row).execute()
}

export const depositQuery = (db: Reader, scope: Scope) =>
  db.q
    .selectFrom('deposit')
    .innerJoin('receipt', 'receipt.id', 'deposit.receipt_id')
    .innerJoin('unit', 'unit.id', 'deposit.unit_id')
    .leftJoin('deposit_refund as refund', 'refund.receipt_id', 'deposit.receipt_id')
    .where('deposit.zone', 'in', [...scope.zones])
    .select([
      'deposit.receipt_id',
      'deposit.purpose',
      'deposit.rule',
      'deposit.due',
      'deposit.state',
      'deposit.unit_id',
      'receipt.receipt_no',
      'receipt.payer',
      'receipt.payee',
      'receipt.amount',
      'receipt.business_date',
      'unit.name as unit',
      'unit.zone',
      'refund.id as refund_id',
      'refund.refund_no',
      'refund.amount as refunded',
    ])

export type DepositRecord = ReturnType<typeof depositOf>

type Rows = Awaited<ReturnType<ReturnType<typeof depositQuery>['execute']>>

const depositOf = (row: Rows[number]) => ({
  receiptId: row.receipt_id,
  receiptNo: row.receipt_no,
  unitId: row.unit_id,
  unit: row.unit,
  zone: row.zone,
  payer: row.payer,
  payee: row.payee,
  purpose: row.purpose,
  rule: row.rule,
  amount: row.amount,
  paidOn: row.business_date,
  due: row.due,
  state: DepositState.parse(row.state),
  refundId: row.refund_id,
  refundNo: row.refund_no ?? '',
  refunded: row.refunded ?? 0,
})

/** What is held, the next due first; with `all` also what was closed, newest first. */
export const selectDeposits = async (db: Reader, scope: Scope, all: boolean) => {
  const query = depositQuery(db, scope)
  const rows = all
    ? await query.orderBy('deposit.receipt_id', 'desc').limit(500).execute()
    : await query.where('deposit.state', '=', 'held').orderBy('deposit.due').limit(1000).execute()
  return rows.map(depositOf)
}

export const depositById = async (db: Reader, scope: Scope, receiptId: string) => {
  const row = await depositQuery(db, scope).where('deposit.receipt_id', '=', receiptId).executeTakeFirst()
  return row === undefined ? null : depositOf(row)
}

export const setDepositState = async (tx: Tx, receiptId: string, state: DepositState): Promise<void> => {
  await tx.q.updateTable('deposit').set({ state }).where('receipt_id', '=', receiptId).execute()
}

export const insertRefund = async (tx: Tx, row: DepositRefundTable): Promise<void> => {
  await tx.q.insertInto('deposit_refund').values(row).execute()
}

export const refundById = async (db: Reader, id: string) => {
  const row = await db.q.selectFrom('deposit_refund').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined
    ? null
    : {
        ...{ id: row.id, refundNo: row.refund_no, receiptId: row.receipt_id, paid: row.paid },
        deductions: Deduction.array().parse(JSON.parse(row.deductions)),
        ...{ amount: row.amount, lost: row.lost === 1, method: Method.parse(row.method), payee: row.payee },
        ...{ at: row.at, deskCode: row.desk_code },
      }
}
