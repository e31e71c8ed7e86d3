import type { Handlers } from '../../kernel/handler.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import type { parcelReportsContract } from './reports.contract.ts'
import { read, workbook } from './reports.service.ts'

export const parcelReportsRouter = (house: ParcelsHouse): Handlers<typeof parcelReportsContract> => ({
  read: (input) => read(house, input),
  workbook: (input, call) => workbook(house, input, call),
})
