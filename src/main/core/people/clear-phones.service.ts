import type { Reader } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'
import { chunks } from '../kernel/chunks.ts'
import { selectPersons } from './people.repository.ts'

/** The first phone of each of these persons in full, only those of the scope. The caller writes down who sees it. */
export const clearPhonesOf = async (
  db: Reader,
  scope: Scope,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const phones = new Map<string, string>()
  for (const some of chunks([...new Set(personIds)], 500))
    for (const { id, phones: own } of await selectPersons(db, scope, some)) {
      const first = own[0]?.typed ?? ''
      if (first !== '') phones.set(id, first)
    }
  return phones
}
