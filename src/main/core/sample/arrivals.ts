import type { BusinessDate } from '../kernel/schema.ts'
import type { Carrier, SizeClass } from '../parcels/parcels.schema.contract.ts'
import { hour, momentOf, TODAY_ENDS } from './calendar.ts'
import type { Chance, Weighted } from './chance.ts'
import type { LivedHome } from './founding.service.ts'
import { strangers } from './names.text.ts'
import type { PlannedParcel } from './shelf-plan.ts'
import { carrierBy, waybillBy } from './waybills.ts'

/** More than a day of the stress compound brings. */
const NUMBERS_A_DAY = 3_000

const sizes: Weighted<SizeClass> = [
  ['small', 56],
  ['medium', 30],
  ['large', 11],
  ['fridge', 3],
]

/** What must be decided of an item before its place in the day is known; its pickup code is drawn in order. */
export type Brought = Omit<PlannedParcel, 'pickupCode'>

export interface DayOfArrivals {
  readonly date: BusinessDate
  readonly index: number
  readonly count: number
  readonly isToday: boolean
  /** One item of the day comes without a name that anybody knows. */
  readonly withStranger: boolean
}

/** Couriers come some eight times a day and put down a pile each; piles are scanned item by item. */
export const arrivalsOf = (day: DayOfArrivals, homes: HomeChoice, chance: Chance): readonly Brought[] => {
  const piles = Array.from({ length: Math.max(3, Math.min(24, Math.round(day.count / 12))) }, () =>
    pileOf(day, chance),
  )
  const brought = Array.from({ length: day.count }, (_, at) => {
    const pile = piles[chance.below(piles.length)] ?? pileOf(day, chance)
    const running = day.index * NUMBERS_A_DAY + at
    return itemOf(homes(), pile, running, day.withStranger && at === 1, chance)
  })
  return brought.sort((a, b) => a.at - b.at)
}

interface Pile {
  readonly carrier: Carrier
  /** When the next item of it is scanned at each desk. */
  readonly next: Map<string, number>
  readonly from: number
}

const pileOf = ({ date, isToday }: DayOfArrivals, chance: Chance): Pile => {
  const [from, to] = isToday ? [hour(7, 30), TODAY_ENDS - 15] : [hour(8), hour(18, 30)]
  return { carrier: carrierBy(chance), next: new Map(), from: momentOf(date, from + chance.below(to - from)) }
}

const scanned = (pile: Pile, desk: string, chance: Chance): number => {
  const at = (pile.next.get(desk) ?? pile.from) + 8_000 + chance.below(14_000)
  pile.next.set(desk, at)
  return at
}

const itemOf = (home: LivedHome, pile: Pile, running: number, strange: boolean, chance: Chance): Brought => ({
  at: scanned(pile, home.desk, chance),
  desk: home.desk,
  trackingNo: waybillBy(chance, pile.carrier, running),
  carrier: pile.carrier,
  sizeClass: chance.weighted(sizes),
  ...(strange
    ? { home: null, personId: null, nameOnLabel: chance.pick(strangers) }
    : { home, personId: addresseeOf(home, chance), nameOnLabel: '' }),
})

/** Mostly the first of the household; now and then only the home could be read. */
const addresseeOf = ({ residents }: LivedHome, chance: Chance): string | null =>
  chance.happens(0.1)
    ? null
    : (residents[Math.min(chance.below(residents.length), chance.below(residents.length))]?.personId ?? null)

/** Gives a home that orders something, each as often as it does. */
export type HomeChoice = () => LivedHome

/** Some homes order every day, some hardly ever. */
export const choiceOf = (homes: readonly [LivedHome, ...LivedHome[]], chance: Chance): HomeChoice => {
  const eager = homes.flatMap((home) => Array.from({ length: 1 + chance.below(6) }, () => home))
  return () => eager[chance.below(eager.length)] ?? homes[0]
}
