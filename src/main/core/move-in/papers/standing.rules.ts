import type { PrintState } from '../../printing/printing.schema.contract.ts'
import type { PaperState } from './papers.schema.contract.ts'

interface Printed {
  readonly signed: boolean
  readonly voided: boolean
  readonly state: PrintState
}

/** Where a form of a case stands, from its newest sheet and what has changed since. */
export const paperState = (printed: Printed | undefined, changed: readonly string[]): PaperState => {
  if (printed === undefined) return 'none'
  if (printed.voided) return 'stale'
  if (printed.signed) return 'signed'
  if (changed.length > 0) return 'stale'
  switch (printed.state) {
    case 'printed':
      return 'printed'
    case 'queued':
    case 'sending':
    case 'spooled':
      return 'queued'
    case 'failed':
    case 'cancelled':
    case 'unknown':
      return 'trouble'
  }
}

/** Whether the sheet has to be printed, or printed anew. */
export const isDue = (state: PaperState): boolean => state === 'none' || state === 'stale'

export type Resumption = 'keep' | 'requeue' | 'spoil'

/**
 * What becomes of each sheet of a pack when it goes on at one of them: what came out stays, the sheet at which the
 * printer stopped is spoiled, and so is everything behind it that reached a spooler; nobody can say whether it came.
 */
export const resumptionOf = (
  sheet: { readonly position: number; readonly state: PrintState; readonly voided: boolean },
  from: number,
): Resumption => {
  if (sheet.position < from) return 'keep'
  if (sheet.position === from) return 'spoil'
  if (sheet.state === 'printed' && !sheet.voided) return 'keep'
  return sheet.state === 'queued' ? 'requeue' : 'spoil'
}
