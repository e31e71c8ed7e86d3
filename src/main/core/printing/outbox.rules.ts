import type { JobState, Sent } from './print-port.ts'
import { GIVE_UP_MS } from './printing.rules.ts'
import type { PrintCause, PrintState } from './printing.schema.contract.ts'

/** What the house believes of a print. */
export interface Belief {
  readonly state: PrintState
  readonly cause: PrintCause
  readonly note: string
  readonly place: number
}

const belief = (state: PrintState, cause: PrintCause = 'none', note = '', place = 0): Belief => ({
  state,
  cause,
  note,
  place,
})

/** The spooler stopped before anybody could write down what it did. */
export const interrupted: Belief = belief('unknown', 'interrupted')

export const afterSending = (sent: Sent): Belief => {
  switch (sent.kind) {
    case 'spooled':
      return belief('spooled')
    case 'refused':
      return belief('failed', sent.cause)
    case 'unsure':
      return interrupted
  }
}

/** `null`: the spooler did not answer, which says nothing about the job but that nobody can see it now. */
export const afterLooking = (seen: JobState | null, spooledForMs: number): Belief => {
  const tooLong = spooledForMs > GIVE_UP_MS
  if (seen === null) return tooLong ? belief('unknown', 'tooLong') : belief('spooled', 'unreachable')
  switch (seen.kind) {
    case 'waiting':
      return tooLong ? belief('unknown', 'tooLong') : belief('spooled', seen.cause, seen.note, seen.place)
    case 'printed':
      return belief('printed')
    case 'cancelled':
      return belief('cancelled')
    case 'failed':
      return belief('failed', seen.cause)
    case 'gone':
      return belief('unknown', 'lost')
    case 'untold':
      return belief('unknown', 'notTold')
  }
}
