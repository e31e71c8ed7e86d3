import { CountableKind } from './shifts.contract.ts'

interface Lying {
  readonly kind: CountableKind
  readonly place: string
}

const turn = ({ kind }: Lying): number => CountableKind.options.indexOf(kind)

/** Places in the order in which one walks past them: the shelves, the board of keys, the tray of faxes. */
export const byPlace = (a: Lying, b: Lying): number =>
  turn(a) - turn(b) || a.place.localeCompare(b.place, 'en', { numeric: true })
