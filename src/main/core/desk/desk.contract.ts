import { z } from 'zod'
import { query } from '../kernel/procedure.ts'
import { EpochMs, Id, ZoneCode } from '../kernel/schema.ts'

/** What may fall due, by the duty that says so. A new duty adds its kinds here. */
export const DueKind = z.enum([
  'parcel-overdue',
  'parcel-unclaimed',
  'parcel-limit',
  'parcel-moved-away',
  'parcel-decision',
  'parcel-important',
  'parcel-door',
  'parcel-remind',
  'classified-refusal',
  'backup',
  'case-hold',
  'case-promise',
  'case-unarchived',
  'case-unsigned',
  'case-overdue',
  'defect-due',
  'key-loan',
  'deposit-due',
  'receipt-arrival',
  'invoice-owed',
  'till-open',
  'fax-send',
  'fax-confirm',
  'fax-uncollected',
  'contact-callback',
  'contact-passed-on',
  'vip-copy',
  'vip-sight',
  'print-unknown',
  'print-stopped',
  'vip-study',
  'vip-read',
  'vip-test',
])
export type DueKind = z.infer<typeof DueKind>

/** One line of 到点的事. */
export const DueItem = z.object({
  kind: DueKind,
  /** The record that it is about. */
  id: Id,
  /** Since when it waits: the oldest comes first. */
  at: EpochMs,
  /** Whole days since then, by the compound's calendar. */
  days: z.number(),
  /** Past its time, as opposed to due. */
  late: z.boolean(),
  zone: ZoneCode.nullable(),
  unitId: Id.nullable(),
  unit: z.string(),
  /** Where to go for it. */
  place: z.string(),
  /** What it is, without a name: `中通 …5712`. */
  about: z.string(),
})
export type DueItem = z.infer<typeof DueItem>

export const deskContract = {
  /** What is due at the work desk, of the duties that the caller may see. */
  today: query('signed-in').output(z.object({ items: z.array(DueItem), total: z.number() })),
}
