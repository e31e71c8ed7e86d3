import type { Handlers } from '../kernel/handler.ts'
import type { searchContract } from './search.contract.ts'
import { findRecords, type Indexed, reindexIn, type SearchHouse } from './search.service.ts'

export interface SearchRouterHouse extends SearchHouse {
  /** One for each kind of record that can be found, filled by house.ts. */
  readonly indexed: readonly Indexed[]
}

export const searchRouter = ({ database, indexed }: SearchRouterHouse): Handlers<typeof searchContract> => ({
  find: async (input, { caller }) => ({ hits: [...(await findRecords(database.reader, caller, input))] }),
  reindex: (input, call) =>
    database.command(call, input, async (tx) => {
      const outcome = await reindexIn(tx, indexed)
      tx.audit({ record: { kind: 'search', id: 'all' }, after: outcome })
      return outcome
    }),
})
