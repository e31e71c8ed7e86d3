import type { Reader } from '../database/database.ts'
import { yuanText } from '../kernel/format.ts'
import type { HoldingsAsked, PersonHoldings, RetentionLine } from '../people/holdings.house.ts'
import { heldFeeTexts as words } from './fee-holdings.text.ts'

/** A receipt knows the payer by the name on it: it is the person's when it was written for one of their homes. */
export const receiptsOfPersonQuery = (db: Reader, { name, homes }: HoldingsAsked) =>
  db.q
    .selectFrom('receipt')
    .innerJoin('unit', 'unit.id', 'receipt.unit_id')
    .select([
      'receipt.id',
      'receipt.receipt_no',
      'receipt.business_date',
      'receipt.amount',
      'receipt.buyer',
      'receipt.tax_no',
      'unit.name as unit',
    ])
    .where(
      'receipt.unit_id',
      'in',
      homes.map(({ unitId }) => unitId),
    )
    .where('receipt.payer', '=', name)

const refundsTo = (db: Reader, { name }: HoldingsAsked, receiptIds: readonly string[]) =>
  db.q
    .selectFrom('deposit_refund')
    .select(['refund_no', 'business_date', 'amount'])
    .where('receipt_id', 'in', [...receiptIds])
    .where('payee', '=', name)
    .execute()

/**
 * Money is shown to the person and not forgotten: the book of accounts is kept by law (PIPL 47: what law bids to keep
 * is stored and otherwise left alone).
 */
export const feeHoldings: PersonHoldings = {
  tables: ['receipt', 'deposit_refund'],
  held: async (db, asked) => {
    const receipts = await receiptsOfPersonQuery(db, asked).orderBy('receipt.id').execute()
    const refunds = await refundsTo(
      db,
      asked,
      receipts.map(({ id }) => id),
    )
    return [
      {
        ...words.receipts,
        rows: receipts.map(({ receipt_no, business_date, unit, amount, buyer, tax_no }) => [
          receipt_no,
          business_date,
          unit,
          yuanText(amount),
          buyer,
          tax_no,
        ]),
      },
      {
        ...words.refunds,
        rows: refunds.map(({ refund_no, business_date, amount }) => [
          refund_no,
          business_date,
          yuanText(amount),
        ]),
      },
    ]
  },
  holds: async (db, asked) => {
    const receipts = await receiptsOfPersonQuery(db, asked)
      .innerJoin('deposit', 'deposit.receipt_id', 'receipt.id')
      .where('deposit.state', '=', 'held')
      .execute()
    return receipts.map(({ receipt_no }) => words.deposit(receipt_no))
  },
  forgetIn: async () => {},
}

export const feeRetention: readonly RetentionLine[] = [
  { key: 'receipts', ...words.keep, keepDays: 30 * 365, tables: ['receipt', 'deposit_refund', 'cash_up'] },
]
