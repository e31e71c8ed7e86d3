import {
  type Colour,
  PriceKey,
  type QuotaClass,
  type Service,
  type ServiceClass,
  type ZoneQuota,
} from './price-list.contract.ts'
import type { Faces, Job, Source, Work } from './print-desk.schema.contract.ts'

/** What is counted and charged: faces of a copy, sheets of a photo or a film, pages of a scan, books of a binding. */
export const unitsOf = ({ service, pages, copies }: Pick<Work, 'service' | 'pages' | 'copies'>): number => {
  switch (service) {
    case 'copy':
    case 'print':
    case 'photo':
    case 'laminate':
      return pages * copies
    case 'scan':
      return pages
    case 'bind':
      return copies
  }
}

/** Paper that the machine uses: a copy of an odd number of pages has one empty back. */
export const sheetsOf = (
  work: Pick<Work, 'service' | 'pages' | 'copies'> & { readonly faces: Faces },
): number => {
  switch (work.service) {
    case 'copy':
    case 'print':
      return Math.ceil(work.pages / (work.faces === 'two' ? 2 : 1)) * work.copies
    case 'photo':
      return work.pages * work.copies
    case 'scan':
    case 'laminate':
    case 'bind':
      return 0
  }
}

/** The line of the price list, null where no such thing is done at all: nobody makes A3 photos. */
export const priceKeyOf = ({
  service,
  colour,
  size,
}: Pick<Work, 'service' | 'colour' | 'size'>): PriceKey | null => {
  const parts = service === 'copy' || service === 'print' ? [service, colour, size] : [service, size]
  const key = PriceKey.safeParse(service === 'bind' ? 'bind' : parts.join('.'))
  return key.success ? key.data : null
}

/**
 * What a quota pays for. A contract covers all that the desk does; welfare covers the everyday black and white,
 * and neither photos nor bindings.
 */
const covers = (serviceClass: QuotaClass, service: Service, colour: Colour): boolean =>
  serviceClass === 'contracted' || (colour === 'bw' && service !== 'photo' && service !== 'bind')

export interface Priced {
  readonly freeUnits: number
  readonly chargedUnits: number
  readonly amountFen: number
}

export interface PriceQuestion {
  readonly units: number
  readonly service: Service
  readonly colour: Colour
  readonly class: ServiceClass
  /** Free units left in this month; null: no end. */
  readonly left: number | null
  readonly fenEach: number
}

/** The quota pays as far as it reaches, the rest is charged: twelve faces with four left are four free, eight paid. */
export const price = (asked: PriceQuestion): Priced => {
  const { units, fenEach } = asked
  const covered = asked.class !== 'paid' && covers(asked.class, asked.service, asked.colour)
  const freeUnits = covered ? Math.min(units, asked.left ?? units) : 0
  const chargedUnits = units - freeUnits
  return { freeUnits, chargedUnits, amountFen: chargedUnits * fenEach }
}

/** The best class that a zone gives. */
export const usualClass = (quota: ZoneQuota | null): ServiceClass => {
  if (quota === null) return 'paid'
  if (quota.contracted !== 0) return 'contracted'
  return quota.welfare === 0 ? 'paid' : 'welfare'
}

/** What is left of a month's quota; null: no end. */
export const leftOf = (perMonth: number | null, used: number): number | null =>
  perMonth === null ? null : Math.max(0, perMonth - used)

/** From here on a number is more likely a room typed into the field of pages than a job. */
const UNUSUAL_UNITS = 300
export const isUnusual = (units: number): boolean => units > UNUSUAL_UNITS

/** A file is opened on the public machine, and the record says on which (spec 3.2.2). */
export const needsMachine = (source: Source): boolean => source !== 'paper'

/** A slip of the hand with money in it is undone at once or not at all. */
const UNDO_MONEY_MS = 60_000

export interface ChargeFacts {
  readonly at: number
  readonly businessDate: string
  readonly by: string
  readonly amountFen: number
  readonly paid: boolean
}

/**
 * Whether taking a charge back is a matter for whoever may reverse fees: money that was taken, unless its taker
 * notices within a minute; and a debt of an earlier day.
 */
export const voidNeedsApproval = (
  charge: ChargeFacts,
  now: { readonly at: number; readonly today: string; readonly staffId: string },
): boolean => {
  if (charge.amountFen === 0) return false
  if (!charge.paid) return charge.businessDate !== now.today
  return charge.by !== now.staffId || now.at - charge.at > UNDO_MONEY_MS
}

export type JobState = 'voided' | 'free' | 'paid' | 'owed'

export const jobState = ({
  voided,
  amountFen,
  paid,
}: Pick<Job, 'voided' | 'amountFen' | 'paid'>): JobState => {
  if (voided) return 'voided'
  if (amountFen === 0) return 'free'
  return paid ? 'paid' : 'owed'
}
