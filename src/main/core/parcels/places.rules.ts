import { GoodsFlag, type ItemKind } from './item-kinds.contract.ts'
import { slotFor } from './parcels.rules.ts'
import type { SizeClass } from './parcels.schema.contract.ts'

/** Places of a desk that are no shelf for parcels of a size. */
export const specialSlots = {
  floor: 19,
  unclaimed: 20,
  locked: 21,
  letters: 22,
  leaving: 23,
  kept: 24,
} as const

const lockedKinds: readonly ItemKind[] = ['registered', 'postalSlip', 'official']

/** What an item is goes before its size: cold things to the fridge, what is worth much behind a lock. */
export const slotOf = (
  item: {
    readonly kind: ItemKind
    readonly flags: readonly GoodsFlag[]
    readonly sizeClass: SizeClass
    readonly ofDay: number
  },
  hasAddressee: boolean,
): number => {
  const is = (flag: GoodsFlag): boolean => item.flags.includes(flag)
  if (is('highValue') || lockedKinds.includes(item.kind)) return specialSlots.locked
  if (is('cold')) return slotFor('fridge', item.ofDay, true)
  if (item.kind === 'outgoing' || item.kind === 'return') return specialSlots.leaving
  if (is('oversize')) return specialSlots.floor
  if (item.kind === 'hold' || item.kind === 'handoff') return specialSlots.kept
  if (item.kind === 'press' || item.kind === 'letters') return specialSlots.letters
  return slotFor(item.sizeClass, item.ofDay, hasAddressee)
}

export const flagsText = (flags: readonly GoodsFlag[]): string => [...new Set(flags)].sort().join(' ')

export const flagsOf = (text: string): readonly GoodsFlag[] =>
  text === '' ? [] : text.split(' ').map((flag) => GoodsFlag.parse(flag))
