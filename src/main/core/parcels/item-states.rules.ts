import { assertNever } from '../kernel/errors.ts'
import type { ItemAct, ItemKind } from './item-kinds.contract.ts'
import type { ParcelState } from './parcels.schema.contract.ts'

/** Where an item is: at a place of the desk, or with somebody who is named. */
export type Standing =
  /** Announced: nobody has brought it yet. */
  | { readonly state: 'expected' }
  | { readonly state: PlacedState; readonly place: string }
  /** `place`: where it lay before it was taken in hand. */
  | { readonly state: HeldState | ClosedState; readonly place: string; readonly holder: string }

/** On the shelf, and to be found there. */
export const placedStates = [
  'received',
  'unclaimed',
  'notified',
  'deposited',
  'damaged',
  'misdelivered',
] as const satisfies readonly ParcelState[]
export type PlacedState = (typeof placedStates)[number]

/** Still the desk's to answer for, but in somebody's hand: carried to the door, missing, or fetched by the wrong one. */
export const heldStates = ['toDoor', 'lost', 'reversed'] as const satisfies readonly ParcelState[]
export type HeldState = (typeof heldStates)[number]

export const closedStates = [
  'collected',
  'handedBack',
  'forwarded',
  'takenBack',
  'pickedUp',
  'refused',
  'withdrawn',
  'closedByForce',
] as const satisfies readonly ParcelState[]
export type ClosedState = (typeof closedStates)[number]

export const openStates: readonly ParcelState[] = ['expected', ...placedStates, ...heldStates]

const among = <S extends ParcelState>(states: readonly S[], state: ParcelState): state is S =>
  (states as readonly ParcelState[]).includes(state)

export const isOpen = (state: ParcelState): boolean => !among(closedStates, state)
/** Something went wrong with it: it stays as it is until the incident is settled. */
export const isFrozen = (state: ParcelState): boolean =>
  state === 'damaged' || state === 'lost' || state === 'misdelivered' || state === 'reversed'

/** Kinds that somebody leaves at the desk himself, so that nobody's consent is asked. */
const depositedKinds: readonly ItemKind[] = ['hold', 'handoff', 'outgoing', 'return']
export const isDeposited = (kind: ItemKind): boolean => depositedKinds.includes(kind)
/** Kinds that leave with a carrier and are handed to nobody else. */
export const leavesWithCarrier = (kind: ItemKind): boolean => kind === 'outgoing' || kind === 'return'

export interface ItemFacts {
  readonly kind: ItemKind
  readonly hasAddressee: boolean
  /** Its addressee was told at least once. */
  readonly told: boolean
}

/** The state in which an item rests on the shelf, at first and after whatever befell it was settled. */
export const restingState = ({ kind, hasAddressee, told }: ItemFacts): PlacedState => {
  if (isDeposited(kind)) return 'deposited'
  if (!hasAddressee) return 'unclaimed'
  return told ? 'notified' : 'received'
}

type Target = PlacedState | HeldState | ClosedState
type Needs = 'place' | 'person' | 'reason' | 'approval'

interface Way {
  readonly from: readonly ParcelState[]
  /** `same`: only its place changes. `rest`: back to where such an item rests. */
  readonly to: Target | 'same' | 'rest'
  readonly needs: readonly Needs[]
  /** A slip of the hand is mended within so many minutes; later it is another act. */
  readonly within?: 'undoMinutes' | 'withdrawMinutes'
}

const waiting = ['received', 'notified'] as const

