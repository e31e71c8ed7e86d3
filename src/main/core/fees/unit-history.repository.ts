import { sql } from 'kysely'
import type { Reader } from '../database/database.ts'

/** What was paid and taken back at one home before a moment, newest first, on the index of its receipts. */
export const pastReceiptsQuery = (db: Reader, unitId: string, before: number, limit: number) =>
  db.q
    .selectFrom('receipt')
    .leftJoin('staff', 'staff.id', 'receipt.staff_id')
    .leftJoin('receipt as original', 'original.id', 'receipt.reverses')
    .select([
      'receipt.id',
      'receipt.at',
      'receipt.receipt_no as receiptNo',
      'receipt.kind',
      'receipt.nature',
      'receipt.amount',
      'receipt.method',
      'receipt.reason',
      'original.receipt_no as reverses',
      'staff.name as by',
    ])
    .where('receipt.unit_id', '=', unitId)
    .where('receipt.at', '<', before)
    .orderBy('receipt.at', 'desc')
    .limit(limit)

/** What was given back to one home: a home has few deposits, each is given back once. */
export const pastRefundsQuery = (db: Reader, unitId: string, before: number, limit: number) =>
  db.q
    .selectFrom('receipt')
    .innerJoin('deposit_refund as refund', 'refund.receipt_id', 'receipt.id')
    .leftJoin('staff', 'staff.id', 'refund.staff_id')
    .select([
      'refund.id',
      'refund.at',
      'refund.refund_no as refundNo',
      'refund.amount',
      'refund.method',
      'receipt.receipt_no as receiptNo',
      'staff.name as by',
    ])
    .where('receipt.unit_id', '=', unitId)
    .where('refund.at', '<', before)
    .orderBy('refund.at', 'desc')
    .limit(limit)

export const openChargesQuery = (db: Reader, unitId: string) =>
  db.q.selectFrom('fee_charge').select('amount').where('unit_id', '=', unitId).where('state', '=', 'open')

/** Deposits of a home that are still held. */
export const heldDepositsQuery = (db: Reader, unitId: string) =>
  db.q
    .selectFrom('receipt')
    .innerJoin('deposit', 'deposit.receipt_id', 'receipt.id')
    .select(['receipt.amount', 'deposit.due'])
    .where('receipt.unit_id', '=', unitId)
    .where(sql<boolean>`deposit.state = 'held'`)
