import { unitOf } from '../compound/compound.service.ts'
import type { Tx } from '../database/database.ts'
import type { ReceiptTable } from '../database/tables/fees.ts'
import { addDays } from '../kernel/business-date.ts'
import { known, refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { type ChargeRecord, chargesByIds, setChargeState } from './charges.repository.ts'
import { insertDeposit } from './deposits.repository.ts'
import type { feesContract } from './fees.contract.ts'
import type { FeesHouse } from './fees.house.ts'
import { byReceipt } from './fees.rules.ts'
import type { Tariff } from './fees.schema.contract.ts'
import { nextLeafIn } from './receipt-books.service.ts'
import { insertLines, insertReceipt, receiptWithManualNo } from './receipts.repository.ts'
import { selectTariffs } from './tariffs.repository.ts'

type Input = Parameters<Handlers<typeof feesContract>['collect']>[0]

/** Takes the money for some open lines of a home: one receipt for each payee and nature. */
export const collect = (house: FeesHouse, input: Input, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const unit = await unitOf(tx, call.caller.scope, input.unitId)
    const charges = await openCharges(tx, input)
    if (input.method !== 'cash' && input.tradeTail.length < 4) refuse('TRADE_TAIL_MISSING')
    const used = await receiptWithManualNo(tx, input.manualNo)
    if (used !== null) refuse('MANUAL_NO_USED', { receiptNo: used })
    const tariffs = await selectTariffs(tx)
    const receipts = []
    for (const [at, group] of byReceipt(charges).entries())
      receipts.push(
        await receiptIn(tx, { input, unit, group, tariffs, manualNo: at === 0 ? input.manualNo : '' }),
      )
    tx.changed('fees', unit.id)
    return { receipts }
  })

/** Of this home, still open, unchanged since they were shown. */
const openCharges = async (tx: Tx, input: Input): Promise<readonly ChargeRecord[]> => {
  const ids = input.charges.map(({ id }) => id)
  const found = new Map(
    (await chargesByIds(tx, tx.call.caller.scope, ids)).map((charge) => [charge.id, charge]),
  )
  return input.charges.map(({ id, revision }) => {
    const charge = found.get(id) ?? refuse('NOT_FOUND')
    if (charge.unitId !== input.unitId) refuse('NOT_FOUND')
    if (charge.state !== 'open') refuse('CHARGE_NOT_OPEN')
    if (charge.revision !== revision) refuse('CONFLICT', { revision: charge.revision })
    return charge
  })
}

interface OneReceipt {
  readonly input: Input
  readonly unit: { readonly id: string; readonly zone: string }
  readonly group: readonly ChargeRecord[]
  readonly tariffs: readonly Tariff[]
  readonly manualNo: string
}

const periodOf = ({ from, to }: ChargeRecord): string =>
  from === '' || from === to ? from : `${from} 至 ${to}`

const receiptIn = async (tx: Tx, { input, unit, group, tariffs, manualNo }: OneReceipt) => {
  const first = known(group[0], 'a group has a charge')
  const kind = first.nature === 'deposit' ? 'deposit' : 'receipt'
  const leaf = await nextLeafIn(tx, kind)
  const amount = group.reduce((sum, charge) => sum + charge.amount, 0)
  const { invoice, payer, method, tradeTail } = input
  const wantsInvoice = kind === 'receipt' && invoice.state !== 'none'
  const row: ReceiptTable = {
    ...{ id: tx.id(), book: leaf.book, number: leaf.number, receipt_no: leaf.text, kind },
    ...{ unit_id: unit.id, zone: unit.zone, payer, payee: first.payee, nature: first.nature, amount },
    ...{ method, trade_tail: tradeTail, arrived: method === 'cash' || input.arrived ? 1 : 0 },
    invoice: wantsInvoice ? invoice.state : 'none',
    invoice_no: wantsInvoice ? invoice.invoiceNo : '',
    buyer: wantsInvoice ? invoice.buyer : '',
    tax_no: wantsInvoice ? invoice.taxNo : '',
    manual_no: manualNo,
    ...{ at: tx.now, business_date: tx.businessDate, staff_id: tx.call.caller.staffId },
    ...{ desk_code: tx.call.caller.deskCode, reverses: null, reversed_by: null, reason: '' },
    ...{ approved_by: '', cash_up_id: null, revision: 0 },
  }
  await insertReceipt(tx, row)
  await insertLines(
    tx,
    group.map((charge, position) => ({
      ...{ receipt_id: row.id, position, charge_id: charge.id, name: charge.name },
      ...{ period: periodOf(charge), quantity: charge.quantity, amount: charge.amount },
    })),
  )
  await setChargeState(
    tx,
    group.map(({ id }) => id),
    { state: 'paid', receiptId: row.id },
  )
  if (kind === 'deposit') await depositIn(tx, row.id, first, tariffs)
  tx.audit({ record: { kind: 'receipt', id: row.id }, after: row })
  return { id: row.id, receiptNo: leaf.text, amount }
}

const depositIn = async (
  tx: Tx,
  receiptId: string,
  { unitId, zone, name, tariffId }: ChargeRecord,
  tariffs: readonly Tariff[],
): Promise<void> => {
  const tariff = tariffs.find(({ id }) => id === tariffId)
  await insertDeposit(tx, {
    ...{ receipt_id: receiptId, unit_id: unitId, zone, purpose: name },
    rule: tariff?.refundRule ?? '',
    due: tariff && tariff.refundDays > 0 ? addDays(tx.businessDate, tariff.refundDays) : null,
    state: 'held',
  })
}
