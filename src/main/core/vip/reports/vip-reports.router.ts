import type { Handlers } from '../../kernel/handler.ts'
import type { VipHouse } from '../vip.house.ts'
import { overview } from './reports.service.ts'
import type { vipReportsContract } from './vip-reports.contract.ts'

export const vipReportsRouter = (house: VipHouse): Handlers<typeof vipReportsContract> => ({
  overview: (_input, call) => overview(house, call),
})
