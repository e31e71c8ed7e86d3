import type { Handlers } from '../../kernel/handler.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import type { doorContract } from './door.contract.ts'
import { board, settle, takeOut } from './door.service.ts'

export const doorRouter = (house: ParcelsHouse): Handlers<typeof doorContract> => ({
  board: (_input, call) => board(house, call),
  takeOut: (input, call) => takeOut(house, input, call),
  settle: (input, call) => settle(house, input, call),
})
