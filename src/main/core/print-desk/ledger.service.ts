import type { Reader, Tx } from '../database/database.ts'
import type { CounterChargeTable } from '../database/tables/print-desk.ts'
import { may } from '../kernel/caller.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers, Moment } from '../kernel/handler.ts'
import type { Approvals } from '../staff/approvals.ts'
import {
  chargeEntry,
  chargeRow,
  collectedChange,
  type NewCharge,
  paymentRow,
  refundRow,
  voidedChange,
} from './charge-rows.ts'
import { changeCharge, insertCharges, insertMoney, selectCharge } from './ledger.repository.ts'
import type { PriceList } from './price-list.contract.ts'
import { priceListAt } from './price-lists.repository.ts'
import type { printDeskContract } from './print-desk.contract.ts'
import type { PrintDeskHouse } from './print-desk.house.ts'
import { voidNeedsApproval } from './print-desk.rules.ts'

type PrintDesk = Handlers<typeof printDeskContract>
type Input<K extends keyof PrintDesk> = Parameters<PrintDesk[K]>[0]

/** The prices of this moment. */
export const pricesNow = (db: Reader, at: number): Promise<PriceList> => priceListAt(db, at)

/**
 * Charges an act; what is paid at once is in the till at once. Whoever may not take money leaves the charge open.
 * @throws Refusal FORBIDDEN when money is taken by somebody who may not
 */
export const chargeIn = async (tx: Tx, charge: NewCharge): Promise<CounterChargeTable> => {
  const row = chargeRow(tx, charge)
  await insertCharges(tx, [row])
  if (row.paid_at === null) return row
  if (!may(tx.call.caller, 'fee.collect')) return refuse('FORBIDDEN', { need: 'fee.collect' })
  await insertMoney(tx, [paymentRow(tx, tx.id(), row)])
  return row
}

/** The charge of a record as its author saw it, not voided. */
const chargeFor = async (tx: Tx, recordId: string, revision: number): Promise<CounterChargeTable> => {
  const charge = (await selectCharge(tx, recordId)) ?? refuse('NOT_FOUND')
  if (charge.revision !== revision) return refuse('CONFLICT', { revision: charge.revision })
  return charge.voided_at === null ? charge : refuse('CHARGE_VOIDED')
}

const told = (
  tx: Tx,
  charge: CounterChargeTable,
  after: Partial<CounterChargeTable>,
  reason?: string,
): void => {
  tx.audit(chargeEntry(charge, after, reason))
  tx.changed(charge.duty === 'fax' ? 'fax' : 'printDesk', charge.record_id)
}

export const collect = (house: PrintDeskHouse, input: Input<'collect'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const charge = await chargeFor(tx, input.recordId, input.revision)
    if (charge.amount_fen === 0 || charge.paid_at !== null) return refuse('CHARGE_PAID')
    const change = collectedChange(tx, input.method)
    await changeCharge(tx, charge.record_id, change)
    await insertMoney(tx, [paymentRow(tx, tx.id(), { ...charge, ...change })])
    told(tx, charge, change)
    return { fen: charge.amount_fen }
  })

/** The row stays and says why it does not count; what was paid goes back the way it came. */
export const voidCharge = (house: PrintDeskHouse, input: Input<'void'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const charge = await chargeFor(tx, input.recordId, input.revision)
    const approvedBy = approverFor(house.approvals, tx, charge, input)
    const change = voidedChange(tx, input.reason)
    await changeCharge(tx, charge.record_id, change)
    const returned = charge.paid_at === null ? 0 : charge.amount_fen
    if (returned > 0) await insertMoney(tx, [refundRow(tx, tx.id(), charge, { ...input, approvedBy })])
    told(tx, charge, change, input.reason)
    return { returnedFen: returned }
  })

export const needsApproval = (
  charge: Pick<CounterChargeTable, 'at' | 'business_date' | 'staff_id' | 'amount_fen' | 'paid_at'>,
  { now, businessDate, call }: Moment,
): boolean =>
  !may(call.caller, 'fee.reverse') &&
  voidNeedsApproval(
    {
      at: charge.at,
      businessDate: charge.business_date,
      by: charge.staff_id,
      amountFen: charge.amount_fen,
      paid: charge.paid_at !== null,
    },
    { at: now, today: businessDate, staffId: call.caller.staffId },
  )

/** Who agrees that money goes back: null where nobody needs to. */
const approverFor = (
  approvals: Approvals,
  tx: Tx,
  charge: CounterChargeTable,
  { approval }: Pick<Input<'void'>, 'approval'>,
): string | null => {
  if (!needsApproval(charge, tx)) return null
  if (approval === undefined) return refuse('APPROVAL_NEEDED')
  const { sessionId } = tx.call.caller
  const wanted = { sessionId, permission: 'fee.reverse' as const, record: charge.record_id }
  return approvals.take(approval, wanted) ?? refuse('APPROVAL_REFUSED')
}

export const dispute = (house: PrintDeskHouse, input: Input<'dispute'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const charge = (await selectCharge(tx, input.recordId)) ?? refuse('NOT_FOUND')
    if (charge.revision !== input.revision) return refuse('CONFLICT', { revision: charge.revision })
    const change = { disputed: input.on ? 1 : 0, dispute_note: input.note }
    await changeCharge(tx, charge.record_id, change)
    told(tx, charge, change)
    return {}
  })
