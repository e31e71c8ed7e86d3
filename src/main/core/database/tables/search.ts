import type { Generated } from 'kysely'

/** What a hit shows: one row for a record at one unit. */
export interface SearchEntryTable {
  id: Generated<number>
  kind: string
  record_id: string
  unit_id: string | null
  zone: string | null
  /** Masked. */
  title: string
  unit: string
  detail: string
}

/** One spelling under which an entry is found. */
export interface SearchKeyTable {
  /** Shape letter, colon, folded spelling: `u:3-2-1501`, `t:8765…`. */
  key: string
  entry_id: number
  kind: string
  /** Only callers of this zone find it; empty: every zone. */
  zone: string
  /** Only holders find it; empty: anybody signed in. */
  permission: string
  /** Lower is better. */
  rank: number
}

export interface SearchTables {
  search_entry: SearchEntryTable
  search_key: SearchKeyTable
}
