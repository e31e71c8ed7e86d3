/** What the tracking numbers of a carrier look like. */
export interface CarrierPatternTable {
  id: string
  carrier: string
  mask: string
  /** Out of a hundred: how seldom another carrier's number looks like this. */
  rank: number
  note: string
  active: 0 | 1
  revision: number
}

/** A locker or station on site that is not the desk's own. */
export interface PickupPointTable {
  id: string
  name: string
  place: string
  phone: string
  hours: string
  active: 0 | 1
  revision: number
}

/** Name and phone tail as waybills print them, and the home they proved to mean. */
export interface WaybillNameTable {
  phone_tail: string
  name_key: string
  unit_id: string
  person_id: string | null
  times: number
  last_at: number
}

export interface CarrierTables {
  carrier_pattern: CarrierPatternTable
  pickup_point: PickupPointTable
  waybill_name: WaybillNameTable
}
