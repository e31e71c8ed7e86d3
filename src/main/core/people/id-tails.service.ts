import { everyZone } from '../compound/compound.service.ts'
import type { Reader } from '../database/database.ts'
import { selectPersons } from './people.repository.ts'

/** The last four of the papers on file of some persons, to compare with what is shown at the counter: never leaves the core. */
export const idTailsOf = async (
  db: Reader,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const persons = await selectPersons(db, await everyZone(db), personIds)
  return new Map(
    persons.filter(({ idNumber }) => idNumber !== '').map(({ id, idNumber }) => [id, idNumber.slice(-4)]),
  )
}
