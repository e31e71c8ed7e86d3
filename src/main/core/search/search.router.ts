import type { Handlers } from '../kernel/handler.ts'
import type { searchContract } from './search.contract.ts'
import { findRecords, type SearchHouse } from './search.service.ts'

export const searchRouter = ({ database }: SearchHouse): Handlers<typeof searchContract> => ({
  find: async (input, { caller }) => ({ hits: [...(await findRecords(database.reader, caller, input))] }),
})
