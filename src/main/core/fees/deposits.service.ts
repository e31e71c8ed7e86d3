import type { DepositRefundTable } from '../database/tables/fees.ts'
import { businessDateOf } from '../kernel/business-date.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { approverOf } from './approver.ts'
import { depositById, insertRefund, selectDeposits, setDepositState } from './deposits.repository.ts'
import type { feesContract } from './fees.contract.ts'
import type { FeesHouse } from './fees.house.ts'
import { nextLeafIn } from './receipt-books.service.ts'

type Fees = Handlers<typeof feesContract>
type Input<K extends keyof Fees> = Parameters<Fees[K]>[0]

export const deposits = async (house: FeesHouse, { all }: Input<'deposits'>, { caller }: Call) => {
  const today = businessDateOf(house.clock.now(), house.settings.current().timeZone)
  const found = await selectDeposits(house.database.reader, caller.scope, all)
  const rows = found.map(({ unitId: _unit, zone: _zone, payee: _payee, rule: _rule, ...row }) => ({
    ...row,
    late: row.state === 'held' && row.due !== null && row.due <= today,
  }))
  const held = rows.reduce((sum, { state, amount }) => sum + (state === 'held' ? amount : 0), 0)
  return { rows, held }
}

/** Gives a deposit back, once, less what both sides agree to (F-26). */
export const refund = (house: FeesHouse, input: Input<'refund'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { scope, staffId, deskCode } = call.caller
    const deposit = (await depositById(tx, scope, input.receiptId)) ?? refuse('NOT_FOUND')
    if (deposit.state !== 'held') refuse('DEPOSIT_CLOSED')
    const deducted = input.deductions.reduce((sum, { amount }) => sum + amount, 0)
    const amount = deposit.amount - deducted
    if (amount < 0) refuse('DEDUCTED_TOO_MUCH')
    const { receiptId: record, approval } = input
    const approver = approverOf(house.approvals, { record, approval }, call)
    const leaf = await nextLeafIn(tx, 'refund')
    const row: DepositRefundTable = {
      ...{ id: tx.id(), refund_no: leaf.text, book: leaf.book, number: leaf.number },
      ...{ receipt_id: deposit.receiptId, paid: deposit.amount, amount },
      deductions: JSON.stringify(input.deductions),
      ...{ lost: input.lost ? 1 : 0, method: input.method, payee: input.payee },
      ...{ at: tx.now, business_date: tx.businessDate, staff_id: staffId, desk_code: deskCode },
      ...{ approved_by: approver, cash_up_id: null },
    }
    await insertRefund(tx, row)
    await setDepositState(tx, deposit.receiptId, 'refunded')
    tx.audit({
      record: { kind: 'deposit', id: deposit.receiptId },
      before: { state: 'held' },
      after: { ...row, state: 'refunded' },
    })
    tx.changed('fees', deposit.unitId)
    return { refundId: row.id, refundNo: leaf.text, amount }
  })
