import type { Handlers } from '../../kernel/handler.ts'
import type { carriersContract } from './carriers.contract.ts'
import { type CarriersHouse, patterns, points, putPattern, putPoint, tryCode } from './carriers.service.ts'

export const carriersRouter = (house: CarriersHouse): Handlers<typeof carriersContract> => ({
  patterns: () => patterns(house),
  putPattern: (input, call) => putPattern(house, input, call),
  tryCode: (input) => tryCode(house, input),
  points: () => points(house),
  putPoint: (input, call) => putPoint(house, input, call),
})
