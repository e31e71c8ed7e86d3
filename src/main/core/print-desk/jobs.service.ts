import { findUnitIn } from '../compound/compound.service.ts'
import type { Tx } from '../database/database.ts'
import { deskNo, nextSerial } from '../database/serial.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { chargeOf, type Home, jobCounter, jobEntry, jobRow } from './job-rows.ts'
import { insertJobs } from './jobs.repository.ts'
import { chargeIn } from './ledger.service.ts'
import type { printDeskContract } from './print-desk.contract.ts'
import type { PrintDeskHouse } from './print-desk.house.ts'
import { isUnusual, needsMachine } from './print-desk.rules.ts'
import type { Quote } from './print-desk.schema.contract.ts'
import { quoteIn } from './quote.service.ts'

type PrintDesk = Handlers<typeof printDeskContract>
export type SaveInput = Parameters<PrintDesk['save']>[0]

/** One job at the machine: what was done, for whom, what it costs and how it was paid. */
export const save = (house: PrintDeskHouse, input: SaveInput, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const home = await homeOf(tx, input)
    const quote = await quoteIn(tx, { ...input, unitId: home?.id ?? null, zone: home?.zone ?? null })
    requireAsTold(input, quote)
    const { deskCode } = call.caller
    const running = await nextSerial(tx, jobCounter(deskCode, tx.businessDate))
    const jobNo = deskNo('Y', deskCode, tx.businessDate, running)
    const row = jobRow(tx, tx.id(), jobNo, input, home, quote)
    await insertJobs(tx, [row])
    const charge = await chargeIn(tx, chargeOf(row, input, quote))
    tx.audit(jobEntry(row, charge))
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
const requireAsTold = (input: SaveInput, quote: Quote): void => {
  if (isUnusual(quote.units) && !input.sure) refuse('AMOUNT_UNUSUAL', { units: quote.units })
  if (needsMachine(input.source) && input.machine === '') refuse('MACHINE_NEEDED')
  if (quote.amountFen !== input.quotedFen || quote.priceList !== input.priceList)
    refuse('PRICE_CHANGED', { fen: quote.amountFen, priceList: quote.priceList })
  if (quote.signatureNeeded && !input.signed) refuse('SIGNATURE_NEEDED', { fen: quote.amountFen })
}
