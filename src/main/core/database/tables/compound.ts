export interface ZoneTable {
  code: string
  name: string
  position: number
}

export interface UnitTable {
  id: string
  zone: string
  building: string
  /** Empty where the building has no entrances of its own. */
  entrance: string
  number: string
  name: string
  /** Puts 2-1-301 before 10-1-301. */
  sort_key: string
  /** The import that brought it; empty when it was typed. */
  batch_id: string
  revision: number
}

export interface CompoundTables {
  zone: ZoneTable
  unit: UnitTable
}
