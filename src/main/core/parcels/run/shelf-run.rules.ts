import type { RunCounts, RunOutcome } from './shelf-run.contract.ts'

/** So many items of one outcome; `unclaimed`: stored without an addressee. */
export interface OfOutcome {
  readonly outcome: RunOutcome
  readonly unclaimed: boolean
  readonly items: number
}

/**
 * What the courier says he put down, held against what the desk had in hand: what it stored and what it gave back.
 * A duplicate was put down once before and is in neither count; what was taken back by Ctrl+Z was a slip of the hand.
 */
export const countsOf = (groups: readonly OfOutcome[], announced: number | null): RunCounts => {
  const sum = (fits: (group: OfOutcome) => boolean): number =>
    groups.filter(fits).reduce((total, { items }) => total + items, 0)
  const of = (outcome: RunOutcome): number => sum((group) => group.outcome === outcome)
  const stored = of('stored')
  const inHand = stored + of('scanned') + of('returned')
  return {
    stored,
    unclaimed: sum(({ outcome, unclaimed }) => outcome === 'stored' && unclaimed),
    scanned: of('scanned'),
    duplicate: of('duplicate'),
    returned: of('returned'),
    withdrawn: of('withdrawn'),
    difference: announced === null ? null : announced - inHand,
  }
}

/** `R-B1-1124-03`: desk, day, run of the day. */
export const runNoText = (deskCode: string, date: string, running: number): string =>
  `R-${deskCode}-${date.slice(2).replaceAll('-', '')}-${String(running).padStart(2, '0')}`
