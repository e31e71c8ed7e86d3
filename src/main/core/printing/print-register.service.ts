import { sheetTexts } from '../documents/documents.text.ts'
import { daysBetween } from '../kernel/business-date.ts'
import { refuse } from '../kernel/errors.ts'
import { stampText } from '../kernel/format.ts'
import type { Call } from '../kernel/handler.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { nameOfStaff } from '../staff/staff.service.ts'
import type { Data, PrintLine } from './documents/print-register.ts'
import type { FormSource } from './forms.ts'
import { printedBetween } from './print-log.repository.ts'
import type { PrintRow } from './printing.contract.ts'
import type { FormsHouse } from './printing.house.ts'
import { kindText, printCauseNames, printRegisterForm, stateText, voidedText } from './printing.text.ts'

/** A month and a day: more is a report, not a register. */
const MOST_DAYS = 31
const MOST_ROWS = 20_000

interface Days {
  readonly from: BusinessDate
  readonly to: BusinessDate
}

/** The record is `2026-11-18 2026-11-24`, or one day. */
const daysOf = (recordId: string): Days => {
  const [from = '', to = from] = recordId.split(' ')
  const days = daysBetween(from, to) + 1
  return [from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)) && days >= 1 && days <= MOST_DAYS
    ? { from, to }
    : refuse('NOT_FOUND')
}

/** What the centre printed on some days, as far as the caller may see it. */
export const printRegisterSource = (house: FormsHouse): FormSource => ({
  ...printRegisterForm,
  form: 'print-register',
  template: 'printing/print-register',
  formClass: 'register',
  permission: 'print.log.read',
  ...{ numbered: false, controlled: false, keepsBytes: false },
  sheetOf: async (recordId, call) => {
    const data = await dataOf(house, daysOf(recordId), call)
    return {
      recordKind: 'print-register',
      ...{ unitId: null, zone: null, about: data.period, watermark: '' },
      make: (_serial, signal) =>
        house.documents.make('printing/print-register', data, signal === undefined ? {} : { signal }),
    }
  },
})

const dataOf = async (house: FormsHouse, { from, to }: Days, { caller }: Call): Promise<Data> => {
  const { reader } = house.database
  const { compoundName, timeZone } = house.settings.current()
  const found = await printedBetween(reader, caller, { from, to }, MOST_ROWS)
  const by = await nameOfStaff(reader, caller.staffId)
  return {
    company: compoundName,
    formNo: printRegisterForm.formNo,
    period: from === to ? from : `${from} 至 ${to}`,
    made: sheetTexts.made(stampText(house.clock.now(), timeZone), caller.deskCode, by),
    rows: found.map((row) => lineOf(row, timeZone)),
    totals: {
      prints: found.length,
      pages: found.reduce((sum, { pages, copies }) => sum + pages * copies, 0),
      reprints: found.filter(({ kind }) => kind === 'reprint').length,
      voided: found.filter(({ voided }) => voided).length,
    },
  }
}

const lineOf = (row: PrintRow, timeZone: string): PrintLine => ({
  at: stampText(row.at, timeZone).slice(5),
  printNo: row.printNo,
  title: `${row.formNo} ${row.title}`.trim(),
  serial: row.serial,
  about: row.about,
  kind: kindText(row.kind, row.nth, row.fromPage),
  amount: `${row.copies}×${row.pages}`,
  printer: row.printer,
  state: row.voided ? voidedText : `${stateText(row.state, row.place)} ${printCauseNames[row.cause]}`.trim(),
  note: row.voidReason || row.reason,
  by: row.by,
})
