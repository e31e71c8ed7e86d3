import type { Handlers } from '../../kernel/handler.ts'
import type { VipHouse } from '../vip.house.ts'
import { assign, people } from './assign.service.ts'
import { score, sheetBack } from './paper.service.ts'
import { results } from './results.service.ts'
import { answer, begin, list, mine, missed, question, withdraw } from './sitting.service.ts'
import type { vipTestsContract } from './vip-tests.contract.ts'

export const vipTestsRouter = (house: VipHouse): Handlers<typeof vipTestsContract> => ({
  list: (_input, call) => list(house, call),
  people: () => people(house),
  assign: (input, call) => assign(house, input, call),
  withdraw: (input, call) => withdraw(house, input, call),
  mine: (_input, call) => mine(house, call),
  begin: (input, call) => begin(house, input, call),
  question: (input, call) => question(house, input, call),
  answer: (input, call) => answer(house, input, call),
  missed: (input, call) => missed(house, input, call),
  score: (input, call) => score(house, input, call),
  sheetBack: (input, call) => sheetBack(house, input, call),
  results: (_input, call) => results(house, call),
})
