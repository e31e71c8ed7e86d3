import { copyFormSource } from './copies/copy-file.service.ts'
import { dueCopies } from './copies/due-copies.service.ts'
import type { VipHouse } from './vip.house.ts'
import { vipHoldings, vipRetention } from './vip-holdings.service.ts'

/** What the handbook offers to the rest of the house. */
export const vipDuty = (house: VipHouse) => ({
  forms: [copyFormSource(house)],
  due: dueCopies(house),
  holdings: [vipHoldings],
  retention: vipRetention,
})
