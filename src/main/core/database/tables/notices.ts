/** Slips of one print, texts of one file. */
export interface NoticeBatchTable {
  id: string
  method: string
  items: number
  at: number
  business_date: string
  by_staff: string
  desk_code: string
}

/** One try to tell an addressee about one item. */
export interface NoticeTable {
  id: string
  parcel_id: string
  unit_id: string
  method: string
  result: string
  promise: string
  batch_id: string | null
  at: number
  business_date: string
  by_staff: string
  desk_code: string
}

export interface NoticeTables {
  notice_batch: NoticeBatchTable
  notice: NoticeTable
}
