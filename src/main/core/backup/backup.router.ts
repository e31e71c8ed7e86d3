import { join } from 'node:path'
import type { Handlers } from '../kernel/handler.ts'
import type { backupContract } from './backup.contract.ts'
import type { BackupHouse } from './backup.house.ts'
import { backUpNow, copies, placeOf, proveAsked, shownPlaces, stateOf } from './backup.service.ts'
import type { Turnstile } from './copies.service.ts'
import { changePlaces } from './places.service.ts'
import { compare, restore, revert } from './restoring.service.ts'

export const backupRouter = (house: BackupHouse, turnstile: Turnstile): Handlers<typeof backupContract> => {
  const fileOf = async ({ place, name }: { readonly place: string; readonly name: string }) =>
    join((await placeOf(house, place)).folder, name)
  return {
    state: () => stateOf(house, turnstile.running),
    places: () => shownPlaces(house),
    changePlaces: (input, call) => changePlaces(house, input, call),
    run: ({ folder }, call) => turnstile.alone(() => backUpNow(house, folder ?? null, call)),
    list: () => copies(house),
    prove: (input, call) => turnstile.alone(() => proveAsked(house, input, call)),
    compare: async (input) => compare(house, await fileOf(input)),
    restore: async (input, call) => {
      const file = await fileOf(input)
      return turnstile.alone(() => restore(house, { ...input, file }, call))
    },
    revert: async (input, call) => {
      await turnstile.alone(() => revert(house, input, call))
      return {}
    },
  }
}
