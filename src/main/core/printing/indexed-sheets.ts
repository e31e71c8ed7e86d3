import type { Indexed } from '../search/search.service.ts'
import { sheetEntry } from './sheet-search.ts'
import { numberedSheetsAfter } from './sheets.repository.ts'

const PAGE = 500

/** Every numbered sheet as the search box knows it, page by page, for `desk reindex`. */
export const indexedSheets: Indexed = {
  pages: async function* (db) {
    let last = ''
    for (;;) {
      const sheets = await numberedSheetsAfter(db, last, PAGE)
      yield sheets.map(sheetEntry)
      if (sheets.length < PAGE) return
      last = sheets.at(-1)?.serial ?? ''
    }
  },
}
