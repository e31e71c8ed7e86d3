import { countableKeys } from './count-keys.service.ts'
import { moveInDue } from './due.service.ts'
import { indexedCases } from './indexed-cases.ts'
import { moveInMentions } from './mentions.service.ts'
import type { MoveInHouse } from './move-in.house.ts'
import { moveInHoldings, moveInRetention } from './move-in-holdings.service.ts'
import { moveInHistory } from './unit-history.service.ts'

/** What moving in offers to the rest of the house. */
export const moveInDuty = (house: MoveInHouse) => ({
  history: moveInHistory(house),
  mentions: moveInMentions,
  indexed: [indexedCases],
  due: moveInDue(house),
  countable: countableKeys,
  holdings: [moveInHoldings],
  retention: moveInRetention,
})
