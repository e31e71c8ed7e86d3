import { everyZone } from '../compound/compound.service.ts'
import type { Indexed } from '../search/search.service.ts'
import { caseEntry } from './case-search.ts'
import { allCases, caseRecords } from './cases.repository.ts'

const PAGE = 500

/** Every case as the search box knows it, page by page, for `desk reindex`. */
export const indexedCases: Indexed = {
  pages: async function* (db) {
    const scope = await everyZone(db)
    let last = ''
    for (;;) {
      const page = caseRecords(db, scope)
        .where('move_in_case.id', '>', last)
        .orderBy('move_in_case.id')
        .limit(PAGE)
      const records = await allCases(page)
      yield records.map(caseEntry)
      if (records.length < PAGE) return
      last = records.at(-1)?.id ?? ''
    }
  },
}
