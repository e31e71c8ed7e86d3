import { findUnitIn } from '../compound/compound.service.ts'
import type { Tx } from '../database/database.ts'
import { deskNo, nextSerial } from '../database/serial.ts'
import type { PrintJobTable } from '../database/tables/print-desk.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers, Moment } from '../kernel/handler.ts'
import { insertJobs } from './jobs.repository.ts'
import { chargeIn } from './ledger.service.ts'
import type { printDeskContract } from './print-desk.contract.ts'
import type { PrintDeskHouse } from './print-desk.house.ts'
import { isUnusual, needsMachine } from './print-desk.rules.ts'
import { type Quoted, quoteIn } from './quote.service.ts'

type PrintDesk = Handlers<typeof printDeskContract>
export type SaveInput = Parameters<PrintDesk['save']>[0]

interface Home {
  readonly id: string
  readonly zone: string
}

/** Counter of a desk's jobs; it starts anew each year. */
export const jobCounter = (deskCode: string, date: string): string =>
  `print-job ${deskCode} ${date.slice(0, 4)}`

/** One job at the machine: what was done, for whom, what it costs and how it was paid. */
export const save = (house: PrintDeskHouse, input: SaveInput, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const home = await homeOf(tx, input)
    const quote = await quoteIn(tx, { ...input, unitId: home?.id ?? null, zone: home?.zone ?? null })
    requireAsTold(input, quote)
    const running = await nextSerial(tx, jobCounter(call.caller.deskCode, tx.businessDate))
    const row = jobRow(tx, tx.id(), running, input, home, quote)
    await insertJobs(tx, [row])
    const charge = await chargeIn(tx, chargeOf(row, input, quote))
    tx.audit({ record: { kind: 'print-job', id: row.id }, after: { ...row, amount: charge.amount_fen } })
    tx.changed('printDesk', row.id)
    return {
      id: row.id,
      jobNo: row.job_no,
      amountFen: charge.amount_fen,
      freeUnits: quote.freeUnits,
      revision: charge.revision,
    }
  })

const homeOf = async (tx: Tx, { customer }: Pick<SaveInput, 'customer'>): Promise<Home | null> =>
  customer.kind === 'visitor' ? null : ((await findUnitIn(tx, customer.unitId)) ?? refuse('NOT_FOUND'))

/** What the owner was told is what is charged; an odd number is looked at twice. */
const requireAsTold = (input: SaveInput, quote: Quoted): void => {
  if (isUnusual(quote.units) && !input.sure) refuse('AMOUNT_UNUSUAL', { units: quote.units })
  if (needsMachine(input.source) && input.machine === '') refuse('MACHINE_NEEDED')
  if (quote.amountFen !== input.quotedFen || quote.priceList !== input.priceList)
    refuse('PRICE_CHANGED', { fen: quote.amountFen, priceList: quote.priceList })
  if (quote.signatureNeeded && !input.signed) refuse('SIGNATURE_NEEDED', { fen: quote.amountFen })
}

export const jobRow = (
  { call, now, businessDate }: Moment,
  id: string,
  running: number,
  input: SaveInput,
  home: Home | null,
  quote: Pick<Quoted, 'units' | 'sheets'>,
): PrintJobTable => {
  const { customer } = input
  const { deskCode, staffId } = call.caller
  return {
    id,
    job_no: deskNo('Y', deskCode, businessDate, running),
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

export const chargeOf = (
  row: PrintJobTable,
  input: Pick<SaveInput, 'service' | 'method'>,
  quote: Quoted,
) => ({
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
