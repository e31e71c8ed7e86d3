import type { Handlers } from '../../kernel/handler.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { recordAnswer } from './pending.service.ts'
import type { receivingContract } from './receiving.contract.ts'
import {
  addAgent,
  endAgent,
  endLetter,
  endStop,
  ofUnit,
  recordLetter,
  refusals,
  stop,
} from './receiving.service.ts'

export const receivingRouter = (house: ParcelsHouse): Handlers<typeof receivingContract> => ({
  ofUnit: (input, call) => ofUnit(house, input, call),
  recordLetter: (input, call) => recordLetter(house, input, call),
  recordAnswer: (input, call) => recordAnswer(house, input, call),
  endLetter: (input, call) => endLetter(house, input, call),
  addAgent: (input, call) => addAgent(house, input, call),
  endAgent: (input, call) => endAgent(house, input, call),
  stop: (input, call) => stop(house, input, call),
  endStop: (input, call) => endStop(house, input, call),
  refusals: () => refusals(house),
})
