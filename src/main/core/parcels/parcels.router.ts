import type { Handlers } from '../kernel/handler.ts'
import { candidates } from './candidates.service.ts'
import { assign, intake, withdraw } from './intake.service.ts'
import { addPicture, picture } from './items/show-picture.service.ts'
import type { parcelsContract } from './parcels.contract.ts'
import type { ParcelsHouse } from './parcels.house.ts'
import { counts, list, locate, nextShelf, ofUnit, recognise } from './parcels.queries.ts'
import { label, pickupCode, register } from './print.service.ts'
import { printLabels } from './print-labels.service.ts'
import { release } from './release.service.ts'

export const parcelsRouter = (house: ParcelsHouse): Handlers<typeof parcelsContract> => ({
  recognise: (input, call) => recognise(house, input, call),
  candidates: ({ text }, call) => candidates(house, text, call),
  nextShelf: (input, call) => nextShelf(house, input, call),
  intake: (input, call) => intake(house, input, call),
  assign: (input, call) => assign(house, input, call),
  withdraw: (input, call) => withdraw(house, input, call),
  counts: () => counts(house),
  list: (input, call) => list(house, input, call),
  ofUnit: (input, call) => ofUnit(house, input, call),
  locate: (input, call) => locate(house, input, call),
  release: (input, call) => release(house, input, call),
  label: (input, call) => label(house, input, call),
  printLabels: (input, call) => printLabels(house, input, call),
  addPicture: (input, call) => addPicture(house, input, call),
  picture: (input, call) => picture(house, input, call),
  pickupCode: (input, call) => pickupCode(house, input, call),
  register: (input, call) => register(house, input, call),
})
