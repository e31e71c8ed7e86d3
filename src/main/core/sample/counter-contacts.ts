import type { ContactSaid } from '../contacts/contacts.service.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { hour, MINUTE, momentOf } from './calendar.ts'
import type { Chance } from './chance.ts'
import { contactTexts } from './counter.text.ts'
import type { LivedHome } from './founding.service.ts'
import type { SampleDesk } from './staff.ts'

export interface PlannedContact {
  readonly kind: 'contact'
  readonly at: number
  readonly desk: SampleDesk
  readonly said: ContactSaid
}

type Homes = readonly [LivedHome, ...LivedHome[]]

/** What called before these days has no place on a sample that is looked at for a quarter of an hour. */
const DAYS = 10
const A_DAY = 3
/** One home calls on each of these days about the same thing. */
const SAME_AGAIN: readonly number[] = [1, 2, 3]

/** Who called on a day, `before` days before today: two answers are owed, one of them since yesterday. */
export const contactsOfDay = (
  homes: Homes,
  { date, before }: { readonly date: BusinessDate; readonly before: number },
  chance: Chance,
): readonly PlannedContact[] => {
  if (before >= DAYS) return []
  const calls = Array.from({ length: before === 0 ? 2 : A_DAY }, (_, nth) => {
    const minute = before === 0 ? hour(8, 10) + nth * 15 : hour(9) + nth * 150 + chance.below(90)
    return contactBy(homes, { at: momentOf(date, minute), owed: nth === 0 && before <= 1, before }, chance)
  })
  return SAME_AGAIN.includes(before) ? [...calls, theSameAgain(homes[0], date)] : calls
}

const plain = {
  channel: 'phone',
  outcome: 'answered',
  toWhom: '',
  dueAt: null,
  at: null,
  paperNo: '',
} as const

const fromHome = ({ unit, residents: [owner] }: LivedHome): ContactSaid['from'] => ({
  kind: 'home',
  unitId: unit.id,
  personId: owner.personId,
})

const contactBy = (
  homes: Homes,
  { at, owed, before }: { readonly at: number; readonly owed: boolean; readonly before: number },
  chance: Chance,
): PlannedContact => {
  const home = chance.pick(homes)
  const [topic, summary] = chance.pick(contactTexts.asked)
  const said = { ...plain, from: fromHome(home), topic, summary }
  const promise =
    before === 0
      ? { outcome: 'callBack' as const, dueAt: at + 90 * MINUTE }
      : { outcome: 'passedOn' as const, toWhom: contactTexts.toWhom, dueAt: at + 24 * 60 * MINUTE }
  return { kind: 'contact', at, desk: home.desk, said: owed ? { ...said, ...promise } : said }
}

const theSameAgain = (home: LivedHome, date: BusinessDate): PlannedContact => ({
  ...{ kind: 'contact', at: momentOf(date, hour(19, 30)), desk: home.desk },
  said: { ...plain, from: fromHome(home), topic: 'complaint', summary: contactTexts.again },
})
