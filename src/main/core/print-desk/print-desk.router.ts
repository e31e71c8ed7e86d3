import type { Handlers } from '../kernel/handler.ts'
import { save } from './jobs.service.ts'
import { collect, dispute, voidCharge } from './ledger.service.ts'
import { prices, publishPrices } from './prices.service.ts'
import type { printDeskContract } from './print-desk.contract.ts'
import type { PrintDeskHouse } from './print-desk.house.ts'
import { counts, list, openCharges } from './print-desk.queries.ts'
import { quote, usual } from './quote.service.ts'
import { acknowledge, refusals, refuse } from './refusals.service.ts'

export const printDeskRouter = (house: PrintDeskHouse): Handlers<typeof printDeskContract> => ({
  usual: (input, call) => usual(house, input, call),
  quote: (input) => quote(house, input),
  save: (input, call) => save(house, input, call),
  void: (input, call) => voidCharge(house, input, call),
  collect: (input, call) => collect(house, input, call),
  dispute: (input, call) => dispute(house, input, call),
  list: (input, call) => list(house, input, call),
  openCharges: (input, call) => openCharges(house, input, call),
  counts: (_input, call) => counts(house, call),
  refuse: (input, call) => refuse(house, input, call),
  refusals: (input) => refusals(house, input),
  acknowledge: (input, call) => acknowledge(house, input, call),
  prices: () => prices(house),
  publishPrices: (input, call) => publishPrices(house, input, call),
})
