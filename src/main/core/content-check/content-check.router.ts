import type { Handlers } from '../kernel/handler.ts'
import type { contentCheckContract } from './content-check.contract.ts'
import { type ContentCheckHouse, refusals } from './content-check.service.ts'

export const contentCheckRouter = (house: ContentCheckHouse): Handlers<typeof contentCheckContract> => ({
  counts: async (input) => [...(await refusals(house, input))],
})
