import type { CounterRecordTable } from './counter.ts'

/** What both registers write down about a fax. */
export interface FaxTable extends CounterRecordTable {
  fax_no: string
  state: string
  /** The department of the centre whose fax it is; empty for an owner's. */
  department: string
  number: string
  summary: string
  pages: number
  /** Null while something is still to be done about it. */
  closed_at: number | null
  revision: number
}

export interface FaxOutTable extends FaxTable {
  destination: string
  addressee: string
  digits: string
  line_kind: string
  document_no: string
  cover: number
  approved_by: string
  sent_pages: number
  attempts: number
  started_at: number | null
  ended_at: number | null
  accepted_reason: string
  confirmed_at: number | null
  confirmed_by: string | null
  confirmed_with: string
  report_attached: number
  returned_to: string
  abandoned_reason: string
}

/** Every call that was made for a fax, with what came of it. */
export interface FaxAttemptTable {
  fax_id: string
  nth: number
  started_at: number
  ended_at: number
  result: string
  sent_pages: number
  staff_id: string
}

export interface FaxInTable extends FaxTable {
  sender: string
  expected: number | null
  legible: number
  resend_asked_at: number | null
  notified_at: number | null
  notified_by: string | null
  notices: number
  collected_at: number | null
  collected_by: string | null
  collector: string
  relation: string
  paper: string
  signed: number
  closed_reason: string
}

export interface FaxTables {
  fax_out: FaxOutTable
  fax_attempt: FaxAttemptTable
  fax_in: FaxInTable
}
