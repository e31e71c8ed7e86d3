import type { Handlers } from '../kernel/handler.ts'
import type { peopleContract } from './people.contract.ts'
import { household, type PeopleHouse, revealField } from './people.service.ts'

export const peopleRouter = (house: PeopleHouse): Handlers<typeof peopleContract> => ({
  household: ({ unitId }, call) => household(house, unitId, call),
  reveal: (input, call) => revealField(house, input, call),
})
