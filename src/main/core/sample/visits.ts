import { addDays } from '../kernel/business-date.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { Collector } from '../parcels/parcels.schema.contract.ts'
import { hour, MINUTE, momentOf } from './calendar.ts'
import type { Chance, Weighted } from './chance.ts'
import type { LivedHome } from './founding.service.ts'
import { helpers } from './names.text.ts'
import { givenNameBy, surnameBy } from './names.ts'
import { mobileBy } from './papers.ts'

/** Days until somebody comes: a day on average, with a tail of three and a few who forget. */
const waits: Weighted<number> = [
  [0, 44],
  [1, 33],
  [2, 11],
  [3, 7],
  [4, 3],
  [9, 2],
]

/** People fetch before work, at noon, and above all in the evening. */
const hoursOfVisits: Weighted<readonly [from: number, to: number]> = [
  [[hour(7, 30), hour(9)], 10],
  [[hour(9), hour(11, 30)], 10],
  [[hour(11, 30), hour(13, 30)], 15],
  [[hour(13, 30), hour(17, 30)], 12],
  [[hour(17, 30), hour(20, 40)], 53],
]

const CLOSES = hour(20, 50)

export interface Visit {
  readonly date: BusinessDate
  readonly at: number
}

/** When somebody means to fetch what came at `at`. */
export const visitFor = (date: BusinessDate, at: number, patience: number, chance: Chance): Visit => {
  const days = chance.weighted(waits) + (chance.happens(patience) ? 2 : 0)
  const [from, to] = chance.weighted(hoursOfVisits)
  const meant = momentOf(addDays(date, days), from) + chance.below((to - from) * MINUTE)
  if (meant >= at + 10 * MINUTE) return { date: addDays(date, days), at: meant }
  const soon = at + (10 + chance.below(90)) * MINUTE
  return soon < momentOf(date, CLOSES)
    ? { date, at: soon }
    : { date: addDays(date, 1), at: meant + 24 * 60 * MINUTE }
}

/** Mostly one of the household; else somebody with the code, or whom the owner named on the phone. */
export const collectorFor = (
  home: LivedHome,
  codes: readonly [string, ...string[]],
  chance: Chance,
): Collector =>
  chance.weighted<() => Collector>([
    [() => ({ kind: 'resident', personId: chance.pick(home.residents).personId }), 84],
    [() => helperWith({ kind: 'pickupCode', code: codes[0] }, chance), 13],
    [
      () =>
        helperWith(
          { kind: 'ownerAnswer', personId: home.residents[0].personId, answer: helpers.answer },
          chance,
        ),
      3,
    ],
  ])()

type Proof = NonNullable<Extract<Collector, { readonly kind: 'other' }>['proof']>

const helperWith = (proof: Proof, chance: Chance): Collector => ({
  kind: 'other',
  name: surnameBy(chance) + givenNameBy(chance, 'female', 'adult'),
  relation: chance.pick(helpers.relations),
  phone: mobileBy(chance),
  proof,
})
