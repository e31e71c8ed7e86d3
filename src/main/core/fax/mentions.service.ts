import type { Mentions } from '../imports/imports.service.ts'
import { chunks } from '../kernel/chunks.ts'
import { faxesNamingSinceQuery, faxesOfUnitsQuery } from './unit-history.repository.ts'

const MANY = 500
const books = ['fax_out', 'fax_in'] as const

/** Homes and persons that a fax names cannot be taken back with the import that brought them. */
export const faxMentions: Mentions = {
  units: async (db, ids) => {
    const asked = books.flatMap((book) =>
      chunks(ids, MANY).map((some) => faxesOfUnitsQuery(db, book, some).execute()),
    )
    return new Set((await Promise.all(asked)).flat().flatMap(({ unit_id }) => unit_id ?? []))
  },
  persons: async (db, ids, since) => {
    const asked = books.map((book) => faxesNamingSinceQuery(db, book, since).execute())
    const named = new Set((await Promise.all(asked)).flat().map(({ person_id }) => person_id))
    return new Set(ids.filter((id) => named.has(id)))
  },
}
