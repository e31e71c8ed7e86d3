export interface ShiftTable {
  id: string
  desk_code: string
  opened_at: number
  opened_date: string
  opened_by: string
  closed_at: number | null
  closed_by: string | null
  /** Why it was closed without a count. */
  uncounted: string
  revision: number
}

export interface ShiftCountTable {
  id: string
  shift_id: string
  desk_code: string
  moment: string
  begun_at: number
  begun_by: string
  finished_at: number | null
  finished_by: string | null
  account: string
}

export interface ShiftCountLineTable {
  count_id: string
  kind: string
  item_id: string
  shelf: string
  place: string
  about: string
  /** 0: it lies there and the register has none. */
  expected: 0 | 1
  seen_at: number | null
  seen_by: string | null
  how: string
  incident_no: string
}

export interface PassOnNoteTable {
  id: string
  desk_code: string
  at: number
  by_staff: string
  content: string
  done_at: number | null
  done_by: string | null
}

export interface PassOnReaderTable {
  note_id: string
  staff_id: string
  read_at: number | null
}

export interface ShiftTables {
  shift: ShiftTable
  shift_count: ShiftCountTable
  shift_count_line: ShiftCountLineTable
  pass_on_note: PassOnNoteTable
  pass_on_reader: PassOnReaderTable
}
