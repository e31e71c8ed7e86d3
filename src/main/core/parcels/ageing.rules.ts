import { daysBetween } from '../kernel/business-date.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { Settings } from '../settings/settings.contract.ts'
import type { ItemKind } from './item-kinds.contract.ts'
import { isDeposited, isFrozen } from './item-states.rules.ts'
import type { ParcelState } from './parcels.schema.contract.ts'

/** What is asked for about an open item today; the first that fits is said, and nothing twice. */
export type AgeingKind =
  | 'parcel-unclaimed'
  | 'parcel-limit'
  | 'parcel-moved-away'
  | 'parcel-decision'
  | 'parcel-overdue'
  | 'parcel-important'
  | 'parcel-door'
  | 'parcel-remind'

export interface AgeingItem {
  readonly kind: ItemKind
  readonly state: ParcelState
  readonly zone: string | null
  readonly receivedAt: number
  readonly receivedDate: BusinessDate
  readonly toldAt: number | null
  /** Kept until that day by agreement. */
  readonly holdUntil: BusinessDate | null
  /** Nobody lives in its home any more. */
  readonly movedAway: boolean
}

export type AgeingSettings = Pick<
  Settings,
  | 'overdueDays'
  | 'parcelReminderHours'
  | 'parcelDecisionDays'
  | 'parcelLimitDays'
  | 'parcelMovedAwayDays'
  | 'parcelImportantHours'
  | 'parcelDoorZones'
>

export interface AgeingMoment {
  readonly now: number
  readonly today: BusinessDate
}

const HOUR = 3_600_000
const importantKinds: readonly ItemKind[] = ['registered', 'postalSlip', 'official']

/** Spec 3.3.3: one reminder a day, the list at 7 days, a decision at 15, 30 at most; who moved away has two weeks. */
export const ageingOf = (
  item: AgeingItem,
  settings: AgeingSettings,
  moment: AgeingMoment,
): AgeingKind | null => {
  if (item.state === 'unclaimed') return 'parcel-unclaimed'
  // An incident is due on its own account; what is announced or on its way to the door is not on the shelf.
  if (isFrozen(item.state) || item.state === 'expected' || item.state === 'toDoor') return null
  return longKept(item, settings, moment) ?? newlyCome(item, settings, moment)
}

const longKept = (
  { receivedDate, holdUntil, movedAway }: AgeingItem,
  settings: AgeingSettings,
  { today }: AgeingMoment,
): AgeingKind | null => {
  const days = daysBetween(receivedDate, today)
  if (days >= settings.parcelLimitDays) return 'parcel-limit'
  if (holdUntil !== null && holdUntil >= today) return null
  // The day that was agreed on is over: what now, is for somebody to say.
  if (holdUntil !== null) return 'parcel-decision'
  if (movedAway && days >= settings.parcelMovedAwayDays) return 'parcel-moved-away'
  if (days >= settings.parcelDecisionDays) return 'parcel-decision'
  return days >= settings.overdueDays ? 'parcel-overdue' : null
}

const newlyCome = (
  item: AgeingItem,
  settings: AgeingSettings,
  { now, today }: AgeingMoment,
): AgeingKind | null => {
  if (isDeposited(item.kind)) return null
  const waited = now - item.receivedAt
  if (importantKinds.includes(item.kind) && waited >= settings.parcelImportantHours * HOUR)
    return 'parcel-important'
  const fresh = item.receivedDate === today && item.toldAt === null
  if (fresh && item.zone !== null && settings.parcelDoorZones.includes(item.zone)) return 'parcel-door'
  const silent = now - (item.toldAt ?? item.receivedAt)
  return silent >= settings.parcelReminderHours * HOUR ? 'parcel-remind' : null
}

/** Past its time, as opposed to due: these lead the work desk. */
export const isLate = (kind: AgeingKind): boolean =>
  kind === 'parcel-limit' ||
  kind === 'parcel-decision' ||
  kind === 'parcel-overdue' ||
  kind === 'parcel-important'
