import { addDays } from '../kernel/business-date.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { LedgerDuty, MoneyWay } from '../print-desk/ledger.contract.ts'
import { hour, MINUTE, momentOf, TODAY_ENDS } from './calendar.ts'
import type { Chance } from './chance.ts'
import { counterTexts } from './counter.text.ts'
import { contactsOfDay, type PlannedContact } from './counter-contacts.ts'
import { type PlannedFaxIn, type PlannedFaxOut, planFaxIn, planFaxOut } from './counter-faxes.ts'
import { type PlannedJob, payment, planJob } from './counter-jobs.ts'
import type { LivedHome } from './founding.service.ts'
import type { SampleDesk } from './staff.ts'

/** How much an ordinary day brings. */
export interface CounterTraffic {
  readonly jobs: number
  readonly faxesOut: number
  readonly faxesIn: number
}

export type CounterAct =
  | { readonly kind: 'job'; readonly job: PlannedJob }
  | { readonly kind: 'takeBack'; readonly job: PlannedJob; readonly reason: string }
  | { readonly kind: 'collect'; readonly job: PlannedJob; readonly method: MoneyWay }
  | { readonly kind: 'refusal'; readonly duty: LedgerDuty; readonly told: boolean }
  | { readonly kind: 'faxOut'; readonly fax: PlannedFaxOut }
  | { readonly kind: 'faxIn'; readonly fax: PlannedFaxIn }
  | { readonly kind: 'faxTold'; readonly fax: PlannedFaxIn }
  | { readonly kind: 'faxFetched'; readonly fax: PlannedFaxIn }

export type CounterEvent = (CounterAct & { readonly at: number; readonly desk: SampleDesk }) | PlannedContact

type Days = ReadonlyMap<BusinessDate, readonly CounterEvent[]>
type Homes = readonly [LivedHome, ...LivedHome[]]

interface Planned extends CounterTraffic {
  readonly days: readonly BusinessDate[]
}

/** Of these days before today, nobody comes for the first fax: the supervisor hears of it. */
const DAYS_WITH_FORGOTTEN: readonly number[] = [4, 6]
/** On these days before today the first job of the day is left to be paid, and still is. */
const DAYS_WITH_DEBT: readonly number[] = [1, 3]
/** Yesterday somebody brought papers with a mark, and the supervisor does not know yet. */
const DAY_WITH_REFUSAL = 1

/** All that happens at the counter, by day. Nothing of today comes later than the hour at which the sample ends. */
export const counterDays = (homes: Homes, plan: Planned, chance: Chance, calls: Chance): Days => {
  const days = new Map<BusinessDate, CounterEvent[]>(plan.days.map((date) => [date, []]))
  const last = plan.days.length - 1
  for (const [index, date] of plan.days.entries()) {
    const before = last - index
    const put = (event: CounterEvent, on = date): void => void days.get(on)?.push(event)
    const day = { date, before, put, homes, chance }
    jobsOf(day, plan.jobs)
    faxesOut(day, plan.faxesOut)
    faxesIn(day, plan.faxesIn)
    refusals(day)
    for (const contact of contactsOfDay(homes, day, calls)) put(contact)
  }
  for (const events of days.values()) events.sort((a, b) => a.at - b.at)
  return days
}

interface Day {
  readonly date: BusinessDate
  /** Days before today. */
  readonly before: number
  /** Drops what would come after the last day. */
  readonly put: (event: CounterEvent, on?: BusinessDate) => void
  readonly homes: Homes
  readonly chance: Chance
}

/** At least `least`, and whole numbers whose average is what is asked for. Today is only an hour old. */
const countOf = ({ before, chance }: Day, usual: number, least = 0): number => {
  const wanted = usual * (0.7 + chance.below(60) / 100) * (before === 0 ? 0.2 : 1)
  return Math.max(least, Math.floor(wanted) + (chance.happens(wanted % 1) ? 1 : 0))
}

const momentIn = ({ date, before, chance }: Day, spare = 10): number => {
  const [from, to] = before === 0 ? [hour(8), TODAY_ENDS - spare] : [hour(8, 10), hour(20)]
  return momentOf(date, from) + chance.below((to - from) * MINUTE)
}

const jobsOf = (day: Day, usual: number): void => {
  const { date, before, put, homes, chance } = day
  for (let nth = countOf(day, usual, 2); nth > 0; nth -= 1) {
    const debt = nth === 1 && DAYS_WITH_DEBT.includes(before)
    const { job, desk } = planJob(homes, chance, debt)
    const at = momentIn(day)
    put({ kind: 'job', at, desk, job })
    if (job.method === 'owed' && !debt) {
      const later = addDays(date, 1 + chance.below(3))
      const then = momentOf(later, hour(8, 30) + chance.below(20))
      put({ kind: 'collect', at: then, desk, job, method: payment(chance) }, later)
    } else if (!debt && chance.happens(0.012))
      put({ kind: 'takeBack', at: at + 20_000, desk, job, reason: chance.pick(counterTexts.slips) })
  }
}

const faxesOut = (day: Day, usual: number): void => {
  const { before, put, homes, chance } = day
  for (let nth = countOf(day, usual, before === 0 ? 1 : 0); nth > 0; nth -= 1) {
    const { fax, desk } = planFaxOut(homes, chance, before === 0)
    put({ kind: 'faxOut', at: momentIn(day, 25), desk, fax })
  }
}

const faxesIn = (day: Day, usual: number): void => {
  const { before, put, homes, chance } = day
  const forgotten = DAYS_WITH_FORGOTTEN.includes(before)
  for (let nth = countOf(day, usual, forgotten || before === 0 ? 1 : 0); nth > 0; nth -= 1) {
    const { fax, desk } = planFaxIn(homes, chance)
    const came = { at: momentIn(day), desk, fax }
    put({ kind: 'faxIn', ...came })
    if (before > 0) tellOf(day, came, forgotten && nth === 1)
  }
}

type Came = Pick<CounterEvent, 'at' | 'desk'> & { readonly fax: PlannedFaxIn }

/** Told within half an hour and mostly fetched within two days; whom nobody comes for is told once more. */
const tellOf = ({ date, before, put, chance }: Day, came: Came, forgotten: boolean): void => {
  put({ ...came, kind: 'faxTold', at: came.at + 25 * MINUTE })
  if (forgotten) {
    const again = addDays(date, 2)
    put({ ...came, kind: 'faxTold', at: momentOf(again, hour(8, 40)) }, again)
    return
  }
  const wait = before === 1 ? 0 : chance.below(3)
  const on = addDays(date, wait)
  const at = wait === 0 ? came.at + 90 * MINUTE : momentOf(on, hour(8, 20) + chance.below(25))
  put({ ...came, kind: 'faxFetched', at }, on)
}

const refusals = (day: Day): void => {
  const { before, put, chance } = day
  const untold = before === DAY_WITH_REFUSAL
  if (before === 0 || !(untold || chance.happens(0.02))) return
  const duty: LedgerDuty = chance.happens(0.2) ? 'fax' : 'printDesk'
  put({ kind: 'refusal', at: momentIn(day), desk: 'B1', duty, told: !untold })
}
