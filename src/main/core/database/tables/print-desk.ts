import type { CounterRecordTable } from './counter.ts'

/** What was done for an owner at the machine. Nothing of the document itself. */
export interface PrintJobTable extends CounterRecordTable {
  job_no: string
  service: string
  source: string
  /** Which machine opened the owner's file; empty for paper. */
  machine: string
  colour: string
  size: string
  faces: string
  pages: number
  copies: number
  units: number
  sheets: number
  signed: number
}

/** What an act at the counter costs, and whether it was paid: one for each job, and for each fax that is charged. */
export interface CounterChargeTable {
  record_id: string
  duty: string
  record_no: string
  item: string
  at: number
  business_date: string
  desk_code: string
  staff_id: string
  unit_id: string | null
  zone: string | null
  class: string
  units: number
  free_units: number
  fen_each: number
  amount_fen: number
  price_list: number
  method: string
  paid_at: number | null
  paid_date: string | null
  disputed: number
  dispute_note: string
  voided_at: number | null
  voided_date: string | null
  voided_by: string | null
  void_reason: string
  revision: number
}

/** Money that crossed the counter, either way. Rows are only added. */
export interface CounterMoneyTable {
  id: string
  record_id: string
  at: number
  business_date: string
  desk_code: string
  staff_id: string
  /** Of the record that it was for. */
  charged_date: string
  fen: number
  method: string
  reason: string
  approved_by: string | null
}

export interface PriceListTable {
  version: number
  from_at: number
  published_at: number
  published_by: string
  note: string
  content: string
}

/** That papers were not taken because they were classified. No name and no title (law.md, 保守国家秘密法 28, 29). */
export interface ClassifiedRefusalTable {
  id: string
  refusal_no: string
  at: number
  business_date: string
  desk_code: string
  staff_id: string
  duty: string
  told_at: number | null
  told_to: string | null
}

export interface PrintDeskTables {
  print_job: PrintJobTable
  counter_charge: CounterChargeTable
  counter_money: CounterMoneyTable
  price_list: PriceListTable
  classified_refusal: ClassifiedRefusalTable
}
