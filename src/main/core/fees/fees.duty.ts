import { feesDue } from './due.service.ts'
import { feeHoldings, feeRetention } from './fee-holdings.service.ts'
import type { FeesHouse } from './fees.house.ts'
import { feesHistory } from './unit-history.service.ts'

/** What the till offers to the rest of the house. */
export const feesDuty = (house: FeesHouse) => ({
  history: feesHistory,
  due: feesDue(house),
  holdings: [feeHoldings],
  retention: feeRetention,
})
