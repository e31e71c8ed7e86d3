export interface ParcelTable {
  id: string
  item_no: string
  tracking_no: string
  carrier: string
  state: string
  size_class: string
  shelf_no: string
  pickup_code: string
  zone: string | null
  unit_id: string | null
  person_id: string | null
  name_on_label: string
  desk_code: string
  received_at: number
  received_date: string
  received_by: string
  closed_at: number | null
  closed_date: string | null
  closed_by: string | null
  collector: string
  collector_person_id: string | null
  proof: string
  handover_id: string | null
  revision: number
}

export interface ParcelStepTable {
  parcel_id: string
  at: number
  state: string
  shelf_no: string
  by_staff: string
  desk_code: string
}
