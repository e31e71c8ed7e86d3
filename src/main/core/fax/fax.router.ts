import type { Handlers } from '../kernel/handler.ts'
import type { faxContract } from './fax.contract.ts'
import type { FaxHouse } from './fax.house.ts'
import { attempts, counts, listIn, listOut } from './fax.queries.ts'
import { askResend, collect, destroy, notify, receive, returnWrong } from './fax-in.service.ts'
import { abandon, accept, confirm, dial, prepare, result } from './fax-out.service.ts'

export const faxRouter = (house: FaxHouse): Handlers<typeof faxContract> => ({
  prepare: (input, call) => prepare(house, input, call),
  dial: (input, call) => dial(house, input, call),
  result: (input, call) => result(house, input, call),
  accept: (input, call) => accept(house, input, call),
  confirm: (input, call) => confirm(house, input, call),
  abandon: (input, call) => abandon(house, input, call),
  attempts: (input) => attempts(house, input),
  listOut: (input, call) => listOut(house, input, call),
  receive: (input, call) => receive(house, input, call),
  askResend: (input, call) => askResend(house, input, call),
  notify: (input, call) => notify(house, input, call),
  collect: (input, call) => collect(house, input, call),
  returnWrong: (input, call) => returnWrong(house, input, call),
  destroy: (input, call) => destroy(house, input, call),
  listIn: (input, call) => listIn(house, input, call),
  counts: () => counts(house),
})
