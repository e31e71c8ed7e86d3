import type { Handlers } from '../../kernel/handler.ts'
import type { VipHouse } from '../vip.house.ts'
import { copies, holders, make, out } from './copies.service.ts'
import { destroy, issue, lose, recall, sight, takeBack, voidCopy } from './copy-acts.service.ts'
import { exportCopy } from './copy-file.service.ts'
import { editions, outlook, publish } from './editions.service.ts'
import { addSignature, loss, signature } from './signing.service.ts'
import type { vipCopiesContract } from './vip-copies.contract.ts'

export const vipCopiesRouter = (house: VipHouse): Handlers<typeof vipCopiesContract> => ({
  editions: () => editions(house),
  outlook: () => outlook(house),
  publish: (input, call) => publish(house, input, call),
  holders: () => holders(house),
  out: (_input, call) => out(house, call),
  copies: (input) => copies(house, input),
  make: (input, call) => make(house, input, call),
  export: (input, call) => exportCopy(house, input, call),
  addSignature: (input, call) => addSignature(house, input, call),
  signature: (input) => signature(house, input),
  issue: (input, call) => issue(house, input, call),
  sight: (input, call) => sight(house, input, call),
  recall: (input, call) => recall(house, input, call),
  takeBack: (input, call) => takeBack(house, input, call),
  destroy: (input, call) => destroy(house, input, call),
  void: (input, call) => voidCopy(house, input, call),
  lose: (input, call) => lose(house, input, call),
  loss: (input) => loss(house, input),
})
