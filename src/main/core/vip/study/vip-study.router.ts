import type { Handlers } from '../../kernel/handler.ts'
import type { VipHouse } from '../vip.house.ts'
import { cardsDue, readEdition, readers, recall, today } from './study.service.ts'
import type { vipStudyContract } from './vip-study.contract.ts'

export const vipStudyRouter = (house: VipHouse): Handlers<typeof vipStudyContract> => ({
  today: (_input, call) => today(house, call),
  count: async (_input, call) => ({ cards: await cardsDue(house, call.caller) }),
  recall: (input, call) => recall(house, input, call),
  readEdition: (input, call) => readEdition(house, input, call),
  readers: (input) => readers(house, input),
})
