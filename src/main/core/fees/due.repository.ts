import { sql } from 'kysely'
import type { Reader } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'
import type { BusinessDate } from '../kernel/schema.ts'

/** Deposits whose day has come, on the index of those that are held. */
export const dueDepositsQuery = (db: Reader, { zones }: Scope, today: BusinessDate) =>
  db.q
    .selectFrom('deposit')
    .innerJoin('receipt', 'receipt.id', 'deposit.receipt_id')
    .innerJoin('unit', 'unit.id', 'deposit.unit_id')
    .select([
      'deposit.receipt_id as id',
      'deposit.due as day',
      'deposit.zone',
      'deposit.unit_id as unitId',
      'unit.name as unit',
      'receipt.receipt_no as about',
    ])
    .where(sql<boolean>`deposit.state = 'held'`)
    .where('deposit.due', '<=', today)
    .where('deposit.zone', 'in', [...zones])
    .orderBy('deposit.due')

/** The condition of the partial index is written out: SQLite does not look into bound values to choose one. */
const conditions = {
  arrival: 'receipt.arrived = 0 AND receipt.reversed_by IS NULL',
  invoice: `receipt.invoice = 'wanted' AND receipt.reversed_by IS NULL`,
} as const

/** Receipts that wait for the bank or for an invoice since before a moment. */
export const waitingReceiptsQuery = (
  db: Reader,
  { zones }: Scope,
  waiting: keyof typeof conditions,
  before: number,
) =>
  db.q
    .selectFrom('receipt')
    .innerJoin('unit', 'unit.id', 'receipt.unit_id')
    .select([
      'receipt.id',
      'receipt.at',
      'receipt.zone',
      'receipt.unit_id as unitId',
      'unit.name as unit',
      'receipt.receipt_no as about',
    ])
    .where(sql<boolean>`${sql.raw(conditions[waiting])}`)
    .where('receipt.at', '<', before)
    .where('receipt.zone', 'in', [...zones])
    .orderBy('receipt.at')

/** Since when a desk has money of earlier days that nobody counted. */
export const openTillQuery = (db: Reader, deskCode: string, today: BusinessDate) =>
  db.q
    .selectFrom('receipt')
    .select((eb) => [eb.fn.min<number | null>('at').as('at'), eb.fn.countAll<number>().as('count')])
    .where('desk_code', '=', deskCode)
    .where(sql<boolean>`cash_up_id IS NULL`)
    .where('business_date', '<', today)
