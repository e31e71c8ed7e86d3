import type { PastItem, WaitingItem } from '../compound/compound.contract.ts'
import type { UnitHistory } from '../compound/unit-history.service.ts'
import type { Reader } from '../database/database.ts'
import { may } from '../kernel/caller.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { Method, Nature } from './fees.schema.contract.ts'
import { feeHistoryTexts as words } from './fees.text.ts'
import {
  heldDepositsQuery,
  openChargesQuery,
  pastReceiptsQuery,
  pastRefundsQuery,
} from './unit-history.repository.ts'

const sumOf = (rows: readonly { readonly amount: number }[]): number =>
  rows.reduce((sum, { amount }) => sum + amount, 0)

/** What a home has paid, has to pay and will get back, for whoever takes money. */
export const feesHistory: UnitHistory = {
  kind: 'fees',
  waiting: async (db, caller, unitId, today) =>
    may(caller, 'fee.collect') ? [...(await owed(db, unitId)), ...(await held(db, unitId, today))] : [],
  past: async (db, caller, unitId, before, limit) => {
    if (!may(caller, 'fee.collect')) return []
    const receipts = await pastReceiptsQuery(db, unitId, before, limit).execute()
    const refunds = await pastRefundsQuery(db, unitId, before, limit).execute()
    return [...receipts.map(receiptItem), ...refunds.map(refundItem)]
      .toSorted((a, b) => b.at - a.at)
      .slice(0, limit)
  },
}

const owed = async (db: Reader, unitId: string): Promise<readonly WaitingItem[]> => {
  const charges = await openChargesQuery(db, unitId).execute()
  if (charges.length === 0) return []
  const { length: count } = charges
  return [{ kind: 'fees', count, title: words.owed(count), note: words.money(sumOf(charges)), late: false }]
}

const held = async (db: Reader, unitId: string, today: BusinessDate): Promise<readonly WaitingItem[]> => {
  const deposits = await heldDepositsQuery(db, unitId).execute()
  if (deposits.length === 0) return []
  const due = deposits.filter((deposit) => deposit.due !== null && deposit.due <= today).length
  const { length: count } = deposits
  const note = due > 0 ? words.heldDue(sumOf(deposits), due) : words.money(sumOf(deposits))
  return [{ kind: 'fees', count, title: words.held(count), note, late: due > 0 }]
}

type PastReceipt = Awaited<ReturnType<ReturnType<typeof pastReceiptsQuery>['execute']>>[number]

const receiptItem = (row: PastReceipt): PastItem => {
  const { id, at, receiptNo, amount, reverses, reason } = row
  const paid = words.receipt(receiptNo, Nature.parse(row.nature), amount, Method.parse(row.method))
  return {
    ...{ id: `receipt-${id}`, at, kind: 'fees', by: row.by ?? '' },
    title: reverses === null ? words.took(row.kind === 'deposit') : words.reversal,
    detail: reverses === null ? paid : words.reversed(receiptNo, reverses, amount, reason),
  }
}

type PastRefund = Awaited<ReturnType<ReturnType<typeof pastRefundsQuery>['execute']>>[number]

const refundItem = ({ id, at, refundNo, receiptNo, amount, method, by }: PastRefund): PastItem => ({
  ...{ id: `refund-${id}`, at, kind: 'fees', by: by ?? '' },
  title: words.refund,
  detail: words.refunded(refundNo, receiptNo, amount, Method.parse(method)),
})
