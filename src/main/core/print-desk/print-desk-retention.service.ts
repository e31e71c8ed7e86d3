import type { Reader, Tx } from '../database/database.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { RetentionLine, RetentionRule } from '../people/holdings.house.ts'
import { dropJobs, maskJobs, namedJobsQuery, oldJobsQuery } from './keep.repository.ts'
import { disputedCharges, unsettledCharges } from './ledger-holds.service.ts'
import { heldJobTexts as words } from './print-desk-holdings.text.ts'

/** Names and phones are known to the desk for so long; a disputed charge keeps them until it is settled (spec 3.2.3). */
export const MASK_AFTER_DAYS = 90

/** A leap day more than the years, never less. */
export const daysOfYears = (years: number): number => 366 * years

type Ids = readonly { readonly id: string }[]

/** How a rule goes about it: which rows, and what happens to at most so many of them. */
export interface Sweep {
  readonly over: (
    db: Reader,
    date: BusinessDate,
  ) => { execute(): Promise<Ids>; limit(most: number): { execute(): Promise<Ids> } }
  readonly act: (tx: Tx, ids: readonly string[]) => Promise<void>
}

export const sweeping = ({ over, act }: Sweep): Pick<RetentionRule, 'waiting' | 'runIn'> => ({
  waiting: async (db, { date }) => (await over(db, date).execute()).length,
  runIn: async (tx, { date }, most) => {
    const ids = (await over(tx, date).limit(most).execute()).map(({ id }) => id)
    if (ids.length > 0) await act(tx, ids)
    return ids.length
  },
})

/** First the names go, after years the row; the charge and its money stay: they are the till's, not the register's. */
export const printDeskRetention = (
  counterYears: () => number,
): readonly (RetentionLine | RetentionRule)[] => [
  {
    ...{ key: 'print-names', ...words.names, keepDays: MASK_AFTER_DAYS, tables: ['print_job'] },
    ...sweeping({
      over: (db, date) => namedJobsQuery(db, date).where('id', 'not in', disputedCharges(db)),
      act: maskJobs,
    }),
  },
  {
    ...{ key: 'print-rows', ...words.register },
    get keepDays() {
      return daysOfYears(counterYears())
    },
    tables: ['print_job'],
    ...sweeping({
      over: (db, date) => oldJobsQuery(db, date).where('id', 'not in', unsettledCharges(db)),
      act: dropJobs,
    }),
  },
  {
    ...{ key: 'counter-money', ...words.money, keepDays: null },
    tables: ['counter_charge', 'counter_money', 'classified_refusal'],
  },
]
