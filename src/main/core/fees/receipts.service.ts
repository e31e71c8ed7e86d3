import { unitOf } from '../compound/compound.service.ts'
import { businessDateOf } from '../kernel/business-date.ts'
import { decodeCursor, encodeCursor } from '../kernel/cursor.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { chargesOfUnit } from './charges.repository.ts'
import type { feesContract } from './fees.contract.ts'
import type { FeesHouse } from './fees.house.ts'
import {
  countReceipts,
  findReceipt,
  receiptsOfUnit,
  receiptsPage,
  updateReceipt,
} from './receipts.repository.ts'

type Fees = Handlers<typeof feesContract>
type Input<K extends keyof Fees> = Parameters<Fees[K]>[0]

export const ofUnit = async (house: FeesHouse, { unitId }: Input<'ofUnit'>, { caller }: Call) => {
  const { reader } = house.database
  const unit = await unitOf(reader, caller.scope, unitId)
  const receipts = await receiptsOfUnit(reader, unit.id)
  const numbers = new Map(receipts.map(({ id, receiptNo }) => [id, receiptNo]))
  const charges = (await chargesOfUnit(reader, unit.id)).map(({ zone: _, tariffId: _tariff, ...charge }) => ({
    ...charge,
    receiptNo: numbers.get(charge.receiptId ?? '') ?? '',
  }))
  const open = charges.reduce((sum, { state, amount }) => sum + (state === 'open' ? amount : 0), 0)
  return { unit: unit.name, charges, receipts: [...receipts], open }
}

export const receipts = async (house: FeesHouse, input: Input<'receipts'>, { caller }: Call) => {
  const { reader } = house.database
  const today = businessDateOf(house.clock.now(), house.settings.current().timeZone)
  const { filter, text, size } = input
  const asked = { filter, text, today, scope: caller.scope }
  const rows = await receiptsPage(reader, asked, size + 1, placeOf(input.after))
  const last = rows[size - 1]
  return {
    rows: rows.slice(0, size),
    next: rows.length > size && last !== undefined ? encodeCursor([last.at, last.id]) : null,
    total: await countReceipts(reader, asked),
  }
}

const placeOf = (cursor: string | undefined): readonly [number, string] | undefined => {
  if (cursor === undefined) return undefined
  const [at, id] = decodeCursor(cursor, 2)
  return [Number(at), id]
}

const changed = (
  house: FeesHouse,
  input: { readonly commandId: string; readonly receiptId: string; readonly revision: number },
  call: Call,
  changes: Parameters<typeof updateReceipt>[2],
) =>
  house.database.command(call, input, async (tx) => {
    const before = (await findReceipt(tx, call.caller.scope, input.receiptId)) ?? refuse('NOT_FOUND')
    if (before.revision !== input.revision) refuse('CONFLICT', { revision: before.revision })
    if (before.reversedBy !== '' || before.reverses !== '') refuse('RECEIPT_REVERSED')
    await updateReceipt(tx, before.id, changes)
    tx.audit({ record: { kind: 'receipt', id: before.id }, before, after: { ...before, ...changes } })
    tx.changed('fees', before.unitId)
    return { revision: before.revision + 1 }
  })

/** Invoices are made elsewhere; here it is kept whether one is owed, and which it was. */
export const setInvoice = (house: FeesHouse, input: Input<'setInvoice'>, call: Call) => {
  const { state, invoiceNo, buyer, taxNo } = input
  if (state === 'issued' && invoiceNo === '') refuse('INVOICE_NO_MISSING')
  return changed(house, input, call, {
    ...{ invoice: state, buyer, tax_no: taxNo },
    invoice_no: state === 'issued' ? invoiceNo : '',
  })
}

export const confirmArrival = (house: FeesHouse, input: Input<'confirmArrival'>, call: Call) =>
  changed(house, input, call, { arrived: 1 })
