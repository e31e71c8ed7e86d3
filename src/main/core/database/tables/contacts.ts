export interface ContactLogTable {
  id: string
  contact_no: string
  at: number
  business_date: string
  desk_code: string
  staff_id: string
  channel: string
  topic: string
  unit_id: string | null
  zone: string | null
  person_id: string | null
  caller_name: string
  caller_phone: string
  summary: string
  outcome: string
  to_whom: string
  due_at: number | null
  closed_at: number | null
  closed_by: string | null
  result: string
  paper_no: string
  masked_at: number | null
  revision: number
}

export interface ContactTables {
  contact_log: ContactLogTable
}
