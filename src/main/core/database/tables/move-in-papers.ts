/** How the company prints one of its forms; a form without a row is printed as the catalogue says. */
export interface FormSettingTable {
  form: string
  company_no: string
  version: string
  effective: string
  seal: string
  /** JSON: who keeps one. */
  copies: string
  revision: number
}

/** An agreement as the compound words it; without a row the text that came with the program stands. */
export interface ClauseTextTable {
  form: string
  text: string
  changed_at: number
  changed_by: string
  revision: number
}

/** What a printed sheet of a case said: digests by name, so that a change marks exactly the sheets that it touches. */
export interface FormSheetTable {
  sheet_id: string
  case_id: string
  form: string
  /** JSON: name to digest. */
  facts: string
  printed_at: number
  signed_at: number | null
  signed_by: string | null
}

export interface FormPackTable {
  id: string
  case_id: string
  at: number
  by_staff: string
  desk_code: string
}

export interface FormPackSheetTable {
  pack_id: string
  position: number
  form: string
  sheet_id: string
  print_id: string
}

/** 用印登记: which seal goes on which sheet, in how many copies. */
export interface SealUseTable {
  id: string
  sheet_id: string
  serial: string
  form: string
  title: string
  seal: string
  copies: number
  unit: string
  at: number
  business_date: string
  by_staff: string
  desk_code: string
}

/** A blank form that was printed against a day without power: its serial waits for the case it was used for. */
export interface BlankFormTable {
  id: string
  form: string
  printed_at: number
  case_id: string | null
  used_at: number | null
  note: string
}

export interface MoveInPapersTables {
  form_setting: FormSettingTable
  clause_text: ClauseTextTable
  form_sheet: FormSheetTable
  form_pack: FormPackTable
  form_pack_sheet: FormPackSheetTable
  seal_use: SealUseTable
  blank_form: BlankFormTable
}
