import type { Handlers } from '../kernel/handler.ts'
import type { compoundContract } from './compound.contract.ts'
import { compoundOverview, unitsPage } from './compound.service.ts'
import { type UnitHistoryHouse, unitHistory, unitWaiting } from './unit-history.service.ts'

export const compoundRouter = (house: UnitHistoryHouse): Handlers<typeof compoundContract> => ({
  overview: () => compoundOverview(house),
  units: (input, call) => unitsPage(house, input, call),
  unitWaiting: (input, call) => unitWaiting(house, input, call),
  unitHistory: (input, call) => unitHistory(house, input, call),
})
