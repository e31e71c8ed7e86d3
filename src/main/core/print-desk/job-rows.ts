import type { CounterChargeTable, PrintJobTable } from '../database/tables/print-desk.ts'
import type { Moment } from '../kernel/handler.ts'
import type { PayMethod } from './ledger.contract.ts'
import { needsMachine } from './print-desk.rules.ts'
import type { Customer, Quote, Source, Work } from './print-desk.schema.contract.ts'

/** What is written down of a job beside its price. */
export interface JobAsked extends Work {
  readonly customer: Customer
  readonly source: Source
  readonly machine: string
  readonly method: PayMethod
  readonly signed: boolean
}

export interface Home {
  readonly id: string
  readonly zone: string
}

/** Counter of a desk's jobs; it starts anew each year. */
export const jobCounter = (deskCode: string, date: string): string =>
  `print-job ${deskCode} ${date.slice(0, 4)}`

export const jobRow = (
  { call, now, businessDate }: Moment,
  id: string,
  jobNo: string,
  input: JobAsked,
  home: Home | null,
  quote: Pick<Quote, 'units' | 'sheets'>,
): PrintJobTable => {
  const { customer } = input
  const { deskCode, staffId } = call.caller
  return {
    id,
    job_no: jobNo,
    at: now,
    business_date: businessDate,
    desk_code: deskCode,
    staff_id: staffId,
    unit_id: home?.id ?? null,
    zone: home?.zone ?? null,
    person_id: customer.kind === 'unit' ? customer.personId : null,
    visitor_name: customer.kind === 'visitor' ? customer.name : '',
    visitor_phone: customer.kind === 'visitor' ? customer.phone : '',
    service: input.service,
    source: input.source,
    machine: needsMachine(input.source) ? input.machine : '',
    colour: input.colour,
    size: input.size,
    faces: input.faces,
    pages: input.pages,
    copies: input.copies,
    units: quote.units,
    sheets: quote.sheets,
    signed: input.signed ? 1 : 0,
    masked_at: null,
  }
}

export const chargeOf = (row: PrintJobTable, input: Pick<JobAsked, 'service' | 'method'>, quote: Quote) => ({
  recordId: row.id,
  duty: 'printDesk' as const,
  recordNo: row.job_no,
  item: input.service,
  unitId: row.unit_id,
  zone: row.zone,
  class: quote.class,
  units: quote.units,
  freeUnits: quote.freeUnits,
  fenEach: quote.fenEach,
  priceList: quote.priceList,
  method: input.method,
})

export const jobEntry = (row: PrintJobTable, charge: CounterChargeTable) => ({
  record: { kind: 'print-job', id: row.id },
  after: { ...row, amount: charge.amount_fen },
})
