import type { Reader, Tx } from '../database/database.ts'
import type { CounterChargeTable } from '../database/tables/print-desk.ts'
import { may } from '../kernel/caller.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers, Moment } from '../kernel/handler.ts'
import type { Approvals } from '../staff/approvals.ts'
import type { ChargeItem, LedgerDuty, MoneyWay, PayMethod } from './ledger.contract.ts'
import { changeCharge, insertCharges, insertMoney, selectCharge } from './ledger.repository.ts'
import type { PriceList, ServiceClass } from './price-list.contract.ts'
import { priceListAt } from './price-lists.repository.ts'
import type { printDeskContract } from './print-desk.contract.ts'
import type { PrintDeskHouse } from './print-desk.house.ts'
import { voidNeedsApproval } from './print-desk.rules.ts'

type PrintDesk = Handlers<typeof printDeskContract>
type Input<K extends keyof PrintDesk> = Parameters<PrintDesk[K]>[0]

/** What an act at the counter costs, every figure already decided. */
export interface NewCharge {
  readonly recordId: string
  readonly duty: LedgerDuty
  readonly recordNo: string
  readonly item: ChargeItem
  readonly unitId: string | null
  readonly zone: string | null
  readonly class: ServiceClass
  readonly units: number
  readonly freeUnits: number
  readonly fenEach: number
  readonly priceList: number
  readonly method: PayMethod
}

/** The prices of this moment. */
export const pricesNow = (db: Reader, at: number): Promise<PriceList> => priceListAt(db, at)

export const chargeRow = ({ call, now, businessDate }: Moment, charge: NewCharge): CounterChargeTable => {
  const amount = (charge.units - charge.freeUnits) * charge.fenEach
  const paid = amount > 0 && charge.method !== 'owed'
  return {
    record_id: charge.recordId,
    duty: charge.duty,
    record_no: charge.recordNo,
    item: charge.item,
    at: now,
    business_date: businessDate,
    desk_code: call.caller.deskCode,
    staff_id: call.caller.staffId,
    unit_id: charge.unitId,
    zone: charge.zone,
    class: charge.class,
    units: charge.units,
    free_units: charge.freeUnits,
    fen_each: charge.fenEach,
    amount_fen: amount,
    price_list: charge.priceList,
    method: charge.method,
    paid_at: paid ? now : null,
    paid_date: paid ? businessDate : null,
    disputed: 0,
    dispute_note: '',
    voided_at: null,
    voided_date: null,
    voided_by: null,
    void_reason: '',
    revision: 0,
  }
}

/** Money over the counter: positive in, negative out. */
export const moneyRow = (
  { call, now, businessDate }: Moment,
  id: string,
  charge: CounterChargeTable,
  moved: {
    readonly fen: number
    readonly method: string
    readonly reason: string
    readonly approvedBy: string | null
  },
) => ({
  id,
  record_id: charge.record_id,
  at: now,
  business_date: businessDate,
  desk_code: call.caller.deskCode,
  staff_id: call.caller.staffId,
  charged_date: charge.business_date,
  fen: moved.fen,
  method: moved.method,
  reason: moved.reason,
  approved_by: moved.approvedBy,
})

const taken = { reason: '', approvedBy: null }

/**
 * Charges an act; what is paid at once is in the till at once. Whoever may not take money leaves the charge open.
 * @throws Refusal FORBIDDEN when money is taken by somebody who may not
 */
export const chargeIn = async (tx: Tx, charge: NewCharge): Promise<CounterChargeTable> => {
  const row = chargeRow(tx, charge)
  await insertCharges(tx, [row])
  if (row.paid_at === null) return row
  if (!may(tx.call.caller, 'fee.collect')) return refuse('FORBIDDEN', { need: 'fee.collect' })
  await insertMoney(tx, [moneyRow(tx, tx.id(), row, { fen: row.amount_fen, method: row.method, ...taken })])
  return row
}

/** The charge of a record as its author saw it, not voided. */
const chargeFor = async (tx: Tx, recordId: string, revision: number): Promise<CounterChargeTable> => {
  const charge = (await selectCharge(tx, recordId)) ?? refuse('NOT_FOUND')
  if (charge.revision !== revision) return refuse('CONFLICT', { revision: charge.revision })
  return charge.voided_at === null ? charge : refuse('CHARGE_VOIDED')
}

const told = (tx: Tx, charge: CounterChargeTable, after: object, reason?: string): void => {
  tx.audit({
    record: { kind: 'counter-charge', id: charge.record_id },
    before: charge,
    after: { ...charge, ...after },
    ...(reason === undefined ? {} : { reason }),
  })
  tx.changed(charge.duty === 'fax' ? 'fax' : 'printDesk', charge.record_id)
}

export const collect = (house: PrintDeskHouse, input: Input<'collect'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const charge = await chargeFor(tx, input.recordId, input.revision)
    if (charge.amount_fen === 0 || charge.paid_at !== null) return refuse('CHARGE_PAID')
    const method: MoneyWay = input.method
    const change = { method, paid_at: tx.now, paid_date: tx.businessDate }
    await changeCharge(tx, charge.record_id, change)
    await insertMoney(tx, [moneyRow(tx, tx.id(), charge, { fen: charge.amount_fen, method, ...taken })])
    told(tx, charge, change)
    return { fen: charge.amount_fen }
  })

/** The row stays and says why it does not count; what was paid goes back the way it came. */
export const voidCharge = (house: PrintDeskHouse, input: Input<'void'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const charge = await chargeFor(tx, input.recordId, input.revision)
    const approvedBy = approverFor(house.approvals, tx, charge, input)
    const { staffId } = call.caller
    const change = {
      voided_at: tx.now,
      voided_date: tx.businessDate,
      voided_by: staffId,
      void_reason: input.reason,
    }
    await changeCharge(tx, charge.record_id, change)
    const returned = charge.paid_at === null ? 0 : charge.amount_fen
    if (returned > 0) {
      const { method } = charge
      const out = { fen: -returned, method, reason: input.reason, approvedBy }
      await insertMoney(tx, [moneyRow(tx, tx.id(), charge, out)])
    }
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
