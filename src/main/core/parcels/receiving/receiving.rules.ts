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
  | { readonly ok: true; readonly basis: ConsentBasis; readonly reference: string }
  | { readonly ok: false; readonly why: 'stopped'; readonly reason: string }
  | { readonly ok: false; readonly why: 'official' }

export interface ItemToReceive {
  readonly kind: ItemKind
  readonly flags: readonly GoodsFlag[]
}

/** Whether the standing letter speaks for such an item. */
export const covers = (limits: LetterLimits, { kind, flags }: ItemToReceive): boolean =>
  kind === 'official' ? limits.official : !flags.some((flag) => limits.excluded.includes(flag))

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
  if (isDeposited(item.kind)) return { ok: true, basis: 'notNeeded', reference: '' }
  const stop = terms.stops.find(({ kind }) => kind === 'all' || kind === item.kind)
  if (stop !== undefined) return { ok: false, why: 'stopped', reason: stop.reason }
  const { letter } = terms
  if (letter !== null && covers(letter.limits, item))
    return { ok: true, basis: 'letter', reference: letter.id }
  if (item.kind === 'official' && given !== 'own') return { ok: false, why: 'official' }
  return { ok: true, basis: given ?? 'pending', reference: '' }
}

/** Bases that the first pickup has to make good by a signature. */
export const isPending = (basis: ConsentBasis): boolean => basis === 'pending' || basis === 'courierSaid'
