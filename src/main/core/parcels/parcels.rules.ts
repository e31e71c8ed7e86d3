import { daysBetween } from '../kernel/business-date.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { Ages, ParcelState, SizeClass } from './parcels.schema.contract.ts'

/**
 * A tracking number as it is compared: half-width capitals and digits. Under a Chinese input method a scanner's
 * digits arrive full-width; some labels carry control characters. Null when it is too short or long to be one.
 */
export const normaliseTrackingNo = (code: string): string | null => {
  const text = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
  return text.length >= 6 && text.length <= 40 ? text : null
}

/** Slots of a desk's shelf by what fits in them. The last one holds what has no addressee yet. */
const slots: Readonly<Record<SizeClass, readonly number[]>> = {
  small: [1, 2, 3, 4, 5, 6],
  medium: [7, 8, 9, 10, 11, 12],
  large: [13, 14, 15, 16],
  fridge: [17, 18],
}
const UNCLAIMED_SLOT = 20

/** The slot for the n-th item of a day: items of one size are spread over its slots in turn. */
export const slotFor = (sizeClass: SizeClass, running: number, hasAddressee: boolean): number => {
  if (!hasAddressee) return UNCLAIMED_SLOT
  const fitting = slots[sizeClass]
  return fitting[(running - 1) % fitting.length] ?? UNCLAIMED_SLOT
}

const two = (value: number): string => String(value).padStart(2, '0')

/** `B1-07-46`: desk, slot, running number of the day. It stands on the label; the pickup code never does. */
export const shelfNo = (deskCode: string, slot: number, running: number): string =>
  `${deskCode}-${two(slot)}-${two(running)}`

/** `B1-26-00123`: desk, year, running number of the year. It is what our own label's bars say. */
export const itemNo = (deskCode: string, date: BusinessDate, running: number): string =>
  `${deskCode}-${date.slice(2, 4)}-${String(running).padStart(5, '0')}`

/** Whether a scanned code is one of our own labels. */
export const isItemNo = (code: string): boolean => /^[A-Z][A-Z0-9]{0,3}-\d{2}-\d{5,}$/.test(code)

/** Places in the order in which one walks past them: desk, slot, running number. */
export const byWalkingOrder = (a: { readonly shelfNo: string }, b: { readonly shelfNo: string }): number =>
  a.shelfNo.localeCompare(b.shelfNo, 'en', { numeric: true })

/** On the shelf and free to be handed out. */
export const isWaiting = (state: ParcelState): boolean =>
  state === 'received' || state === 'unclaimed' || state === 'notified' || state === 'deposited'

/** Days on the shelf by the compound's calendar, and whether that is too long. */
export const ageOf = (
  received: BusinessDate,
  today: BusinessDate,
  overdueDays: number,
): { days: number; overdue: boolean } => {
  const days = Math.max(0, daysBetween(received, today))
  return { days, overdue: days >= overdueDays }
}

/** So many open items of one day of intake. */
export interface OpenOfDay {
  readonly date: BusinessDate
  readonly items: number
}

const stepOf = ({ days, overdue }: { days: number; overdue: boolean }): keyof Ages => {
  if (overdue) return 'overdue'
  if (days === 0) return 'today'
  if (days === 1) return 'one'
  return days === 2 ? 'two' : 'more'
}

/** What waits, by how long it has waited. */
export const agesOf = (open: readonly OpenOfDay[], today: BusinessDate, overdueDays: number): Ages => {
  const ages = { today: 0, one: 0, two: 0, more: 0, overdue: 0 }
  for (const { date, items } of open) ages[stepOf(ageOf(date, today, overdueDays))] += items
  return ages
}

/** A slip of the hand is taken back within ten minutes; after that it is a matter for the supervisor. */
const WITHDRAW_WITHIN_MS = 10 * 60_000
export const mayWithdraw = (receivedAt: number, now: number): boolean =>
  now - receivedAt <= WITHDRAW_WITHIN_MS
