import type { FormClass, PrintCause, PrintKind, PrintState } from './printing.schema.contract.ts'

/** What a sheet has been through, as far as its next print depends on it. */
export interface SheetHistory {
  /** Prints that may have left something on paper: they reached a spooler, or nobody knows. */
  readonly reached: number
  readonly reprints: number
  readonly replaces: boolean
  readonly controlled: boolean
  readonly numbered: boolean
}

/**
 * Which kinds may be printed now, the likeliest first. A numbered original is printed once; what never reached a
 * spooler left no paper, so it is still to come. A sample carries no number and is always possible, but of a
 * controlled copy: a second paper with the same faces would be nobody's.
 */
export const kindsNow = (history: SheetHistory): readonly PrintKind[] => {
  const first = history.controlled ? 'controlled' : history.replaces ? 'replacement' : 'original'
  if (history.reached === 0) return history.controlled ? [first] : [first, 'sample']
  if (history.controlled && history.numbered) return ['reprint']
  return history.numbered ? ['reprint', 'sample'] : ['reprint', first, 'sample']
}

/**
 * A print that may have left paper behind. Only a refusal before any spooler took it is sure to have left none: what
 * a clerk has not found may still lie in a queue that nobody knows of.
 */
export const mayHaveReached = (state: PrintState, job: string, cause: PrintCause): boolean =>
  job !== '' || cause === 'notOut' || (state !== 'failed' && state !== 'cancelled')

const ended: ReadonlySet<PrintState> = new Set(['printed', 'failed', 'cancelled', 'unknown'])

export const hasEnded = (state: PrintState): boolean => ended.has(state)

/**
 * Whether somebody has to do something: answer, mend the printer, print again. A label of a printer that never
 * reports is in the clerk's hand already, and asking about each would be asking all day.
 */
export const needsHand = (state: PrintState, cause: PrintCause, formClass: FormClass): boolean =>
  (state === 'unknown' && !(cause === 'notTold' && formClass === 'label')) ||
  state === 'failed' ||
  (state === 'spooled' && cause !== 'none')

/** Milliseconds until a job is asked about again: at once at first, then ever more patiently. */
export const nextLook = (looks: number): number => Math.min(8_000, Math.round(200 * 1.5 ** looks))

/** A job that the queue has not ended in a day is asked of the clerk. */
export const GIVE_UP_MS = 24 * 3_600_000

/** `F-12-2026-B1-0457`: form, year, desk, running number. */
export const serialText = (formNo: string, year: string, deskCode: string, running: number): string =>
  `${formNo}-${year}-${deskCode}-${String(running).padStart(4, '0')}`

/** `P-B1-1124-061`. */
export const printNoText = (deskCode: string, businessDate: string, running: number): string =>
  `P-${deskCode}-${businessDate.slice(5).replace('-', '')}-${String(running).padStart(3, '0')}`

/** From this many labels on the desk is told. */
export const LOW_ROLL = 10
