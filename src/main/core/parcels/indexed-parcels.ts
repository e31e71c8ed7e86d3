import type { Indexed } from '../search/search.service.ts'
import { parcelEntry } from './parcel-search.ts'
import { parcelRowsAfter } from './parcels.repository.ts'

const PAGE = 500

/** Every parcel as the search box knows it, page by page, for `desk reindex`. */
export const indexedParcels: Indexed = {
  pages: async function* (db) {
    let last = ''
    for (;;) {
      const rows = await parcelRowsAfter(db, last, PAGE)
      yield rows.map(({ unit_name, ...row }) => parcelEntry(row, unit_name ?? ''))
      if (rows.length < PAGE) return
      last = rows.at(-1)?.id ?? ''
    }
  },
}
