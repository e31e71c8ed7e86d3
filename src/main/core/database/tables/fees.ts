export interface FeeTariffTable {
  id: string
  kind: string
  name: string
  payee: string
  basis: string
  price: number | null
  free: number
  zone: string
  refund_rule: string
  refund_days: number
  active: 0 | 1
  position: number
  revision: number
}

export interface FeeChargeTable {
  id: string
  unit_id: string
  zone: string
  tariff_id: string
  kind: string
  nature: string
  name: string
  payee: string
  /** Months; empty where there are none. */
  from_month: string
  to_month: string
  quantity: string
  formula: string
  rule: string
  amount: number
  state: string
  receipt_id: string | null
  made_at: number
  made_by: string
  drop_reason: string
  revision: number
}

/** One leaf of a receipt book. A reversal is a leaf of its own with a negative amount. */
export interface ReceiptTable {
  id: string
  book: string
  number: number
  receipt_no: string
  kind: string
  unit_id: string
  zone: string
  payer: string
  payee: string
  nature: string
  amount: number
  method: string
  trade_tail: string
  arrived: 0 | 1
  invoice: string
  invoice_no: string
  buyer: string
  tax_no: string
  manual_no: string
  at: number
  business_date: string
  staff_id: string
  desk_code: string
  reverses: string | null
  reversed_by: string | null
  reason: string
  approved_by: string
  cash_up_id: string | null
  revision: number
}

export interface ReceiptLineTable {
  receipt_id: string
  position: number
  charge_id: string
  name: string
  period: string
  quantity: string
  amount: number
}

export interface DepositTable {
  receipt_id: string
  unit_id: string
  zone: string
  purpose: string
  rule: string
  due: string | null
  state: string
}

export interface DepositRefundTable {
  id: string
  refund_no: string
  book: string
  number: number
  receipt_id: string
  paid: number
  /** JSON: reason, proof, amount. */
  deductions: string
  amount: number
  lost: 0 | 1
  method: string
  payee: string
  at: number
  business_date: string
  staff_id: string
  desk_code: string
  approved_by: string
  cash_up_id: string | null
}

export interface CashUpTable {
  id: string
  desk_code: string
  business_date: string
  at: number
  staff_id: string
  receipts: number
  refunds: number
  /** JSON: a sum for each way of paying. */
  by_method: string
  total: number
  counted: number
  difference: number
  note: string
}

export interface FeeTables {
  fee_tariff: FeeTariffTable
  fee_charge: FeeChargeTable
  receipt: ReceiptTable
  receipt_line: ReceiptLineTable
  deposit: DepositTable
  deposit_refund: DepositRefundTable
  cash_up: CashUpTable
}
