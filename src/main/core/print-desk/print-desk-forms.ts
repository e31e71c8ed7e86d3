import { may } from '../kernel/caller.ts'
import { refuse } from '../kernel/errors.ts'
import { stampText } from '../kernel/format.ts'
import type { Call } from '../kernel/handler.ts'
import type { FormSource } from '../printing/forms.ts'
import { cashData } from './cash-data.service.ts'
import type { PrintDeskHouse } from './print-desk.house.ts'
import { dutyNames, printForms, sheetWords } from './print-desk.text.ts'
import { receiptForm } from './receipt-form.ts'
import { findRefusal, refusalsBetween } from './refusals.repository.ts'
import { monthData, registerData, sheetBase } from './sheet-data.service.ts'

type FormsHouse = Pick<PrintDeskHouse, 'clock' | 'database' | 'documents' | 'settings'>

const plain = { numbered: false, controlled: false, keepsBytes: false } as const
const bare = { unitId: null, zone: null, watermark: '' } as const

const given = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { signal })

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

const momentOf = (house: FormsHouse, call: Call) => ({ now: house.clock.now(), call })

/** 打印复印登记表 of some days: the record is `2026-11-18 2026-11-24`. */
const registerForm = (house: FormsHouse): FormSource => ({
  ...printForms.register,
  form: 'print-job-register',
  template: 'print-desk/register',
  formClass: 'register',
  permission: 'printdesk.work',
  ...plain,
  sheetOf: async (days, call) => {
    const [from = '', to = from] = days.split(' ')
    if (![from, to].every(isDay)) return refuse('NOT_FOUND')
    const data = await registerData(house, house.database.reader, { from, to }, momentOf(house, call))
    return {
      ...{ recordKind: 'print-job-register', ...bare, about: data.period },
      make: (_serial, signal) => house.documents.make('print-desk/register', data, given(signal)),
    }
  },
})

/** 收款日结单 of a desk's day, or of all desks: `2026-11-24 B1`, `2026-11-24`. */
const cashForm = (house: FormsHouse): FormSource => ({
  ...printForms.cash,
  form: 'print-cash',
  template: 'print-desk/cash-sheet',
  formClass: 'form',
  permission: 'fee.collect',
  ...plain,
  sheetOf: async (record, call) => {
    const [date = '', desk = null] = record.split(' ')
    if (!isDay(date)) return refuse('NOT_FOUND')
    const data = await cashData(house, house.database.reader, { date, desk }, momentOf(house, call))
    return {
      ...{ recordKind: 'print-cash', ...bare, about: data.period },
      make: (_serial, signal) => house.documents.make('print-desk/cash-sheet', data, given(signal)),
    }
  },
})

/** 月度用量表: the record is the month, `2026-11`. */
const monthForm = (house: FormsHouse): FormSource => ({
  ...printForms.month,
  form: 'print-month',
  template: 'print-desk/month-use',
  formClass: 'form',
  permission: 'printdesk.work',
  ...plain,
  sheetOf: async (month, call) => {
    if (!/^\d{4}-\d{2}$/.test(month)) return refuse('NOT_FOUND')
    const data = await monthData(house, house.database.reader, month, momentOf(house, call))
    return {
      ...{ recordKind: 'print-month', ...bare, about: month },
      make: (_serial, signal) => house.documents.make('print-desk/month-use', data, given(signal)),
    }
  },
})

/** The notice for the counter: it belongs to no record. */
const noticeForm = (house: FormsHouse): FormSource => ({
  ...printForms.notice,
  form: 'classified-notice',
  template: 'print-desk/classified-notice',
  formClass: 'form',
  permission: 'printdesk.work',
  ...plain,
  sheetOf: async (_record, call) => {
    const { reader } = house.database
    const data = await sheetBase(house, reader, momentOf(house, call), printForms.notice.formNo)
    return {
      ...{ recordKind: 'classified-notice', ...bare, about: '' },
      make: (_serial, signal) => house.documents.make('print-desk/classified-notice', data, given(signal)),
    }
  },
})

/** The written explanation for whoever brought classified papers: the record is the refusal. */
const noteForm = (house: FormsHouse): FormSource => ({
  ...printForms.note,
  form: 'refusal-note',
  template: 'print-desk/refusal-note',
  formClass: 'form',
  permission: 'printdesk.work',
  ...plain,
  sheetOf: async (id, call) => {
    const { reader } = house.database
    const refusal = (await findRefusal(reader, id)) ?? refuse('NOT_FOUND')
    const data = {
      ...(await sheetBase(house, reader, momentOf(house, call), printForms.note.formNo)),
      refusalNo: refusal.refusalNo,
      at: stampText(refusal.at, house.settings.current().timeZone),
      desk: sheetWords.desk(refusal.deskCode),
      duty: dutyNames[refusal.duty],
    }
    return {
      ...{ recordKind: 'classified-refusal', ...bare, about: refusal.refusalNo },
      make: (_serial, signal) => house.documents.make('print-desk/refusal-note', data, given(signal)),
    }
  },
})

/** Every refusal of a year: the record is the year. */
const refusalsForm = (house: FormsHouse): FormSource => ({
  ...printForms.refusals,
  form: 'refusal-list',
  template: 'print-desk/refusal-list',
  formClass: 'register',
  permission: 'print.log.read',
  ...plain,
  sheetOf: async (year, call) => {
    if (!/^\d{4}$/.test(year) || !may(call.caller, 'print.log.read')) return refuse('NOT_FOUND')
    const { reader } = house.database
    const { timeZone } = house.settings.current()
    const shortly = (at: number | null): string => (at === null ? '' : stampText(at, timeZone).slice(5))
    const found = await refusalsBetween(reader, `${year}-01-01`, `${year}-12-31`)
    const data = {
      ...(await sheetBase(house, reader, momentOf(house, call), printForms.refusals.formNo)),
      period: year,
      rows: found.map(({ refusalNo, at, deskCode, duty, by, toldTo, toldAt }, index) => [
        String(index + 1),
        refusalNo,
        shortly(at),
        deskCode,
        dutyNames[duty],
        by,
        toldTo,
        shortly(toldAt),
      ]),
    }
    return {
      ...{ recordKind: 'refusal-list', ...bare, about: year },
      make: (_serial, signal) => house.documents.make('print-desk/refusal-list', data, given(signal)),
    }
  },
})

/** What this duty offers to be printed. */
export const printDeskForms = (house: FormsHouse): readonly FormSource[] => [
  registerForm(house),
  cashForm(house),
  monthForm(house),
  receiptForm(house),
  noticeForm(house),
  noteForm(house),
  refusalsForm(house),
]
