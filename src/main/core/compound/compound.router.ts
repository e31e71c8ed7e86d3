import type { Handlers } from '../kernel/handler.ts'
import type { compoundContract } from './compound.contract.ts'
import { type CompoundHouse, compoundOverview, unitsPage } from './compound.service.ts'

export const compoundRouter = (house: CompoundHouse): Handlers<typeof compoundContract> => ({
  overview: () => compoundOverview(house),
  units: (input, call) => unitsPage(house, input, call),
})
