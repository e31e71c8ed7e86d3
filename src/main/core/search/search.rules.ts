import type { ZoneCode } from '../kernel/schema.ts'
import type { SearchKind } from './search.contract.ts'
import { fold, keyOf, reversed, type Shape } from './search-keys.ts'

/** One range of keys that the typed text may mean. */
export interface Probe {
  readonly shape: Shape
  /** First key of the range. */
  readonly from: string
  /** Only this very key, not what begins with it. */
  readonly exact: boolean
}

/** Fewer digits would match half the compound, and a tail of three tells an onlooker too much. */
const SHORTEST_TAIL = 4

const probe = (shape: Shape, spelling: string, exact = false): Probe => ({
  shape,
  from: keyOf(shape, spelling),
  exact,
})

/**
 * Which spellings to look under. `beginning` is the text as the beginning of a home.
 * No type chooser: digits may be a home, a room, a tail or a code, and all of them are tried.
 */
export const probesOf = (text: string, beginning: string): readonly Probe[] => {
  const folded = fold(text)
  if (folded === '') return []
  const ascii = /^[a-z0-9]+$/.test(folded)
  const home = beginning !== '' && /\d/.test(beginning) ? [probe('unit', beginning)] : []
  const names = /^\d+$/.test(folded) ? [] : [probe('name', folded)]
  if (!ascii) return [...home, ...names, ...plateProbes(folded)]
  const spelled = [...home, ...names, ...letterProbes(folded), ...plateProbes(folded)]
  return [...spelled, ...tailProbes(folded), probe('code', folded), probe('secret', folded, true)]
}

const letterProbes = (folded: string): readonly Probe[] =>
  /^[a-z]+$/.test(folded) ? [probe('pinyin', folded), probe('initials', folded)] : []

/** With or without its province: 浙A12, A12. */
const plateProbes = (folded: string): readonly Probe[] =>
  /^\p{Script=Han}[a-z][a-z0-9]*$/u.test(folded) || /^[a-z](?=.*\d)[a-z0-9]{2,}$/.test(folded)
    ? [probe('plate', folded)]
    : []

const tailProbes = (folded: string): readonly Probe[] => [
  ...(/^\d{3,4}$/.test(folded) ? [probe('room', folded, true)] : []),
  ...(folded.length >= SHORTEST_TAIL && /\d/.test(folded)
    ? [probe('waybill', reversed(folded)), probe('plateTail', reversed(folded))]
    : []),
  ...(/^\d{4,}$/.test(folded) ? [probe('phone', reversed(folded))] : []),
  ...(/^\d{3,}[\dx]$/.test(folded) ? [probe('idNumber', reversed(folded))] : []),
]

/** The last code point: it sorts behind every spelling, rare characters beyond U+FFFF included. */
const BEHIND = '\u{10FFFF}'

/** First key behind the range. */
export const endOf = ({ from, exact }: Probe): string => (exact ? `${from}\u0000` : from + BEHIND)

type Tail = 'phone' | 'idNumber' | 'waybill' | 'plateTail'
const tails: ReadonlySet<Shape> = new Set<Tail>(['phone', 'idNumber', 'waybill', 'plateTail'])

/** How well a key answers a probe: its own rank, and a little for what was left untyped. */
export const score = ({ shape, from }: Probe, key: string, rank: number): number =>
  rank * 10 + (key === from || tails.has(shape) ? 0 : 15)

/** The typed tail behind which an entry stood; shown again, since it was typed. */
export const isTail = (shape: Shape): shape is Tail => tails.has(shape)

/** Nobody's zone: a person without a home is found by no one. */
const NOWHERE = '-'

/**
 * The zone whose callers alone find a record. Homes and parcels are found by everybody at the desk, since parcels
 * of both zones are handed out by place; persons and cases only where the caller works, and printed sheets as in the
 * print log (spec/roles.md).
 */
export const scopeZone = (kind: SearchKind, zone: ZoneCode | null): string => {
  switch (kind) {
    case 'person':
    case 'vehicle':
    case 'case':
      return zone ?? NOWHERE
    case 'sheet':
      return zone ?? ''
    case 'unit':
    case 'parcel':
    case 'fax':
      return ''
  }
}
