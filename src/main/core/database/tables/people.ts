import type { Generated } from 'kysely'

export interface PersonTable {
  id: string
  name: string
  /** Full pinyin of the surname's first reading, for lists in the order of names. */
  sort_key: string
  /** In capitals; empty where none was shown. */
  id_number: string
  /** What kind of paper; empty where none was shown. */
  id_kind: Generated<string>
  /** The import that brought the person; empty when typed. */
  batch_id: string
  revision: number
}

export interface PhoneTable {
  person_id: string
  /** Digits only: what is compared and searched. */
  digits: string
  /** As it was typed: what is dialled and shown. */
  typed: string
  kind: 'mobile' | 'landline'
  /** 0 is called first. */
  position: number
}

export interface OccupancyTable {
  id: string
  unit_id: string
  person_id: string
  relation: string
  /** In the household's own word: 配偶, 司机. */
  detail: Generated<string>
  /** Of a joint owner, in hundredths of a per cent; null: 共同共有. */
  share: number | null
  /** Of a tenant: the last day of the lease. */
  lease_end: string | null
  /** Business dates; `until` is null while the person lives there. */
  since: string
  until: string | null
  batch_id: string
  revision: number
}

export interface VehicleTable {
  id: string
  unit_id: string
  plate: string
  colour: string
  /** Parking space. */
  place: string
  /** Who drives it, where somebody said so. */
  keeper: string
  /** Business dates; `until` is null while the vehicle belongs to the home. */
  since: string
  until: string | null
  batch_id: string
  revision: number
}

export interface ConsentTable {
  id: string
  person_id: string
  kind: string
  /** Business dates. */
  given: string
  until: string | null
  withdrawn: string | null
  note: string
  revision: number
}

export interface PeopleTables {
  vehicle: VehicleTable
  consent: ConsentTable
  person: PersonTable
  phone: PhoneTable
  occupancy: OccupancyTable
}
