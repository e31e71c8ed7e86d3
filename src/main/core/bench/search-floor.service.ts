import { openConnection } from '../database/connection.ts'

/** The least that a search and a page of a register can cost: one index read each, by the bare driver. */
export interface SearchFloor {
  /** The keys behind one spelling and what they belong to. */
  find(spelling: string): void
  /** Fifty rows of the register with the names that its page shows. */
  page(): void
  close(): void
}

const KEYS = 300
const ROWS = 50

export const openSearchFloor = (file: string, key: Buffer): SearchFloor => {
  const raw = openConnection(file, key, { readonly: true, cacheMb: 4 })
  const keys = raw.prepare('SELECT key, entry_id, rank FROM search_key WHERE key >= ? AND key < ? LIMIT ?')
  const entry = raw.prepare('SELECT * FROM search_entry WHERE id = ?')
  const rows = raw.prepare(
    `SELECT parcel.*, unit.name, person.name, staff.name FROM parcel
     LEFT JOIN unit ON unit.id = unit_id LEFT JOIN person ON person.id = person_id
     LEFT JOIN staff ON staff.id = received_by
     WHERE closed_at IS NOT NULL AND closed_date >= '2000-01-01' ORDER BY closed_date DESC, closed_at DESC LIMIT ?`,
  )
  return {
    find: (spelling) => {
      const found = keys.all(spelling, `${spelling}\u{10FFFF}`, KEYS) as { readonly entry_id: number }[]
      for (const { entry_id } of found.slice(0, 20)) entry.get(entry_id)
    },
    page: () => void rows.all(ROWS),
    close: () => void raw.close(),
  }
}
