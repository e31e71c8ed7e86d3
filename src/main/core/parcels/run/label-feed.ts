import { system } from '../../kernel/caller.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { Call } from '../../kernel/handler.ts'
import { createMutex } from '../../kernel/mutex.ts'
import type { Log } from '../../kernel/ports.ts'
import { drawAtOnce, printDrawnIn } from '../../printing/direct.service.ts'
import { labelForm } from '../parcel-forms.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { type LabelDue, labelsDueQuery, settleLabel } from './labels-due.repository.ts'

/** Draws the labels of stored items and lays them into the outbox, behind the back of the next scan. */
export interface LabelFeed {
  /** Something was stored, or the house was opened: what is due goes out, in the order of the shelf. */
  nudge(): void
  /** Ends when the label under way is queued. */
  close(): Promise<void>
}

const AT_ONCE = 20

/** An item's label is due from the transaction that stored it: a power cut before the drawing loses none. */
export const createLabelFeed = (house: ParcelsHouse & { readonly log: Log }): LabelFeed => {
  const alone = createMutex()
  const stop = new AbortController()
  let waiting = false

  const pass = async (): Promise<void> => {
    waiting = false
    while (!stop.signal.aborted) {
      const due = await labelsDueQuery(house.database.reader, AT_ONCE).execute()
      if (due.length === 0) return
      for (const label of due) if (!stop.signal.aborted) await feed(house, label)
    }
  }
  return {
    nudge: () => {
      if (waiting || stop.signal.aborted) return
      waiting = true
      void alone(pass).catch((error: unknown) => house.log.error('parcels.labels', error))
    },
    close: async () => {
      stop.abort()
      await alone(async () => {}).catch(() => undefined)
    },
  }
}

/** As whoever stored the item, at the desk where it lies: so the print log says it. */
const callFor = ({ byStaff, deskCode }: LabelDue): Call => ({
  caller: { ...system, staffId: byStaff, deskCode },
  procedure: 'shelfRun.label',
})

const feed = async (house: ParcelsHouse, label: LabelDue): Promise<void> => {
  const call = callFor(label)
  const drawn = await drawAtOnce(house, labelForm(house), label.parcelId ?? '', call)
  await house.database
    .session(call, async (tx) => {
      if (await settleLabel(tx, label, 'queued')) await printDrawnIn(tx, drawn)
    })
    .catch((error: unknown) => leave(house, label, error))
}

/** The desk has no label printer any more: the number is written on by hand. Everything else is tried again. */
const leave = async (house: ParcelsHouse, label: LabelDue, error: unknown): Promise<void> => {
  if (!(error instanceof Refusal) || error.code !== 'NO_PRINTER_CHOSEN') throw error
  await house.database.session(callFor(label), async (tx) => void (await settleLabel(tx, label, 'none')))
}
