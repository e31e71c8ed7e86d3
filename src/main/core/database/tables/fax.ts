export interface FaxOutTable {
  id: string
  fax_no: string
  state: string
  at: number
  business_date: string
  desk_code: string
  staff_id: string
  unit_id: string | null
  zone: string | null
  person_id: string | null
  visitor_name: string
  visitor_phone: string
  /** The sending department, for a fax of the centre's own; empty for an owner's. */
  department: string
  destination: string
  addressee: string
  number: string
  digits: string
  line_kind: string
  document_no: string
  summary: string
  pages: number
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
  /** Null while something is still to be done about it. */
  closed_at: number | null
  masked_at: number | null
  revision: number
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

export interface FaxInTable {
  id: string
  fax_no: string
  state: string
  at: number
  business_date: string
  desk_code: string
  staff_id: string
  unit_id: string | null
  zone: string | null
  person_id: string | null
  visitor_name: string
  visitor_phone: string
  department: string
  sender: string
  number: string
  pages: number
  expected: number | null
  legible: number
  summary: string
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
  closed_at: number | null
  masked_at: number | null
  revision: number
}

export interface FaxTables {
  fax_out: FaxOutTable
  fax_attempt: FaxAttemptTable
  fax_in: FaxInTable
}
