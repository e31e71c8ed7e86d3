/** A reason in law to keep what somebody asks to have erased. */
export interface LegalHoldTable {
  id: string
  person_id: string
  reason: string
  /** Business date; null: until somebody releases it. */
  until: string | null
  placed_at: number
  placed_by: string
  released_at: number | null
  released_by: string | null
  revision: number
}

export interface ErasureTable {
  person_id: string
  at: number
  by_staff: string
  second_staff: string
  reason: string
}

export interface RetentionRunTable {
  rule: string
  at: number
  /** Of the last run, and of all. */
  rows: number
  total: number
}

export interface OversightTables {
  legal_hold: LegalHoldTable
  erasure: ErasureTable
  retention_run: RetentionRunTable
}
