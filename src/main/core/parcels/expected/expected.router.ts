import type { Handlers } from '../../kernel/handler.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import type { expectedContract } from './expected.contract.ts'
import { announce, cancel, list } from './expected.service.ts'

export const expectedRouter = (house: ParcelsHouse): Handlers<typeof expectedContract> => ({
  list: () => list(house),
  announce: (input, call) => announce(house, input, call),
  cancel: (input, call) => cancel(house, input, call),
})
