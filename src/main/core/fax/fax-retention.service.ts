import type { RetentionRule } from '../people/holdings.house.ts'
import { disputedCharges, unsettledCharges } from '../print-desk/ledger-holds.service.ts'
import { daysOfYears, MASK_AFTER_DAYS, sweeping } from '../print-desk/print-desk-retention.service.ts'
import { dropRecordsIn } from '../search/search.service.ts'
import { heldFaxTexts as words } from './fax-holdings.text.ts'
import {
  dropFaxesIn,
  dropFaxesOut,
  maskFaxesIn,
  maskFaxesOut,
  namedFaxesIn,
  namedFaxesOut,
  oldFaxesIn,
  oldFaxesOut,
} from './keep.repository.ts'

/** Only faxes that are done with: first persons, numbers and subjects go, after years the row and what finds it. */
export const faxRetention = (counterYears: () => number): readonly RetentionRule[] => {
  const names = { keepDays: MASK_AFTER_DAYS, basis: words.names.basis }
  return [
    {
      ...{ key: 'fax-out-names', ...names, title: words.names.out, tables: ['fax_out'] },
      ...sweeping({
        over: (db, date) => namedFaxesOut(db, date).where('id', 'not in', disputedCharges(db)),
        act: maskFaxesOut,
      }),
    },
    {
      ...{ key: 'fax-in-names', ...names, title: words.names.in, tables: ['fax_in'] },
      ...sweeping({
        over: (db, date) => namedFaxesIn(db, date).where('id', 'not in', disputedCharges(db)),
        act: maskFaxesIn,
      }),
    },
    {
      ...{ key: 'fax-out-rows', title: words.rows.out, basis: words.rows.basis },
      get keepDays() {
        return daysOfYears(counterYears())
      },
      tables: ['fax_out', 'fax_attempt'],
      ...sweeping({
        over: (db, date) => oldFaxesOut(db, date).where('id', 'not in', unsettledCharges(db)),
        act: async (tx, ids) => {
          await dropRecordsIn(tx, 'fax', ids)
          await dropFaxesOut(tx, ids)
        },
      }),
    },
    {
      ...{ key: 'fax-in-rows', title: words.rows.in, basis: words.rows.basis },
      get keepDays() {
        return daysOfYears(counterYears())
      },
      tables: ['fax_in'],
      ...sweeping({
        over: (db, date) => oldFaxesIn(db, date).where('id', 'not in', unsettledCharges(db)),
        act: async (tx, ids) => {
          await dropRecordsIn(tx, 'fax', ids)
          await dropFaxesIn(tx, ids)
        },
      }),
    },
  ]
}
