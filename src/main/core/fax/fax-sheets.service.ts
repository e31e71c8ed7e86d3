import { sheetTexts } from '../documents/documents.text.ts'
import { daysBetween } from '../kernel/business-date.ts'
import { refuse } from '../kernel/errors.ts'
import { maskPhone, stampText, yuanText } from '../kernel/format.ts'
import type { Call } from '../kernel/handler.ts'
import { centrePhone } from '../move-in/papers/facts.service.ts'
import { nameOfStaff } from '../staff/staff.service.ts'
import { faxSheetTexts } from './documents/fax-sheets.text.ts'
import { FaxCollector } from './fax.contract.ts'
import type { FaxHouse } from './fax.house.ts'
import { isOpenIn, toSend } from './fax.rules.ts'
import {
  faxForms,
  faxInStateNames,
  faxOutStateNames,
  faxSheetWords,
  paperNames,
  relationNames,
} from './fax.text.ts'
import { type FaxInEntry, type FaxInRecord, faxesInBetween, waitingUntil } from './fax-in.repository.ts'
import { type FaxOutRecord, faxesOutBetween, findFaxOut } from './fax-out.repository.ts'
import { isCentres, mayKnow, ownerShown } from './whose.service.ts'

type SheetHouse = Pick<FaxHouse, 'database' | 'clock' | 'settings'>

interface Days {
  readonly from: string
  readonly to: string
}

const base = async ({ settings, clock, database }: SheetHouse, { caller }: Call, formNo: string) => {
  const { compoundName, timeZone } = settings.current()
  const by = await nameOfStaff(database.reader, caller.staffId)
  const made = sheetTexts.made(stampText(clock.now(), timeZone), caller.deskCode, by)
  return { company: compoundName, formNo, made }
}

const periodOf = ({ from, to }: Days): string => (from === to ? from : faxSheetWords.period(from, to))

/** On the register that goes on file whoever may know a person is told in full. */
const ownerOf = (
  row: Pick<FaxOutRecord, 'department' | 'zone' | 'unit_id' | 'visitor_name' | 'person_name' | 'unit_name'>,
  call: Call,
): string => {
  if (isCentres(row)) return ownerShown(call.caller, row)
  const name = mayKnow(call.caller, row) ? (row.person_name ?? row.visitor_name) : ''
  return [row.unit_name ?? faxSheetWords.visitor, name].filter((word) => word !== '').join(' ')
}

const yuan = (fen: number): string => (fen === 0 ? '' : yuanText(fen))

export const outRegisterData = async (house: SheetHouse, days: Days, call: Call) => {
  const rows = await faxesOutBetween(house.database.reader, days.from, days.to)
  const { timeZone } = house.settings.current()
  const pages = rows.reduce((sum, row) => sum + row.sent_pages, 0)
  const fen = rows.reduce((sum, row) => sum + row.amountFen, 0)
  return {
    ...(await base(house, call, faxForms.out.formNo)),
    period: periodOf(days),
    rows: rows.map((row, index) => outRow(row, index, timeZone, call)),
    totals: faxSheetTexts.out.totals(rows.length, pages, yuanText(fen)),
  }
}

/** When the last call began and ended, to the minute; while it is under way it has no end. */
const lastCall = ({ started_at, ended_at }: FaxOutRecord, timeZone: string): string => {
  if (started_at === null) return ''
  const clock = (at: number): string => stampText(at, timeZone).slice(11)
  return `${clock(started_at)}–${ended_at === null || ended_at < started_at ? '' : clock(ended_at)}`
}

const outRow = (row: FaxOutRecord, index: number, timeZone: string, call: Call): readonly string[] => {
  const known = isCentres(row) || mayKnow(call.caller, row)
  const confirmed =
    row.confirmed_at === null
      ? ''
      : `${stampText(row.confirmed_at, timeZone).slice(11)} ${known ? row.confirmed_with : ''}`.trim()
  return [
    String(index + 1),
    row.business_date.slice(5),
    row.fax_no,
    row.destination,
    known ? row.addressee : '',
    row.number,
    [row.document_no, known ? row.summary : ''].filter((word) => word !== '').join(' '),
    row.cover === 1 ? faxSheetTexts.out.yes : '',
    String(toSend({ pages: row.pages, cover: row.cover === 1 })),
    String(row.sent_pages),
    String(row.attempts),
    lastCall(row, timeZone),
    row.accepted_reason === ''
      ? faxOutStateNames[row.state]
      : faxSheetWords.accepted(faxOutStateNames[row.state]),
    confirmed,
    yuan(row.amountFen),
    ownerOf(row, call),
    row.approved_by,
    row.by_name ?? '',
    row.report_attached === 1 ? faxSheetTexts.out.yes : '',
    row.returned_to,
  ]
}

