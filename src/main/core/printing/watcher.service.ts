import { believe } from './believe.service.ts'
import { AT_ONCE, type OutboxHouse, outboxCall } from './outbox.house.ts'
import { afterLooking } from './outbox.rules.ts'
import type { Patience } from './patience.ts'
import type { JobState } from './print-port.ts'
import { hasEnded } from './printing.rules.ts'
import { type PrintRecord, printsToTakeBack, printsToWatch, setCancelAsked } from './prints.repository.ts'

const backKey = ({ id }: PrintRecord): string => `back ${id}`

/** Asks for each job until the spooler has heard it; what became of the job is then seen by watching. */
export const takeBack = async (house: OutboxHouse, patience: Patience, stop: AbortSignal): Promise<void> => {
  for (const print of await printsToTakeBack(house.database.reader, AT_ONCE)) {
    if (stop.aborted) return
    if (patience.waits(backKey(print))) continue
    try {
      await house.printers.cancel(print.job)
      await house.database.session(outboxCall, (tx) => setCancelAsked(tx, print.id, false))
      patience.forget(backKey(print))
      patience.forget(print.id)
    } catch (error) {
      house.log.error('printing.take-back', error)
      patience.later(backKey(print))
    }
  }
}

/** Looks at every job that is due. What the queue does not say is not believed. */
export const watch = async (house: OutboxHouse, patience: Patience, stop: AbortSignal): Promise<void> => {
  for (const print of await printsToWatch(house.database.reader, AT_ONCE)) {
    if (stop.aborted) return
    if (!patience.waits(print.id)) await look(house, patience, print)
  }
}

const look = async (house: OutboxHouse, patience: Patience, print: PrintRecord): Promise<void> => {
  const seen = await house.printers.state(print.job).catch((): JobState | null => null)
  const now = afterLooking(seen, house.clock.now() - print.at)
  const moved =
    now.state !== print.state ||
    now.cause !== print.cause ||
    now.place !== print.place ||
    now.note !== print.note
  // What the house gives up shall not come out of the printer an hour later.
  if (now.state === 'failed' || now.state === 'unknown')
    await house.printers.cancel(print.job).catch(() => undefined)
  if (moved) {
    patience.forget(print.id)
    await believe(house, print, now)
  }
  if (!hasEnded(now.state)) patience.later(print.id)
}
