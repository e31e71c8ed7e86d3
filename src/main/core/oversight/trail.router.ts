import type { Handlers } from '../kernel/handler.ts'
import type { OversightHouse } from './oversight.house.ts'
import type { trailContract } from './trail.contract.ts'
import { checkSeal, report, state, verify } from './trail.service.ts'

export const trailRouter = (house: OversightHouse): Handlers<typeof trailContract> => ({
  report: (input, call) => report(house, input, call),
  state: () => state(house),
  checkSeal: (input) => checkSeal(house, input),
  verify: () => verify(house),
})
