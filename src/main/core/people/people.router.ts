import type { Handlers } from '../kernel/handler.ts'
import { addVehicle, giveConsent, removeVehicle, withdrawConsent } from './belongings.service.ts'
import type { peopleContract } from './people.contract.ts'
import { household, revealField } from './people.service.ts'
import { addPerson, correctPerson, lookAlikes, moveIn, moveOut, setShares } from './persons.service.ts'
import { type UnitFileHouse, unitFile } from './unit-file.service.ts'

export const peopleRouter = (house: UnitFileHouse): Handlers<typeof peopleContract> => ({
  household: ({ unitId }, call) => household(house, unitId, call),
  file: ({ unitId }, call) => unitFile(house, unitId, call),
  reveal: (input, call) => revealField(house, input, call),
  lookAlikes: (input, call) => lookAlikes(house, input, call),
  add: (input, call) => addPerson(house, input, call),
  moveIn: (input, call) => moveIn(house, input, call),
  correct: (input, call) => correctPerson(house, input, call),
  moveOut: (input, call) => moveOut(house, input, call),
  setShares: (input, call) => setShares(house, input, call),
  addVehicle: (input, call) => addVehicle(house, input, call),
  removeVehicle: (input, call) => removeVehicle(house, input, call),
  giveConsent: (input, call) => giveConsent(house, input, call),
  withdrawConsent: (input, call) => withdrawConsent(house, input, call),
})
