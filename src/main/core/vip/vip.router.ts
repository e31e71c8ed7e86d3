import type { Handlers } from '../kernel/handler.ts'
import { approve, clearMark, retire, sendBack } from './approve.service.ts'
import { create, propose, reopen, save } from './entries.service.ts'
import { cards, edit, list, view } from './entries-read.service.ts'
import { preview } from './handbook.service.ts'
import { addPhoto, photo, readPhoto } from './photos/photos.service.ts'
import { createPrepared } from './photos/prepared.ts'
import { opened } from './reports/opened.service.ts'
import type { vipContract } from './vip.contract.ts'
import type { VipHouse } from './vip.house.ts'

export const vipRouter = (house: VipHouse): Handlers<typeof vipContract> => {
  const photos = { ...house, prepared: createPrepared(house.clock, house.random) }
  return {
    list: (_input, call) => list(house, call),
    view: (input, call) => view(house, input, call),
    opened: (input, call) => opened(house, input, call),
    cards: (input, call) => cards(house, input, call),
    photo: (input, call) => photo(house, input, call),
    edit: (input, call) => edit(house, input, call),
    preview: (input, call) => preview(house, input, call),
    create: (input, call) => create(house, input, call),
    save: (input, call) => save(house, input, call),
    propose: (input, call) => propose(house, input, call),
    reopen: (input, call) => reopen(house, input, call),
    clearMark: (input, call) => clearMark(house, input, call),
    approve: (input, call) => approve(house, input, call),
    sendBack: (input, call) => sendBack(house, input, call),
    retire: (input, call) => retire(house, input, call),
    readPhoto: (input, call) => readPhoto(photos, input, call),
    addPhoto: (input, call) => addPhoto(photos, input, call),
  }
}
