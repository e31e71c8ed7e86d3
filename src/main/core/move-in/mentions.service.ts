import type { Mentions } from '../imports/imports.service.ts'
import { chunks } from '../kernel/chunks.ts'

const MANY = 500

/**
 * A home with a case is not taken back with the import that brought it. Nor are its people: their names are on paper
 * that was signed.
 */
export const moveInMentions: Mentions = {
  units: async (db, ids) => {
    const found = new Set<string>()
    for (const some of chunks(ids, MANY))
      for (const { unit_id } of await db.q
        .selectFrom('move_in_case')
        .select('unit_id')
        .distinct()
        .where('unit_id', 'in', some)
        .execute())
        found.add(unit_id)
    return found
  },
  persons: async (db, ids) => {
    const found = new Set<string>()
    for (const some of chunks(ids, MANY))
      for (const { person_id } of await db.q
        .selectFrom('occupancy')
        .innerJoin('move_in_case', 'move_in_case.unit_id', 'occupancy.unit_id')
        .select('occupancy.person_id')
        .distinct()
        .where('occupancy.person_id', 'in', some)
        .execute())
        found.add(person_id)
    return found
  },
}
