import type { Handlers } from '../../kernel/handler.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import type { incidentsContract } from './incidents.contract.ts'
import { find, list } from './incidents.queries.ts'
import { change, close, report } from './incidents.service.ts'
import { sheet } from './sheet.service.ts'

export const incidentsRouter = (house: ParcelsHouse): Handlers<typeof incidentsContract> => ({
  report: (input, call) => report(house, input, call),
  change: (input, call) => change(house, input, call),
  close: (input, call) => close(house, input, call),
  list: (input, call) => list(house, input, call),
  find: (input, call) => find(house, input, call),
  sheet: (input, call) => sheet(house, input, call),
})
