import type { Handlers } from '../kernel/handler.ts'
import type { contactsContract } from './contacts.contract.ts'
import type { ContactsHouse } from './contacts.house.ts'
import { add, close, counts, list, ofHome } from './contacts.service.ts'

export const contactsRouter = (house: ContactsHouse): Handlers<typeof contactsContract> => ({
  ofHome: (input, call) => ofHome(house, input, call),
  add: (input, call) => add(house, input, call),
  close: (input, call) => close(house, input, call),
  list: (input, call) => list(house, input, call),
  counts: () => counts(house),
})
