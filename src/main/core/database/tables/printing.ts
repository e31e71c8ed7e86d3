/** One sheet of paper as the house counts it: its form, its record, its serial. It may be printed again. */
export interface PrintSheetTable {
  id: string
  form: string
  form_no: string
  title: string
  /** Empty for what carries no number of its own: labels, registers. */
  serial: string
  record_kind: string
  record_id: string
  /** As the log says it: 3-2-1501, 37 户. */
  about: string
  zone: string | null
  unit_id: string | null
  desk_code: string
  reserved_at: number
  reserved_by: string
  /** The spoiled sheet in whose place this one stands. */
  replaces: string | null
  voided_at: number | null
  voided_date: string | null
  voided_by: string | null
  void_reason: string
}

/** One act of printing a sheet, and what became of it. While it is queued this row is the outbox. */
export interface PrintTable {
  id: string
  print_no: string
  sheet_id: string
  kind: string
  /** Which reprint of its sheet this is; 0 for anything else. */
  nth: number
  reason: string
  form_class: string
  template: string
  template_version: number
  /** SHA-256 of the bytes that were previewed. */
  digest: string
  watermark: string
  keeps_bytes: number
  /** The stored file that holds them; null for what is not kept. */
  kept_file: string | null
  /** The file in which a long sheet waits to be sent; it is gone after that. */
  passing_file: string | null
  pages: number
  /** 1 for a whole sheet; more for a reprint that went on where a jam had stopped. */
  from_page: number
  copies: number
  printer: string
  media: string
  sides: string
  language: string
  at: number
  business_date: string
  staff_id: string
  desk_code: string
  state: string
  state_at: number
  cause: string
  /** The queue's own words, where they are Chinese. */
  note: string
  /** The spooler's name for it; empty while it has not reached one. */
  job: string
  queue_place: number
  cancel_asked: number
  needs_hand: number
}

export interface PrintStepTable {
  print_id: string
  at: number
  state: string
  cause: string
  /** Empty when the queue said so. */
  by_staff: string
}

export interface PrintBytesTable {
  digest: string
  bytes: Buffer
}

export interface PrintSetupTable {
  desk_code: string
  form_class: string
  printer: string
  media: string
  sides: string
  copies: number
  language: string
  revision: number
}

export interface LabelRollTable {
  desk_code: string
  remaining: number
  changed_at: number
  changed_by: string
}

export interface PrintingTables {
  print_sheet: PrintSheetTable
  print: PrintTable
  print_step: PrintStepTable
  print_bytes: PrintBytesTable
  print_setup: PrintSetupTable
  label_roll: LabelRollTable
}
