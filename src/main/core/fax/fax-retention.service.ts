import type { Tx } from '../database/database.ts'
import type { RetentionRule } from '../people/holdings.house.ts'
import { disputedCharges, unsettledCharges } from '../print-desk/ledger-holds.service.ts'
import { daysOfYears, MASK_AFTER_DAYS, sweeping } from '../print-desk/print-desk-retention.service.ts'
import { dropRecordsIn } from '../search/search.service.ts'
import type { FaxBook } from './fax-book.repository.ts'
import { heldFaxTexts as words } from './fax-holdings.text.ts'
import {
  dropFaxesIn,
  dropFaxesOut,
  maskFaxesIn,
  maskFaxesOut,
  namedFaxesQuery,
  oldFaxesQuery,
} from './keep.repository.ts'

type Act = (tx: Tx, ids: readonly string[]) => Promise<void>

/** How one register forgets. */
interface Forgetting {
  readonly direction: 'out' | 'in'
  readonly book: FaxBook
  /** Whatever holds rows of it. */
  readonly tables: readonly string[]
  readonly mask: Act
  readonly drop: Act
}

const registers: readonly Forgetting[] = [
  {
    ...{ direction: 'out', book: 'fax_out', tables: ['fax_out', 'fax_attempt'] },
    ...{ mask: maskFaxesOut, drop: dropFaxesOut },
  },
  { direction: 'in', book: 'fax_in', tables: ['fax_in'], mask: maskFaxesIn, drop: dropFaxesIn },
]

const names = ({ direction, book, mask }: Forgetting): RetentionRule => ({
  key: `fax-${direction}-names`,
  title: words.names[direction],
  basis: words.names.basis,
  keepDays: MASK_AFTER_DAYS,
  tables: [book],
  ...sweeping({
    over: (db, date) => namedFaxesQuery(db, book, date).where('fax.id', 'not in', disputedCharges(db)),
    act: mask,
  }),
})

const rows = ({ direction, book, tables, drop }: Forgetting, counterYears: () => number): RetentionRule => ({
  key: `fax-${direction}-rows`,
  title: words.rows[direction],
  basis: words.rows.basis,
  get keepDays() {
    return daysOfYears(counterYears())
  },
  tables,
  ...sweeping({
    over: (db, date) => oldFaxesQuery(db, book, date).where('fax.id', 'not in', unsettledCharges(db)),
    act: async (tx, ids) => {
      await dropRecordsIn(tx, 'fax', ids)
      await drop(tx, ids)
    },
  }),
})

/** Only faxes that are done with: first persons, numbers and subjects go, after years the row and what finds it. */
export const faxRetention = (counterYears: () => number): readonly RetentionRule[] => [
  ...registers.map(names),
  ...registers.map((register) => rows(register, counterYears)),
]
