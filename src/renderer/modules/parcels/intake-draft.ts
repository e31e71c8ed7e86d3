import { z } from 'zod'
import { Carrier, Parcel, SizeClass } from '#core/parcels/parcels.schema.contract.ts'
import { intakeText } from './intake-page.text.ts'
import type { HalfDone } from './intake-types.ts'
import { ItemSaid } from './item-said.ts'

const Item = z.object({
  trackingNo: z.string().min(1),
  carrier: Carrier,
  guessed: z.boolean(),
  closedLately: Parcel.nullable(),
  sizeClass: SizeClass,
  text: z.string(),
  onWaybill: z.string(),
  said: ItemSaid,
  announced: z.object({ unit: z.string(), note: z.string() }).nullable(),
})

const Stored = z.object({ item: Item.nullable(), queue: z.array(z.string()) })

/** What was half done when the desk was locked; null for what an older version left behind. */
export const halfDoneOf = (stored: unknown): HalfDone | null => {
  const read = Stored.safeParse(stored)
  return read.success ? read.data : null
}

export const isDone = ({ item, queue }: HalfDone): boolean => item === null && queue.length === 0

export const draftTitle = ({ item, queue }: HalfDone): string =>
  item === null ? intakeText.draftQueue(queue.length) : intakeText.draftTitle(item.trackingNo)
