/** Something that was done at a counter, at which desk, and for whom: a home, or somebody from outside. */
export interface CounterRecordTable {
  id: string
  at: number
  business_date: string
  desk_code: string
  staff_id: string
  unit_id: string | null
  zone: string | null
  person_id: string | null
  visitor_name: string
  visitor_phone: string
  /** Names and phones were taken out after their time. */
  masked_at: number | null
}
