import type { Indexed } from '../search/search.service.ts'
import { faxRowsAfter } from './fax-search.repository.ts'
import { type Direction, faxEntry } from './fax-search.ts'

const PAGE = 500

const books = { out: 'fax_out', in: 'fax_in' } as const

/** Every fax as the search box knows it, page by page, for `desk reindex`. */
export const indexedFaxes = (direction: Direction): Indexed => ({
  pages: async function* (db) {
    let last = ''
    for (;;) {
      const rows = await faxRowsAfter(db, books[direction], last, PAGE)
      yield rows.map(({ unit_name, ...row }) => faxEntry(direction, row, unit_name ?? ''))
      if (rows.length < PAGE) return
      last = rows.at(-1)?.id ?? ''
    }
  },
})
