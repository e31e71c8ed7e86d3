import type { Tx } from '../database/database.ts'
import { known, refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { approverOf } from './approver.ts'
import { setChargeState } from './charges.repository.ts'
import { depositById, setDepositState } from './deposits.repository.ts'
import type { feesContract } from './fees.contract.ts'
import type { FeesHouse } from './fees.house.ts'
import { nextLeafIn } from './receipt-books.service.ts'
import {
  findReceipt,
  insertLines,
  insertReceipt,
  linesOf,
  type ReceiptRecord,
  rawReceipt,
  updateReceipt,
} from './receipts.repository.ts'

type Input = Parameters<Handlers<typeof feesContract>['reverse']>[0]

/** Another leaf of the same kind of book, with the amounts turned round. What was paid is open again. */
export const reverse = (house: FeesHouse, input: Input, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const receipt = (await findReceipt(tx, call.caller.scope, input.receiptId)) ?? refuse('NOT_FOUND')
    await requireReversible(tx, receipt)
    const { receiptId: record, approval } = input
    const approver = approverOf(house.approvals, { record, approval }, call)
    const made = await reversalIn(tx, receipt, { reason: input.reason, approver })
    tx.audit({
      record: { kind: 'receipt', id: receipt.id },
      before: { reversedBy: null },
      after: { reversedBy: made.id, approver },
      reason: input.reason,
    })
    tx.changed('fees', receipt.unitId)
    return { receiptId: made.id, receiptNo: made.receiptNo }
  })

const requireReversible = async (tx: Tx, receipt: ReceiptRecord): Promise<void> => {
  if (receipt.reversedBy !== '' || receipt.reverses !== '') refuse('RECEIPT_REVERSED')
  if (receipt.invoice === 'issued') refuse('INVOICE_ISSUED')
  if (receipt.kind !== 'deposit') return
  const deposit = await depositById(tx, tx.call.caller.scope, receipt.id)
  if (deposit?.state !== 'held') refuse('DEPOSIT_CLOSED')
}

const reversalIn = async (
  tx: Tx,
  receipt: ReceiptRecord,
  { reason, approver }: { readonly reason: string; readonly approver: string },
) => {
  const original = known(await rawReceipt(tx, receipt.id), 'it was just read')
  const leaf = await nextLeafIn(tx, receipt.kind)
  const { staffId, deskCode } = tx.call.caller
  const id = tx.id()
  await insertReceipt(tx, {
    ...original,
    ...{ id, book: leaf.book, number: leaf.number, receipt_no: leaf.text, amount: -original.amount },
    ...{ at: tx.now, business_date: tx.businessDate, staff_id: staffId, desk_code: deskCode },
    ...{ reverses: receipt.id, reversed_by: null, reason, approved_by: approver, cash_up_id: null },
    ...{ arrived: 1, invoice: 'none', invoice_no: '', manual_no: '', revision: 0 },
  })
  const lines = await linesOf(tx, receipt.id)
  await insertLines(
    tx,
    lines.map((line) => ({ ...line, receipt_id: id, amount: -line.amount })),
  )
  await updateReceipt(tx, receipt.id, { reversed_by: id })
  await setChargeState(
    tx,
    lines.map(({ charge_id }) => charge_id),
    { state: 'open', receiptId: null },
  )
  if (receipt.kind === 'deposit') await setDepositState(tx, receipt.id, 'reversed')
  return { id, receiptNo: leaf.text }
}
