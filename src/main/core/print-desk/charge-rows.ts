import type { CounterChargeTable, CounterMoneyTable } from '../database/tables/print-desk.ts'
import type { Moment } from '../kernel/handler.ts'
import type { ChargeItem, LedgerDuty, MoneyWay, PayMethod } from './ledger.contract.ts'
import type { ServiceClass } from './price-list.contract.ts'

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
const moneyRow = (
  { call, now, businessDate }: Moment,
  id: string,
  charge: CounterChargeTable,
  moved: Pick<CounterMoneyTable, 'fen' | 'reason' | 'approved_by'>,
): CounterMoneyTable => ({
  id,
  record_id: charge.record_id,
  at: now,
  business_date: businessDate,
  desk_code: call.caller.deskCode,
  staff_id: call.caller.staffId,
  charged_date: charge.business_date,
  method: charge.method,
  ...moved,
})

/** What was paid, by the way that the charge now names. */
export const paymentRow = (moment: Moment, id: string, charge: CounterChargeTable): CounterMoneyTable =>
  moneyRow(moment, id, charge, { fen: charge.amount_fen, reason: '', approved_by: null })

/** What was paid goes back the way it came. */
export const refundRow = (
  moment: Moment,
  id: string,
  charge: CounterChargeTable,
  { reason, approvedBy }: { readonly reason: string; readonly approvedBy: string | null },
): CounterMoneyTable =>
  moneyRow(moment, id, charge, { fen: -charge.amount_fen, reason, approved_by: approvedBy })

export const collectedChange = ({ now, businessDate }: Moment, method: MoneyWay) => ({
  method,
  paid_at: now,
  paid_date: businessDate,
})

export const voidedChange = ({ call, now, businessDate }: Moment, reason: string) => ({
  voided_at: now,
  voided_date: businessDate,
  voided_by: call.caller.staffId,
  void_reason: reason,
})

interface ChargeEntry {
  readonly record: { readonly kind: string; readonly id: string }
  readonly before: CounterChargeTable
  readonly after: CounterChargeTable
  readonly reason?: string
}

/** What the trail says of a charge that changed. */
export const chargeEntry = (
  charge: CounterChargeTable,
  change: Partial<CounterChargeTable>,
  reason?: string,
): ChargeEntry => ({
  record: { kind: 'counter-charge', id: charge.record_id },
  before: charge,
  after: { ...charge, ...change },
  ...(reason === undefined ? {} : { reason }),
})