/** Every way there is. What stands in no `from` cannot happen. */
export const ways: Readonly<Record<ItemAct, Way>> = {
  arrive: { from: ['expected'], to: 'rest', needs: ['place'] },
  assign: { from: ['unclaimed'], to: 'rest', needs: ['place'] },
  tell: { from: waiting, to: 'notified', needs: [] },
  relocate: { from: placedStates, to: 'same', needs: ['place'] },
  keep: { from: [...waiting, 'deposited'], to: 'same', needs: ['reason'] },
  takeOut: { from: waiting, to: 'toDoor', needs: ['person'] },
  bringBack: { from: ['toDoor'], to: 'rest', needs: ['place'] },
  handOver: { from: [...waiting, 'toDoor', 'deposited'], to: 'collected', needs: ['person'] },
  handBack: {
    from: [...waiting, 'unclaimed', 'damaged', 'misdelivered'],
    to: 'handedBack',
    needs: ['person'],
  },
  forward: { from: waiting, to: 'forwarded', needs: ['person'] },
  reportDamage: { from: [...waiting, 'unclaimed', 'deposited'], to: 'damaged', needs: ['reason'] },
  reportLoss: {
    from: [...placedStates, 'toDoor'],
    to: 'lost',
    needs: ['person', 'reason'],
  },
  reportMisdelivery: { from: [...waiting, 'unclaimed'], to: 'misdelivered', needs: ['reason'] },
  settle: { from: ['damaged', 'lost', 'misdelivered', 'reversed'], to: 'rest', needs: ['place', 'reason'] },
  takeBack: { from: ['deposited'], to: 'takenBack', needs: ['person'] },
  pickUp: { from: ['deposited'], to: 'pickedUp', needs: ['person'] },
  withdraw: {
    from: ['expected', 'received', 'unclaimed', 'deposited'],
    to: 'withdrawn',
    needs: ['person'],
    within: 'withdrawMinutes',
  },
  undo: { from: ['collected'], to: 'rest', needs: ['place', 'reason'], within: 'undoMinutes' },
  reverse: { from: ['collected'], to: 'reversed', needs: ['person', 'reason', 'approval'] },
  closeByForce: { from: openStates, to: 'closedByForce', needs: ['person', 'reason', 'approval'] },
}

/** What was said when the act was done. */
export interface Said {
  readonly place?: string
  /** Who has the item from now on, or who answers for it. */
  readonly person?: string
  readonly reason?: string
  /** The supervisor who agreed. */
  readonly approval?: string
  /** Since the step that it mends. */
  readonly minutes?: number
}

export type Hindrance = 'not-from-here' | 'not-this-kind' | 'too-late' | `no-${Needs}`

export type Verdict =
  | { readonly ok: true; readonly standing: Standing }
  | { readonly ok: false; readonly why: Hindrance }

const LIMITS = { undoMinutes: 5, withdrawMinutes: 10 } as const

/** What a carrier takes away is handed to nobody; what somebody left for a named person is picked up by no carrier. */
const fitsKind = (act: ItemAct, kind: ItemKind, state: ParcelState): boolean => {
  if (act === 'pickUp') return leavesWithCarrier(kind)
  if (act === 'handOver' && state === 'deposited') return !leavesWithCarrier(kind)
  return true
}

const missing = (needs: readonly Needs[], said: Said): Needs | undefined =>
  needs.find((need) => (said[need] ?? '').trim() === '')

const tooLate = ({ within }: Way, { minutes = 0 }: Said): boolean =>
  within !== undefined && minutes > LIMITS[within]

/** Whether an act may be done with an item where it stands, and where it stands then. */
export const judgeAct = (item: ItemFacts, standing: Standing, act: ItemAct, said: Said): Verdict => {
  const way = ways[act]
  if (!way.from.includes(standing.state)) return { ok: false, why: 'not-from-here' }
  if (!fitsKind(act, item.kind, standing.state)) return { ok: false, why: 'not-this-kind' }
  if (tooLate(way, said)) return { ok: false, why: 'too-late' }
  const lacks = missing(way.needs, said)
  if (lacks !== undefined) return { ok: false, why: `no-${lacks}` }
  return { ok: true, standing: standingAfter(way, item, standing, said) }
}

const standingAfter = ({ to, needs }: Way, item: ItemFacts, before: Standing, said: Said): Standing => {
  const lay = 'place' in before ? before.place : ''
  const place = needs.includes('place') ? (said.place ?? '') : lay
  const state = to === 'same' ? before.state : to === 'rest' ? restingState(item) : to
  if (state === 'expected') return before
  if (among(placedStates, state)) return { state, place }
  if (among(heldStates, state) || among(closedStates, state))
    return { state, place, holder: said.person ?? '' }
  return assertNever(state)
}

/** What may be done with an item now: what its page offers. */
export const actsFrom = (kind: ItemKind, state: ParcelState): readonly ItemAct[] =>
  (Object.keys(ways) as ItemAct[]).filter(
    (act) => ways[act].from.includes(state) && fitsKind(act, kind, state),
  )
