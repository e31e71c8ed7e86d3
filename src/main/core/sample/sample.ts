import { businessDateOf } from '../kernel/business-date.ts'
import { system } from '../kernel/caller.ts'
import type { Call } from '../kernel/handler.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { daysUntil, hour, momentOf, type Rhythm, rhythmOfMovingIn, rhythmOfYears } from './calendar.ts'
import { chanceFor } from './chance.ts'
import { counterBeside } from './counter-days.service.ts'
import { type CounterEvent, type CounterTraffic, counterDays } from './counter-plan.ts'
import { type Founded, foundSample } from './founding.service.ts'
import { writeHistory } from './history.service.ts'
import type { Size } from './homes.ts'
import { writeMoveIns } from './move-ins.service.ts'
import { writeParcelCare } from './parcel-care.service.ts'
import type { SampleHouse } from './sample.house.ts'
import { shelfDays } from './shelf-days.ts'
import type { ShelfDay } from './shelf-plan.ts'
import { PRACTICE_SECRETS, sampleStaff } from './staff.ts'
import { writeHandbook } from './vip/handbook.service.ts'
import type { Pages } from './vip/subjects.ts'

export type SampleProfile = 'small' | 'year' | 'five-years'

export interface SampleStaff {
  readonly name: string
  readonly password: string
  readonly pin: string
}

export interface SampleOptions {
  readonly seed?: number
  /** As many homes and parcels as the house must bear at all (spec/sizes.md). */
  readonly stress?: boolean
  /** Parcels written so far, and all of them. */
  readonly progress?: (written: number, all: number) => void
}

export interface SampleMade {
  readonly units: number
  readonly persons: number
  readonly parcels: number
  readonly waiting: number
  readonly staff: readonly SampleStaff[]
}

interface Extent {
  readonly size: Size
  readonly days: number
  readonly parcels: number
  readonly rhythm: Rhythm
  readonly patience: number
  /** Jobs at the machine and faxes either way on a usual day (spec/sizes.md). */
  readonly counter: CounterTraffic
  readonly pages: Pages
}

const [movingIn, years] = [rhythmOfMovingIn, rhythmOfYears]
const quiet = { jobs: 6, faxesOut: 1, faxesIn: 0.8 }
const usual = { jobs: 40, faxesOut: 2.4, faxesIn: 1.6 }
const busy = { jobs: 150, faxesOut: 12, faxesIn: 8 }

const fewPages: Pages = { A: 8, B: 6, leaders: 3, officials: 3 }
/** 130 pages, under stress 420. */
const usualPages: Pages = { A: 74, B: 36, leaders: 13, officials: 7 }
const manyPages: Pages = { A: 96, B: 294, leaders: 20, officials: 10 }

/** The numbers of spec/sizes.md: 120 parcels a day with 150 waiting, under stress 500 with 900. */
const extents: Readonly<Record<SampleProfile, readonly [usual: Extent, stress: Extent]>> = {
  small: [
    {
      size: 'small',
      days: 14,
      parcels: 120,
      rhythm: movingIn,
      patience: 0.15,
      counter: quiet,
      pages: fewPages,
    },
    {
      size: 'stress',
      days: 14,
      parcels: 6_900,
      rhythm: movingIn,
      patience: 0.5,
      counter: busy,
      pages: manyPages,
    },
  ],
  year: [
    {
      size: 'normal',
      days: 365,
      parcels: 43_800,
      rhythm: years,
      patience: 0.1,
      counter: usual,
      pages: usualPages,
    },
    {
      size: 'stress',
      days: 365,
      parcels: 180_000,
      rhythm: years,
      patience: 0.5,
      counter: busy,
      pages: manyPages,
    },
  ],
  'five-years': [
    {
      size: 'normal',
      days: 1_826,
      parcels: 220_000,
      rhythm: years,
      patience: 0.1,
      counter: usual,
      pages: usualPages,
    },
    {
      size: 'stress',
      days: 1_826,
      parcels: 900_000,
      rhythm: years,
      patience: 0.5,
      counter: busy,
      pages: manyPages,
    },
  ],
}

const DEFAULT_SEED = 1

const call: Call = { caller: system, procedure: 'setup.makeSample' }

/** Everything that makes one sample compound unlike another. */
export interface SamplePlan {
  readonly seed: number
  readonly extent: Extent
  readonly days: readonly [BusinessDate, ...BusinessDate[]]
}

export const planSample = (
  house: SampleHouse,
  profile: SampleProfile,
  { seed = DEFAULT_SEED, stress = false }: SampleOptions = {},
): SamplePlan => {
  const extent = extents[profile][stress ? 1 : 0]
  const today = businessDateOf(house.clock.now(), house.settings.current().timeZone)
  const [first = today, ...later] = daysUntil(today, extent.days)
  return { seed, extent, days: [first, ...later] }
}

/** The compound as it stood before the first parcel came. */
export const foundPlan = (house: SampleHouse, { seed, extent, days }: SamplePlan): Promise<Founded> =>
  foundSample(
    house,
    call,
    { call, now: momentOf(days[0], hour(7)), businessDate: days[0] },
    { size: extent.size, seed },
  )

/** What came and went since. */
export const planDays = ({ homes }: Founded, { seed, extent, days }: SamplePlan): Iterable<ShelfDay> => {
  const [first, ...others] = homes
  return first === undefined
    ? []
    : shelfDays([first, ...others], { ...extent, days }, chanceFor(seed, 'parcels'))
}

/** What owners had copied, printed and faxed since. */
export const planCounter = (
  { homes }: Founded,
  { seed, extent, days }: SamplePlan,
): ReadonlyMap<BusinessDate, readonly CounterEvent[]> => {
  const [first, ...others] = homes
  if (first === undefined) return new Map()
  return counterDays(
    [first, ...others],
    { ...extent.counter, days },
    chanceFor(seed, 'counter'),
    chanceFor(seed, 'contacts'),
  )
}

/** Fills an empty house with an invented compound: the same one for the same seed and day. */
export const fillWithSample = async (
  house: SampleHouse,
  profile: SampleProfile,
  options: SampleOptions = {},
): Promise<SampleMade> => {
  const plan = planSample(house, profile, options)
  const founded = await foundPlan(house, plan)
  const { units, persons } = founded
  const written = await writeHistory(
    house,
    call,
    founded,
    planDays(founded, plan),
    counterBeside(founded, planCounter(founded, plan)),
    (count) => options.progress?.(count, plan.extent.parcels),
  )
  const today = plan.days.at(-1) ?? plan.days[0]
  await writeMoveIns(house, call, founded, today)
  await writeParcelCare(house, call, founded, today)
  await writeHandbook(house, call, founded, { pages: plan.extent.pages, seed: plan.seed, today })
  const staff = sampleStaff.map(({ name }) => ({ name, ...PRACTICE_SECRETS }))
  return { units, persons, ...written, staff }
}

/** For the first-run wizard: who can sign in to what was made. */
export const makeSample = async (
  house: SampleHouse,
  profile: SampleProfile,
  options: SampleOptions = {},
): Promise<readonly SampleStaff[]> => (await fillWithSample(house, profile, options)).staff
