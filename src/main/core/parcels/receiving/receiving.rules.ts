import type { ConsentBasis, GoodsFlag, ItemKind } from '../item-kinds.contract.ts'
import { isDeposited } from '../item-states.rules.ts'
import type { LetterLimits, StopKind } from './receiving.contract.ts'

/** What a household has said about all of its parcels. */
export interface ReceiveTerms {
  readonly letter: { readonly id: string; readonly limits: LetterLimits } | null
  readonly stops: readonly { readonly kind: StopKind; readonly reason: string }[]
}

export const noTerms: ReceiveTerms = { letter: null, stops: [] }

/** What the clerk was told about this one item. */
export type GivenBasis = Extract<ConsentBasis, 'call' | 'atDoor' | 'pending' | 'courierSaid' | 'own'>

export type ConsentVerdict =
  | { readonly ok: true; readonly basis: ConsentBasis; readonly letter: ReceiveTerms['letter'] }
  | { readonly ok: false; readonly why: 'stopped'; readonly reason: string }
  | { readonly ok: false; readonly why: 'official' }

export interface ItemToReceive {
  readonly kind: ItemKind
  readonly flags: readonly GoodsFlag[]
  readonly declaredFen: number | null
}

/** Above the value that the household named the desk asks each time; so it does for what is valuable and says no value. */
const withinValue = ({ mostValueFen }: LetterLimits, { flags, declaredFen }: ItemToReceive): boolean =>
  mostValueFen === null || (declaredFen === null ? !flags.includes('highValue') : declaredFen <= mostValueFen)

/** Whether the standing letter speaks for such an item. */
export const covers = (limits: LetterLimits, item: ItemToReceive): boolean => {
  if (!withinValue(limits, item)) return false
  return item.kind === 'official'
    ? limits.official
    : !item.flags.some((flag) => limits.excluded.includes(flag))
}

/**
 * On whose word the desk takes an item in. A home that wants nothing received stops it; a letter of a court is
 * received only by the letter's separate tick or its own authorisation (民事诉讼法 88, 92); for the rest the standing
 * letter speaks first, then what was said now, else it is 待补授权.
 */
export const judgeConsent = (
  terms: ReceiveTerms,
  item: ItemToReceive,
  given: GivenBasis | null,
): ConsentVerdict => {
  if (isDeposited(item.kind)) return { ok: true, basis: 'notNeeded', letter: null }
  const stop = terms.stops.find(({ kind }) => kind === 'all' || kind === item.kind)
  if (stop !== undefined) return { ok: false, why: 'stopped', reason: stop.reason }
  const { letter } = terms
  if (letter !== null && covers(letter.limits, item)) return { ok: true, basis: 'letter', letter }
  if (item.kind === 'official' && given !== 'own') return { ok: false, why: 'official' }
  return { ok: true, basis: given ?? 'pending', letter: null }
}

/** Bases that the first pickup has to make good by a signature. */
export const isPending = (basis: ConsentBasis): boolean => basis === 'pending' || basis === 'courierSaid'
