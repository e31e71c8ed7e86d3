import type { Handlers } from '../kernel/handler.ts'
import { bill, drop, plan } from './billing.service.ts'
import { collect } from './collect.service.ts'
import { deposits, refund } from './deposits.service.ts'
import type { feesContract } from './fees.contract.ts'
import type { FeesHouse } from './fees.house.ts'
import { confirmArrival, ofUnit, receipts, setInvoice } from './receipts.service.ts'
import { reverse } from './reverse.service.ts'
import { saveTariff, tariffs } from './tariffs.service.ts'
import { closeTill, till, tillsClosed } from './till.service.ts'

export const feesRouter = (house: FeesHouse): Handlers<typeof feesContract> => ({
  tariffs: () => tariffs(house),
  saveTariff: (input, call) => saveTariff(house, input, call),
  plan: (input, call) => plan(house, input, call),
  bill: (input, call) => bill(house, input, call),
  ofUnit: (input, call) => ofUnit(house, input, call),
  drop: (input, call) => drop(house, input, call),
  collect: (input, call) => collect(house, input, call),
  receipts: (input, call) => receipts(house, input, call),
  setInvoice: (input, call) => setInvoice(house, input, call),
  confirmArrival: (input, call) => confirmArrival(house, input, call),
  reverse: (input, call) => reverse(house, input, call),
  deposits: (input, call) => deposits(house, input, call),
  refund: (input, call) => refund(house, input, call),
  till: (_input, call) => till(house, call),
  closeTill: (input, call) => closeTill(house, input, call),
  tillsClosed: () => tillsClosed(house),
})
