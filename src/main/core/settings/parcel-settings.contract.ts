import { z } from 'zod'
import { ZoneCode } from '../kernel/schema.ts'

/** Which items are handed over against a signature: important ones, also what is 待补授权, or all. */
export const ParcelSignature = z.enum(['important', 'pending', 'always'])
export type ParcelSignature = z.infer<typeof ParcelSignature>

/** How a shift counts what is on the shelf: ticked by eye or scanned, or each item scanned. */
export const ParcelCount = z.enum(['tick', 'scan'])
export type ParcelCount = z.infer<typeof ParcelCount>

const days = z.number().int().min(1).max(60)

/** What spec 3.3.3 calls a setting. Days on the list (`overdueDays`) stand with the common ones. */
export const parcelSettings = {
  /** Hours between two reminders of one item. */
  parcelReminderHours: z.number().int().min(1).max(168),
  /** Days after which somebody decides whether an item goes back. */
  parcelDecisionDays: days,
  /** The longest that an item is kept, with the addressee's consent. */
  parcelLimitDays: days,
  /** The same for a household that has moved away. */
  parcelMovedAwayDays: days,
  /** Hours within which mail that is signed for reaches its addressee. */
  parcelImportantHours: z.number().int().min(1).max(48),
  /** Zones whose parcels are offered to the door when they arrive. */
  parcelDoorZones: z.array(ZoneCode).max(6),
  parcelSignature: ParcelSignature,
  parcelCount: ParcelCount,
  /** Items for which there is room: from there on the desk is told how full it is. */
  parcelRoom: z.number().int().min(10).max(5_000),
}

export const parcelDefaults = {
  parcelReminderHours: parcelSettings.parcelReminderHours.default(24),
  parcelDecisionDays: parcelSettings.parcelDecisionDays.default(15),
  parcelLimitDays: parcelSettings.parcelLimitDays.default(30),
  parcelMovedAwayDays: parcelSettings.parcelMovedAwayDays.default(14),
  parcelImportantHours: parcelSettings.parcelImportantHours.default(2),
  parcelDoorZones: parcelSettings.parcelDoorZones.default(['A']),
  parcelSignature: parcelSettings.parcelSignature.default('important'),
  parcelCount: parcelSettings.parcelCount.default('tick'),
  parcelRoom: parcelSettings.parcelRoom.default(200),
}
