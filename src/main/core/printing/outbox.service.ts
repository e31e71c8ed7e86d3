import { createMutex } from '../kernel/mutex.ts'
import { sweepPassing } from './bytes.service.ts'
import type { OutboxHouse } from './outbox.house.ts'
import { createPatience } from './patience.ts'
import { sendQueued } from './sender.service.ts'
import { takeBack, watch } from './watcher.service.ts'

/** Sends what commands have queued, and watches it until the queue says how it ended. */
export interface Outbox {
  /** Takes up what an earlier run left, then follows every commit. */
  start(): void
  /** Ends when the sheet under way has been handed over and written down. */
  close(): Promise<void>
}

export const createOutbox = (house: OutboxHouse): Outbox => {
  const stop = new AbortController()
  const alone = createMutex()
  let waiting = false

  /** One pass at a time; whoever wakes it during a pass makes it run once more. */
  const pass = (): void => {
    if (waiting || stop.signal.aborted) return
    waiting = true
    void alone(async () => {
      waiting = false
      await sendQueued(house, stop.signal)
      await takeBack(house, patience, stop.signal)
      await watch(house, patience, stop.signal)
    }).catch((error: unknown) => house.log.error('printing.outbox', error))
  }
  const patience = createPatience(pass)

  const follow = async (): Promise<void> => {
    for await (const { topic } of house.events.subscribe(stop.signal)) if (topic === 'printing') pass()
  }

  return {
    start: () => {
      void sweepPassing(house.files, house.database.reader).catch((error: unknown) =>
        house.log.error('printing.sweep', error),
      )
      void follow()
      pass()
    },
    close: async () => {
      stop.abort()
      patience.close()
      await alone(async () => {})
    },
  }
}
