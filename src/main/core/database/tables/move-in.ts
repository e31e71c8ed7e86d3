import type { Generated } from 'kysely'

export interface MoveInCaseTable {
  id: string
  case_no: string
  kind: string
  phase: string
  zone: string
  unit_id: string
  /** These three stand in `move_in_entry`, too, which is what forms are made from: lists read them here. */
  owner_type: string
  appointment_date: string | null
  appointment_slot: Generated<string>
  queue_no: Generated<string>
  /** Where the family was received. */
  desk_code: Generated<string>
  assistant_id: string | null
  planned_at: number
  planned_by: string
  checked_in_at: number | null
  checked_in_date: string | null
  /** While on hold: the day of the re-check, and why. */
  hold_until: string | null
  hold_reason: Generated<string>
  handed_over_at: number | null
  handed_over_date: string | null
  archived_at: number | null
  /** Archived or cancelled. */
  closed_at: number | null
  /** Counts every change of the case and of its entries. */
  revision: Generated<number>
}

/** One typed field of a case. */
export interface MoveInEntryTable {
  case_id: string
  field: string
  /** JSON. */
  value: string
  /** The case's revision at which it was last changed: two desks merge by field. */
  revision: number
  by_staff: string
  at: number
}

export interface MoveInStationTable {
  case_id: string
  station: string
  state: string
  started_at: number | null
  finished_at: number | null
  by_staff: string | null
  desk_code: Generated<string>
  /** Why it was skipped, or what is still open. */
  reason: Generated<string>
  approver_id: string | null
}

/** What happened to a case, for ever. */
export interface MoveInStepTable {
  id: string
  case_id: string
  at: number
  act: string
  station: string | null
  reason: string
  by_staff: string
  desk_code: string
  approver_id: string | null
  /** How the yes was given: '', 'own', 'token', 'phone'. */
  approval: Generated<string>
  /** A yes on the phone is signed afterwards. */
  signed_at: number | null
}

export interface MoveInDocumentTable {
  case_id: string
  code: string
  state: string
  promised_for: string | null
  note: Generated<string>
  checked_at: number | null
  checked_by: string | null
  revision: Generated<number>
}

export interface MoveInScanTable {
  id: string
  case_id: string
  /** What it shows: `document:DOC-02`, `defect:<id>`, `meter:coldWater`. */
  subject: string
  digest: string
  size: number
  media: string
  at: number
  by_staff: string
  removed_at: number | null
  removed_reason: Generated<string>
}

export interface MoveInCellTable {
  case_id: string
  room: string
  item: string
  result: string
}

export interface MoveInDefectTable {
  id: string
  defect_no: string
  case_id: string
  unit_id: string
  zone: string
  room: string
  item: string
  text: string
  severity: string
  responsible: string
  due: string
  /** The owner takes the home over meanwhile. */
  accepted: number
  found_at: number
  found_by: string
  recheck_date: string | null
  recheck_result: Generated<string>
  recheck_by: string | null
  closed_at: number | null
  revision: Generated<number>
}

/** Readings in thousandths of the meter's unit. */
export interface MoveInMeterTable {
  case_id: string
  meter: string
  meter_no: string
  reading: number | null
  base: number | null
  read_at: number | null
  read_by: string | null
  revision: Generated<number>
}

export interface MoveInKeyTable {
  case_id: string
  kind: string
  /** What the home's kit holds. */
  kit: number
  given: number | null
  reason: Generated<string>
  revision: Generated<number>
}

export interface KeyCustodyTable {
  id: string
  custody_no: string
  case_id: string | null
  unit_id: string
  zone: string
  what: string
  quantity: number
  bag_no: string
  place: string
  purpose: string
  borrowers: string
  notice: string
  since: string
  until: string
  taken_by: string
  ended_at: number | null
  ended_by: string | null
  ended_note: Generated<string>
  revision: Generated<number>
}

export interface KeyLoanTable {
  id: string
  custody_id: string
  borrower: string
  phone: string
  /** Last four characters of the paper that was looked at. No paper is ever kept as a pledge. */
  paper_tail: string
  reason: string
  lent_at: number
  lent_by: string
  due_at: number
  returned_at: number | null
  returned_by: string | null
  note: Generated<string>
  revision: Generated<number>
}

export interface OwnerFileTable {
  unit_id: string
  file_no: string
  zone: string
  /** Where the bag stands: cabinet, shelf, box. */
  place: string
  opened_at: number
  opened_by: string
  revision: Generated<number>
}

export interface OwnerFilePageTable {
  id: string
  unit_id: string
  title: string
  pages: number
  medium: string
  dated: string
  remark: string
  at: number
  by_staff: string
}

export interface FileLoanTable {
  id: string
  unit_id: string
  what: string
  borrower: string
  reason: string
  lent_at: number
  lent_by: string
  due: string
  returned_at: number | null
  returned_by: string | null
  revision: Generated<number>
}

export interface MoveInTables {
  move_in_case: MoveInCaseTable
  move_in_entry: MoveInEntryTable
  move_in_station: MoveInStationTable
  move_in_step: MoveInStepTable
  move_in_document: MoveInDocumentTable
  move_in_scan: MoveInScanTable
  move_in_cell: MoveInCellTable
  move_in_defect: MoveInDefectTable
  move_in_meter: MoveInMeterTable
  move_in_key: MoveInKeyTable
  key_custody: KeyCustodyTable
  key_loan: KeyLoanTable
  owner_file: OwnerFileTable
  owner_file_page: OwnerFilePageTable
  file_loan: FileLoanTable
}
