import { addDays, daysBetween } from '../../kernel/business-date.ts'
import type { BusinessDate } from '../../kernel/schema.ts'
import type { CopyFlag, CopyState } from './vip-copies.contract.ts'

/** What may follow what. Lost and destroyed copies stay so: a found one is a new act, told in words. */
const next: Readonly<Record<CopyState, readonly CopyState[]>> = {
  made: ['issued', 'void', 'lost'],
  issued: ['recalled', 'returned', 'lost'],
  recalled: ['returned', 'lost'],
  returned: ['destroyed', 'lost'],
  destroyed: [],
  lost: [],
  void: ['destroyed'],
}

export const mayBecome = (from: CopyState, to: CopyState): boolean => next[from].includes(to)

/** In somebody's hands, or on the way there. */
export const isOut = (state: CopyState): boolean =>
  state === 'made' || state === 'issued' || state === 'recalled'

/** A quarter, as papers of this kind are counted. */
const STOCK_TAKE_DAYS = 90
/** How long a superseded copy may be on its way back. */
const RETURN_DAYS = 7

export const returnBy = (effective: BusinessDate): BusinessDate => addDays(effective, RETURN_DAYS)

interface Standing {
  readonly state: CopyState
  readonly issuedOn: BusinessDate | null
  readonly sightedOn: BusinessDate | null
  readonly recallBy: BusinessDate | null
  readonly holderActive: boolean
  /** The holder stands at another post than the copy was made for. */
  readonly moved: boolean
}

export const flagsOf = (copy: Standing, today: BusinessDate): readonly CopyFlag[] => {
  if (!isOut(copy.state)) return []
  const seen = copy.sightedOn ?? copy.issuedOn
  return [
    ...(copy.state === 'issued' && seen !== null && daysBetween(seen, today) > STOCK_TAKE_DAYS
      ? ['unseen' as const]
      : []),
    ...(copy.recallBy !== null && copy.recallBy < today ? ['overdue' as const] : []),
    ...(copy.holderActive ? [] : ['holderGone' as const]),
    ...(copy.holderActive && copy.moved ? ['postChanged' as const] : []),
  ]
}

/** An edition runs twelve months at most, and not backwards. */
export const isTerm = (effective: BusinessDate, expires: BusinessDate): boolean =>
  expires > effective && daysBetween(effective, expires) <= 366

interface PageNow {
  readonly entryId: string
  readonly digest: string
}

export const changeOf = (page: PageNow, before: readonly PageNow[]): 'same' | 'added' | 'changed' => {
  const earlier = before.find(({ entryId }) => entryId === page.entryId)
  if (earlier === undefined) return 'added'
  return earlier.digest === page.digest ? 'same' : 'changed'
}

/** V2026-1/07. */
export const copyNumber = (edition: string, running: number): string =>
  `${edition}/${String(running).padStart(2, '0')}`

/** Without what is read as something else: twelve of these are seventy bits. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789'

export const passwordFrom = (draw: (below: number) => number): string =>
  [0, 1, 2].map(() => Array.from({ length: 4 }, () => LETTERS[draw(LETTERS.length)] ?? '').join('')).join('-')
