/** What one courier put on the desk at one time. */
export interface ShelfRunTable {
  id: string
  run_no: string
  desk_code: string
  /** None: read off each number. */
  carrier: string | null
  courier_id: string | null
  consent: string
  /** 快递员报数. */
  announced: number | null
  /** All are scanned before the first is given to a home. */
  scan_first: 0 | 1
  begun_at: number
  begun_date: string
  begun_by: string
  ended_at: number | null
  ended_by: string | null
  note: string
  revision: number
}

/** Every item of a run, odd ones included, in the order of the scans. */
export interface ShelfRunItemTable {
  run_id: string
  seq: number
  tracking_no: string
  carrier: string
  outcome: string
  parcel_id: string | null
  /** What was typed when nobody was found. */
  searched: string
  reason: string
  at: number
  by_staff: string
  desk_code: string
  /** Where its label is: `none`, `due`, `queued`. From there the print log knows. */
  label: string
}

export interface ShelfRunTables {
  shelf_run: ShelfRunTable
  shelf_run_item: ShelfRunItemTable
}
