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
  kind: string
  /** Codes in alphabetical order with a space between two. */
  flags: string
  pieces: number
  /** As the waybill says it; of what somebody left at the desk, who left it. */
  sender: string
  /** What the desk went by when it took the item in; rows of before have none. */
  consent: string
  condition: string
  courier_id: string | null
  /** The shelf run that brought it. */
  run_id: string | null
  /** Who of the staff has it in hand: carries it to the door, or answers for a lost one. */
  with_staff: string | null
  /** Where it lies, when that is no slot of the shelf. */
  place_note: string
  told_at: number | null
  /** Kept until that day by agreement. */
  hold_until: string | null
  declared_fen: number | null
}

export interface ParcelStepTable {
  parcel_id: string
  at: number
  state: string
  shelf_no: string
  by_staff: string
  desk_code: string
  /** What was done; rows of before say only where it led. */
  act: string
  /** Who has the item after it, when that is no shelf. */
  person: string
  reason: string
  approver: string | null
}

/** Form F-21: a household's word that the desk receives for it, once and for all. */
export interface ReceiveLetterTable {
  id: string
  unit_id: string
  signed_by: string
  signed_on: string
  until: string | null
  ended_on: string | null
  /** JSON of what the letter leaves out. */
  limits: string
  digest: string
  recorded_by: string
  revision: number
}

/** Somebody outside the household who may collect for it. */
export interface ReceiveAgentTable {
  id: string
  unit_id: string
  name: string
  relation: string
  phone: string
  since: string
  until: string | null
  ended_on: string | null
  recorded_by: string
}

/** A home for which nothing is received: all of it, or one kind of item. */
export interface ReceiveStopTable {
  id: string
  unit_id: string
  kind: string
  reason: string
  asked_by: string
  since: string
  ended_on: string | null
  recorded_by: string
}

/** One try to hear the addressee's word about one item. */
export interface ParcelConsentTable {
  id: string
  parcel_id: string
  at: number
  basis: string
  result: string
  person_id: string | null
  answer: string
  by_staff: string
}

export interface CourierTable {
  id: string
  carrier: string
  name: string
  phone: string
  staff_no: string
  last_seen: number
  ended_on: string | null
}

/** A signature or a photograph that belongs to an item; its bytes are in the file store. */
export interface ParcelPictureTable {
  id: string
  parcel_id: string
  handover_id: string | null
  kind: string
  digest: string
  at: number
  by_staff: string
}

export interface ParcelIncidentTable {
  id: string
  incident_no: string
  parcel_id: string
  kind: string
  opened_at: number
  opened_date: string
  opened_by: string
  desk_code: string
  account: string
  claim_fen: number | null
  payer: string
  closed_at: number | null
  closed_by: string | null
  outcome: string
  revision: number
}

/** 预报: an owner says what will come. It stands outside the register until somebody brings it. */
export interface ExpectedParcelTable {
  id: string
  tracking_no: string
  carrier: string
  unit_id: string
  person_id: string | null
  note: string
  said_at: number
  said_by: string
  desk_code: string
  /** It has come, or will not come. */
  ended_at: number | null
  ended_by: string | null
  parcel_id: string | null
}

/** A way to the doors of some homes: who went, when, and when they came back. */
export interface DoorTripTable {
  id: string
  trip_no: string
  staff_id: string
  desk_code: string
  out_at: number
  back_at: number | null
}

export interface DoorTripItemTable {
  trip_id: string
  parcel_id: string
  result: string
  person: string
}

export interface ParcelTables {
  parcel: ParcelTable
  parcel_step: ParcelStepTable
  parcel_consent: ParcelConsentTable
  parcel_picture: ParcelPictureTable
  parcel_incident: ParcelIncidentTable
  receive_letter: ReceiveLetterTable
  receive_agent: ReceiveAgentTable
  receive_stop: ReceiveStopTable
  courier: CourierTable
  expected_parcel: ExpectedParcelTable
  door_trip: DoorTripTable
  door_trip_item: DoorTripItemTable
}
