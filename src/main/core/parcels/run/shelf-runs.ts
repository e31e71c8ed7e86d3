import type { HouseJob } from '../../jobs/jobs.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import type { Log } from '../../kernel/ports.ts'
import { labelPrinterOf } from '../../printing/label-queue.service.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { createLabelFeed } from './label-feed.ts'
import { labelsDueAt } from './labels-due.repository.ts'
import { aside, scan, store, takeBack } from './run-items.service.ts'
import type { shelfRunContract } from './shelf-run.contract.ts'
import { begin, change, couriers, current, end } from './shelf-run.service.ts'

/** Shelf runs of an open house: their calls, and the labels that follow them. */
export interface ShelfRuns {
  readonly handlers: Handlers<typeof shelfRunContract>
  readonly jobs: readonly HouseJob[]
  close(): Promise<void>
}

const MINUTE = 60_000

export const createShelfRuns = (house: ParcelsHouse & { readonly log: Log }): ShelfRuns => {
  const labels = createLabelFeed(house)
  labels.nudge()
  return {
    handlers: {
      current: (_input, call) => current(house, call),
      couriers: (input) => couriers(house, input),
      begin: (input, call) => begin(house, input, call),
      change: (input, call) => change(house, input, call),
      store: async (input, call) => {
        const stored = await store(house, input, call)
        labels.nudge()
        return stored
      },
      scan: (input, call) => scan(house, input, call),
      aside: (input, call) => aside(house, input, call),
      takeBack: (input, call) => takeBack(house, input, call),
      end: (input, call) => end(house, input, call),
      labels: (_input, call) => labelsOf(house, call),
    },
    // What could not be drawn at its time is drawn later, and not only when the next parcel comes.
    jobs: [{ name: 'parcel-labels', rhythm: { everyMs: MINUTE }, run: async () => labels.nudge() }],
    close: labels.close,
  }
}

const labelsOf = async ({ database: { reader } }: ParcelsHouse, { caller: { deskCode } }: Call) => {
  const printer = await labelPrinterOf(reader, deskCode)
  return { ...printer, waiting: printer.waiting + (await labelsDueAt(reader, deskCode)) }
}
