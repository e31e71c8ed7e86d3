import type { Handlers } from '../../kernel/handler.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { history } from './history.service.ts'
import type { itemsContract } from './items.contract.ts'
import {
  closeByForce,
  forward,
  handBack,
  keep,
  pickUp,
  relocate,
  reverse,
  takeBack,
  undo,
} from './items.service.ts'
import { refuseItem, takeIn } from './take-in.service.ts'

export const itemsRouter = (house: ParcelsHouse): Handlers<typeof itemsContract> => ({
  history: (input, call) => history(house, input, call),
  takeIn: (input, call) => takeIn(house, input, call),
  refuse: (input, call) => refuseItem(house, input, call),
  keep: (input, call) => keep(house, input, call),
  relocate: (input, call) => relocate(house, input, call),
  handBack: (input, call) => handBack(house, input, call),
  forward: (input, call) => forward(house, input, call),
  takeBack: (input, call) => takeBack(house, input, call),
  pickUp: (input, call) => pickUp(house, input, call),
  undo: (input, call) => undo(house, input, call),
  reverse: (input, call) => reverse(house, input, call),
  closeByForce: (input, call) => closeByForce(house, input, call),
})
