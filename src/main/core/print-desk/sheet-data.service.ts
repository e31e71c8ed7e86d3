import type { Reader } from '../database/database.ts'
import { sheetTexts } from '../documents/documents.text.ts'
import { may } from '../kernel/caller.ts'
import { maskPhone, stampText, yuanText } from '../kernel/format.ts'
import type { Call } from '../kernel/handler.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import { nameOfStaff } from '../staff/staff.service.ts'
import type { Data as MonthData } from './documents/month-use.ts'
import { printSheetTexts } from './documents/print-sheets.text.ts'
import type { Data as RegisterData, RegisterRow } from './documents/register.ts'
import { type JobRecord, jobsBetween } from './jobs.repository.ts'
import { ChargeItem } from './ledger.contract.ts'
import { chargesBetween } from './ledger.repository.ts'
import { ServiceClass } from './price-list.contract.ts'
import { jobState } from './print-desk.rules.ts'
import {
  classNames,
  itemNames,
  jobStateNames,
  methodNames,
  printForms,
  serviceNames,
  sheetWords,
  unitWords,
  workText,
} from './print-desk.text.ts'
import { monthSums, type SummedCharge } from './sums.rules.ts'

export interface SheetHouse {
  readonly settings: SettingsPort
}

export interface SheetMoment {
  readonly now: number
  readonly call: Call
}

/** Company, form number, and when, where and by whom it was made. */
export const sheetBase = async (
  { settings }: SheetHouse,
  db: Reader,
  { now, call }: SheetMoment,
  formNo: string,
) => {
  const { compoundName, timeZone } = settings.current()
  const by = await nameOfStaff(db, call.caller.staffId)
  return {
    company: compoundName,
    formNo,
    made: sheetTexts.made(stampText(now, timeZone), call.caller.deskCode, by),
  }
}

const MOST_ROWS = 20_000

export const registerData = async (
  house: SheetHouse,
  db: Reader,
  { from, to }: { readonly from: string; readonly to: string },
  moment: SheetMoment,
): Promise<RegisterData> => {
  const jobs = await jobsBetween(db, from, to, MOST_ROWS)
  const standing = jobs.filter(({ voidedAt }) => voidedAt === null)
  const sum = (of: (job: JobRecord) => number): number => standing.reduce((total, job) => total + of(job), 0)
  const { timeZone } = house.settings.current()
  return {
    ...(await sheetBase(house, db, moment, printForms.register.formNo)),
    period: from === to ? from : sheetWords.period(from, to),
    rows: jobs.map((job) => rowOf(job, timeZone, moment.call)),
    totals: {
      jobs: standing.length,
      units: sum(({ units }) => units),
      sheets: sum(({ sheets }) => sheets),
      amount: yuanText(sum(({ amountFen }) => amountFen)),
      owed: yuanText(sum(({ amountFen, paid }) => (paid ? 0 : amountFen))),
    },
  }
}

const whoOf = (job: JobRecord, { caller }: Call): string => {
  const known = may(caller, 'person.read') && (job.zone === null || caller.scope.zones.includes(job.zone))
  const name = known ? job.name : ''
  if (!job.visitor) return `${job.unit} ${name}`.trim()
  return sheetWords.visitor(name, job.visitorPhone === '' ? '' : maskPhone(job.visitorPhone))
}

const rowOf = (job: JobRecord, timeZone: string, call: Call): RegisterRow => {
  const state = jobState({ voided: job.voidedAt !== null, amountFen: job.amountFen, paid: job.paid })
  return {
    at: stampText(job.at, timeZone).slice(5),
    jobNo: job.jobNo,
    who: whoOf(job, call),
    service: serviceNames[job.service],
    work: workText(job),
    units: `${job.units} ${unitWords[job.service]}`,
    sheets: job.sheets === 0 ? '' : String(job.sheets),
    class: classNames[job.class],
    free: job.freeUnits === 0 ? '' : String(job.freeUnits),
    amount: yuanText(job.amountFen),
    state: state === 'paid' ? methodNames[job.method] : jobStateNames[state],
    by: job.by,
  }
}

type ChargeRow = Awaited<ReturnType<typeof chargesBetween>>[number]

export const summed = (row: ChargeRow): SummedCharge & Pick<ChargeRow, 'priceList'> => ({
  ...row,
  item: ChargeItem.parse(row.item),
  class: ServiceClass.parse(row.class),
})

export const monthData = async (
  house: SheetHouse,
  db: Reader,
  month: string,
  moment: SheetMoment,
): Promise<MonthData> => {
  const { lines, items, total } = monthSums(
    (await chargesBetween(db, `${month}-01`, `${month}-31`)).map(summed),
  )
  const cells = ({ charges, units, freeUnits, fen }: typeof total): string[] => [
    String(charges),
    String(units),
    String(freeUnits),
    String(units - freeUnits),
    yuanText(fen),
  ]
  const words = printSheetTexts.month
  const none = lines.length === 0
  return {
    ...(await sheetBase(house, db, moment, printForms.month.formNo)),
    month,
    lines: none
      ? []
      : [
          ...lines.map((line) => [line.zone ?? words.visitors, classNames[line.class], ...cells(line)]),
          [words.total, '', ...cells(total)],
        ],
    items: none
      ? []
      : [...items.map((line) => [itemNames[line.item], ...cells(line)]), [words.total, ...cells(total)]],
  }
}
