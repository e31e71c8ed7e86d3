import type { BusinessDate } from '../kernel/schema.ts'
import { arrivalsOf, choiceOf } from './arrivals.ts'
import { momentOf, spreadOver, TODAY_ENDS } from './calendar.ts'
import type { Chance } from './chance.ts'
import type { LivedHome } from './founding.service.ts'
import { createPickupCodes, type PickupCodes } from './pickup-codes.ts'
import type { PlannedParcel, ShelfDay, ShelfEvent, Traffic } from './shelf-plan.ts'
import { collectorFor, type Visit, visitFor } from './visits.ts'

/** Of the last days, each leaves one item whose addressee nobody has found yet. */
const DAYS_WITH_STRANGER = 3

/** Of these days before today, the first item is left lying by its people, so that something is always overdue. */
const DAYS_WITH_FORGOTTEN: readonly number[] = [8, 9, 11]
const NEVER: Visit = { date: '', at: Number.POSITIVE_INFINITY }

/** What waits for a home, and when somebody comes for it. */
interface Shelf {
  readonly waiting: { readonly parcel: Brought; readonly visit: Visit }[]
}
type Brought = ReturnType<typeof arrivalsOf>[number]

/** A visit with what it takes away; pickup codes are not drawn yet. */
interface Taking {
  readonly at: number
  readonly home: LivedHome
  readonly parcels: readonly Brought[]
}

/** All that happens at the desks, day by day. */
export const shelfDays = function* (
  homes: readonly [LivedHome, ...LivedHome[]],
  traffic: Traffic,
  chance: Chance,
): Generator<ShelfDay> {
  const choice = choiceOf(homes, chance)
  const codes = createPickupCodes(chance)
  const shelves = new Map<LivedHome, Shelf>()
  const planned = new Map<Brought, PlannedParcel>()
  const counts = spreadOver(traffic.days, traffic.parcels, traffic.rhythm)
  const last = traffic.days.length - 1
  for (const [index, date] of traffic.days.entries()) {
    const isToday = index === last
    const withStranger = index > last - DAYS_WITH_STRANGER
    const arrivals = arrivalsOf(
      { date, index, count: counts[index] ?? 0, isToday, withStranger },
      choice,
      chance,
    )
    const forgotten = DAYS_WITH_FORGOTTEN.includes(last - index) ? arrivals[0] : undefined
    for (const parcel of arrivals) {
      const visit = visitFor(date, parcel.at, traffic.patience, chance)
      putDown(shelves, parcel, parcel === forgotten ? NEVER : visit)
    }
    const end = isToday ? momentOf(date, TODAY_ENDS) : Number.POSITIVE_INFINITY
    const takings = [...shelves].flatMap(([home, shelf]) => takingsOf(home, shelf, date, end))
    yield { date, events: inOrder(arrivals, takings, { codes, planned, chance }) }
  }
}

const putDown = (shelves: Map<LivedHome, Shelf>, parcel: Brought, visit: Visit): void => {
  if (parcel.home === null) return
  const shelf = shelves.get(parcel.home) ?? { waiting: [] }
  shelf.waiting.push({ parcel, visit })
  shelves.set(parcel.home, shelf)
}

/** Who comes for one item takes all that is there; who meant to come for what is gone stays away. */
const takingsOf = (home: LivedHome, { waiting }: Shelf, date: BusinessDate, end: number): readonly Taking[] =>
  waiting
    .filter(({ visit }) => visit.date === date && visit.at <= end)
    .sort((a, b) => a.visit.at - b.visit.at)
    .flatMap((meant) => {
      if (!waiting.includes(meant)) return []
      const { at } = meant.visit
      const taken = waiting.filter(({ parcel, visit }) => parcel.at < at && visit !== NEVER)
      waiting.splice(0, waiting.length, ...waiting.filter((one) => !taken.includes(one)))
      return { at, home, parcels: taken.map(({ parcel }) => parcel) }
    })

interface Drawing {
  readonly codes: PickupCodes
  /** Of what is on the shelf: the item with its code. */
  readonly planned: Map<Brought, PlannedParcel>
  readonly chance: Chance
}

/** Codes are drawn in the order of the day, since each depends on which are free just then. */
const inOrder = (
  arrivals: readonly Brought[],
  takings: readonly Taking[],
  drawing: Drawing,
): readonly ShelfEvent[] =>
  [
    ...arrivals.map((parcel) => ({ at: parcel.at, parcel })),
    ...takings.map((taking) => ({ at: taking.at, taking })),
  ]
    .sort((a, b) => a.at - b.at)
    .map((one) => ('parcel' in one ? arrival(one.parcel, drawing) : handover(one.taking, drawing)))

const arrival = (brought: Brought, { codes, planned }: Drawing): ShelfEvent => {
  const pickupCode = codes.draw(brought.desk, brought.home?.unit.id ?? null, brought.at)
  const parcel = { ...brought, pickupCode }
  planned.set(brought, parcel)
  return { kind: 'arrival', at: brought.at, desk: brought.desk, parcel }
}

const handover = (
  { at, home, parcels: brought }: Taking,
  { codes, planned, chance }: Drawing,
): ShelfEvent => {
  const parcels = brought.flatMap((one) => planned.get(one) ?? [])
  for (const one of brought) planned.delete(one)
  for (const { pickupCode } of parcels) codes.free(home.desk, home.unit.id, pickupCode, at)
  const [first, ...rest] = parcels.map(({ pickupCode }) => pickupCode)
  const collector = collectorFor(home, [first ?? '', ...rest], chance)
  return { kind: 'handover', at, desk: home.desk, handover: { at, home, parcels, collector } }
}
