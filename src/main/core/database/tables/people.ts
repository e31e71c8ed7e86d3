export interface PersonTable {
  id: string
  name: string
  /** Full pinyin of the surname's first reading, for lists in the order of names. */
  sort_key: string
  /** In capitals; empty where none was shown. */
  id_number: string
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
  /** Business dates; `until` is null while the person lives there. */
  since: string
  until: string | null
  batch_id: string
  revision: number
}

export interface PeopleTables {
  person: PersonTable
  phone: PhoneTable
  occupancy: OccupancyTable
}
