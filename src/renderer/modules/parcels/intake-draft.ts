import { z } from 'zod'
import { Carrier, Parcel, SizeClass } from '#core/parcels/parcels.contract.ts'
import type { OpenItem } from './intake-types.ts'

const Stored = z.object({
  trackingNo: z.string().min(1),
  carrier: Carrier,
  guessed: z.boolean(),
  closedLately: Parcel.nullable(),
  sizeClass: SizeClass,
  text: z.string(),
})

/** A parcel that was half done when the desk was locked; null for what an older version left behind. */
export const openItemOf = (stored: unknown): OpenItem | null => {
  const read = Stored.safeParse(stored)
  return read.success ? read.data : null
}
