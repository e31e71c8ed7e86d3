import type { Handlers } from '../kernel/handler.ts'
import type { OversightHouse } from './oversight.house.ts'
import type { privacyContract } from './privacy.contract.ts'
import { erase, exportData, movedOut, person, placeHold, releaseHold } from './privacy.service.ts'
import { plan } from './retention.service.ts'

export const privacyRouter = (house: OversightHouse): Handlers<typeof privacyContract> => ({
  person: (input, call) => person(house, input, call),
  export: (input, call) => exportData(house, input, call),
  placeHold: (input, call) => placeHold(house, input, call),
  releaseHold: (input, call) => releaseHold(house, input, call),
  erase: (input, call) => erase(house, input, call),
  retention: (_input, call) => plan(house, call),
  movedOut: (input, call) => movedOut(house, input, call),
})
