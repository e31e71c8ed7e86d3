import type { HouseType } from './entries.schema.contract.ts'
import type { KeyKind, KeyLine } from './keys.schema.contract.ts'

const inner: Readonly<Record<HouseType, number>> = {
  ...{ studio: 1, oneRoom: 2, twoRooms: 4 },
  ...{ threeRooms: 6, fourRooms: 8, shop: 0 },
}

/** The set that the builder hands over with a home; what differs is typed. */
export const kitOf = (houseType: HouseType): readonly { readonly kind: KeyKind; readonly kit: number }[] => [
  { kind: 'frontDoor', kit: 5 },
  { kind: 'innerDoor', kit: inner[houseType] },
  { kind: 'entryPhone', kit: 2 },
  { kind: 'mailbox', kit: 2 },
  { kind: 'accessCard', kit: 3 },
  { kind: 'garage', kit: 0 },
]

/** A count that is not the kit's needs its reason. */
export const lacksReason = ({ kit, given, reason }: Pick<KeyLine, 'kit' | 'given' | 'reason'>): boolean =>
  given !== null && given !== kit && reason === ''

/** Whether a borrowed key should be back. */
export const isLate = (dueAt: number, now: number): boolean => dueAt < now
