import type { Handlers } from '../../kernel/handler.ts'
import type { MoveInHouse } from '../move-in.house.ts'
import type { moveInReportsContract } from './reports.contract.ts'
import { read, workbook } from './reports.service.ts'

export const moveInReportsRouter = (house: MoveInHouse): Handlers<typeof moveInReportsContract> => ({
  read: (input, call) => read(house, input, call),
  workbook: (input, call) => workbook(house, input, call),
})
