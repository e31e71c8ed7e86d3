import type { Handlers } from '../../kernel/handler.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { attempts, callList } from './call-list.service.ts'
import type { noticesContract } from './notices.contract.ts'
import { makeSlips, record, revealPhone, smsFile, text } from './notices.service.ts'

export const noticesRouter = (house: ParcelsHouse): Handlers<typeof noticesContract> => ({
  callList: (input, call) => callList(house, input, call),
  attempts: ({ parcelId }) => attempts(house.database.reader, parcelId),
  revealPhone: (input, call) => revealPhone(house, input, call),
  record: (input, call) => record(house, input, call),
  text: (input, call) => text(house, input, call),
  smsFile: (input, call) => smsFile(house, input, call),
  makeSlips: (input, call) => makeSlips(house, input, call),
})
