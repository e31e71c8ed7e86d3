import { sheetTexts } from '../documents/documents.text.ts'
import { refuse } from '../kernel/errors.ts'
import { stampText } from '../kernel/format.ts'
import type { Call } from '../kernel/handler.ts'
import type { FormSource } from '../printing/forms.ts'
import { nameOfStaff } from '../staff/staff.service.ts'
import type { ContactsHouse } from './contacts.house.ts'
import { type ContactRecord, contactsBetween, openContacts } from './contacts.repository.ts'
import {
  channelNames,
  contactForms as forms,
  outcomeNames,
  topicNames,
  contactSheetWords as words,
} from './contacts.text.ts'
import { contactSheetTexts as texts } from './documents/contact-register.text.ts'
import type { ContactLine, Data } from './documents/contact-register.ts'
import { mayKnow, nameIn } from './shown.ts'

const plain = { numbered: false, controlled: false, keepsBytes: false } as const
/** More than this is not read from paper. */
const MOST_OPEN = 500

const outcomeOf = (row: ContactRecord, stamp: (at: number) => string): string =>
  [
    row.outcome === 'passedOn' ? words.to(row.to_whom) : outcomeNames[row.outcome],
    ...(row.due_at === null ? [] : [words.due(stamp(row.due_at))]),
  ].join('，')

/** On the register that goes on file whoever may know a person is told in full. */
const lineOf = (row: ContactRecord, call: Call, timeZone: string): ContactLine => {
  const known = mayKnow(call.caller, row)
  const stamp = (at: number): string => stampText(at, timeZone).slice(5)
  const closed = row.result === '' || row.closed_at === null ? '' : stamp(row.closed_at)
  return {
    ...{ at: stamp(row.at), contactNo: row.contact_no, channel: channelNames[row.channel] },
    who: [row.unit_name ?? '', known ? nameIn(row) : ''].filter((word) => word !== '').join(' '),
    phone: known ? row.caller_phone : '',
    ...{ topic: topicNames[row.topic], summary: known ? row.summary : '' },
    outcome: outcomeOf(row, stamp),
    result: known && closed !== '' ? `${closed} ${row.result}` : '',
    by: row.by_name ?? '',
  }
}

const sheetOf = async (house: ContactsHouse, call: Call, rows: readonly ContactRecord[]) => {
  const { compoundName, timeZone } = house.settings.current()
  const by = await nameOfStaff(house.database.reader, call.caller.staffId)
  const now = stampText(house.clock.now(), timeZone)
  return {
    now,
    sheet: {
      company: compoundName,
      made: sheetTexts.made(now, call.caller.deskCode, by),
      lines: rows.map((row) => lineOf(row, call, timeZone)),
      open: rows.filter(({ closed_at }) => closed_at === null).length,
    },
  }
}

const made = (house: ContactsHouse, form: string, data: Data) => ({
  ...{ recordKind: form, unitId: null, zone: null, watermark: '', about: data.period },
  make: (_serial: string, signal: AbortSignal | undefined) =>
    house.documents.make('contacts/register', data, signal === undefined ? {} : { signal }),
})

/** 来电来访登记表 of some days: the record is `2026-11-18 2026-11-24`. */
const registerForm = (house: ContactsHouse): FormSource => ({
  ...forms.register,
  ...{ form: 'contact-register', template: 'contacts/register', formClass: 'register' },
  permission: 'register.contact',
  ...plain,
  sheetOf: async (days, call) => {
    const [from = '', to = from] = days.split(' ')
    if (![from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))) return refuse('NOT_FOUND')
    const rows = await contactsBetween(house.database.reader, from, to)
    const { sheet } = await sheetOf(house, call, rows)
    const period = from === to ? from : words.period(from, to)
    return made(house, 'contact-register', { ...forms.register, ...sheet, period, whenEmpty: texts.empty })
  },
})

/** What still waits for an answer: it belongs to no record. */
const openForm = (house: ContactsHouse): FormSource => ({
  ...forms.open,
  ...{ form: 'contact-open', template: 'contacts/register', formClass: 'register' },
  permission: 'register.contact',
  ...plain,
  sheetOf: async (_record, call) => {
    const rows = await openContacts(house.database.reader, MOST_OPEN)
    const { sheet, now } = await sheetOf(house, call, rows)
    const data = { ...forms.open, ...sheet, period: words.untilNow(now), whenEmpty: texts.nothingOpen }
    return made(house, 'contact-open', data)
  },
})

export const contactFormSources = (house: ContactsHouse): readonly FormSource[] => [
  registerForm(house),
  openForm(house),
]