export const inRegisterData = async (house: SheetHouse, days: Days, call: Call) => {
  const rows = await faxesInBetween(house.database.reader, days.from, days.to)
  const { timeZone } = house.settings.current()
  const pages = rows.reduce((sum, row) => sum + row.pages, 0)
  const waiting = rows.filter(({ state }) => isOpenIn(state)).length
  return {
    ...(await base(house, call, faxForms.in.formNo)),
    period: periodOf(days),
    rows: rows.map((row, index) => inRow(row, index, timeZone, call)),
    totals: faxSheetTexts.in.totals(rows.length, pages, waiting),
  }
}

const told = (row: FaxInRecord, timeZone: string): string =>
  row.notified_at === null
    ? ''
    : faxSheetWords.told(stampText(row.notified_at, timeZone).slice(5), row.notices)

const handedTo = (row: FaxInRecord, known: boolean): string => {
  const relation = FaxCollector.shape.relation.safeParse(row.relation)
  if (row.collected_at === null) return isOpenIn(row.state) ? '' : faxInStateNames[row.state]
  return `${known ? row.collector : ''} ${relation.success ? relationNames[relation.data] : ''}`.trim()
}

const inRow = (row: FaxInEntry, index: number, timeZone: string, call: Call): readonly string[] => {
  const known = isCentres(row) || mayKnow(call.caller, row)
  const paper = FaxCollector.shape.paper.safeParse(row.paper)
  return [
    String(index + 1),
    stampText(row.at, timeZone).slice(5),
    row.fax_no,
    row.sender,
    row.number === '' ? '' : maskPhone(row.number),
    String(row.pages),
    row.expected === null ? '' : String(row.expected),
    row.legible === 1 ? faxSheetTexts.in.legible : faxSheetTexts.in.notLegible,
    ownerOf(row, call),
    known ? row.summary : '',
    told(row, timeZone),
    row.notifier_name ?? '',
    row.collected_at === null ? '' : stampText(row.collected_at, timeZone).slice(5),
    handedTo(row, known),
    paper.success ? paperNames[paper.data] : '',
    yuan(row.amountFen),
    '',
  ]
}

export const uncollectedData = async (
  house: SheetHouse,
  { today, until }: { readonly today: string; readonly until: string },
  call: Call,
) => {
  const rows = await waitingUntil(house.database.reader, until, 500)
  const { timeZone } = house.settings.current()
  return {
    ...(await base(house, call, faxForms.uncollected.formNo)),
    period: today,
    rows: rows.map((row, index) => [
      String(index + 1),
      row.fax_no,
      stampText(row.at, timeZone).slice(5),
      row.unit_name ?? faxSheetWords.visitor,
      ownerShown(call.caller, row),
      row.sender,
      String(row.pages),
      told(row, timeZone),
      String(Math.max(0, daysBetween(row.business_date, today))),
      '',
    ]),
    totals: faxSheetWords.count(rows.length),
  }
}

/** The cover goes out of the house: it names the home and no person. */
export const coverData = async (house: SheetHouse, id: string, call: Call) => {
  const fax = (await findFaxOut(house.database.reader, id)) ?? refuse('NOT_FOUND')
  const known = isCentres(fax) || mayKnow(call.caller, fax)
  const data = {
    ...(await base(house, call, faxForms.cover.formNo)),
    faxNo: fax.fax_no,
    destination: fax.destination,
    addressee: known ? fax.addressee : '',
    number: fax.number,
    from: isCentres(fax)
      ? ownerShown(call.caller, fax)
      : fax.unit_name === null
        ? faxSheetWords.visitor
        : faxSheetWords.home(fax.unit_name),
    phone: await centrePhone(house.database.reader),
    pages: toSend({ pages: fax.pages, cover: fax.cover === 1 }),
    date: fax.business_date,
    documentNo: fax.document_no,
    subject: known ? fax.summary : '',
  }
  return { data, unitId: fax.unit_id, zone: fax.zone }
}
