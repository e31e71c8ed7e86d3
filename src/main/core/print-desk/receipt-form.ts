import { refuse } from '../kernel/errors.ts'
import type { Call } from '../kernel/handler.ts'
import type { FormSource } from '../printing/forms.ts'
import type { Media } from '../printing/printing.schema.contract.ts'
import { setupFor } from '../printing/setup.service.ts'
import type { ReceiptPaper } from './documents/receipt.data.ts'
import { findJob } from './jobs.repository.ts'
import { ChargeItem, PayMethod } from './ledger.contract.ts'
import { selectCharge } from './ledger.repository.ts'
import { findPayer } from './open-charges.repository.ts'
import { Service } from './price-list.contract.ts'
import type { PrintDeskHouse } from './print-desk.house.ts'
import { itemNames, methodNames, printForms, sheetWords, unitWords, workText } from './print-desk.text.ts'
import { sheetBase } from './sheet-data.service.ts'

type FormsHouse = Pick<PrintDeskHouse, 'clock' | 'database' | 'documents' | 'settings'>

const unitWord = (item: ChargeItem): string => {
  const service = Service.safeParse(item)
  return service.success ? unitWords[service.data] : sheetWords.faxPage
}

type Payer = Awaited<ReturnType<typeof findPayer>>

/** The home and, where the caller may know it, the name; a visitor without one is called so. */
const payerOf = ({ unit, name, zone }: Payer, { caller }: Call): string => {
  const known = zone === null || caller.scope.zones.includes(zone)
  const words = [unit, known ? name : ''].filter((word) => word !== '')
  return words.length === 0 ? sheetWords.someone : words.join(' ')
}

/** Any other paper than the two of the trade is printed like A4. */
const papers: Readonly<Record<Media, ReceiptPaper>> = {
  receipt241x140: 'three-part',
  slip80: 'slip',
  ...{ A4: 'a4', A3: 'a4', A5: 'a4', label60x40: 'a4' },
}

/** The receipt for a paid charge, of a job or of a fax. Its number is given once; again is a reprint of the same bytes. */
export const receiptForm = (house: FormsHouse): FormSource => ({
  ...printForms.receipt,
  form: 'print-receipt',
  template: 'print-desk/receipt',
  formClass: 'receipt',
  permission: 'fee.collect',
  ...{ numbered: true, controlled: false, keepsBytes: true },
  sheetOf: async (recordId, call) => {
    const { reader } = house.database
    const charge = (await selectCharge(reader, recordId)) ?? refuse('NOT_FOUND')
    if (charge.paid_date === null || charge.voided_at !== null) return refuse('NOT_FOUND')
    const job = await findJob(reader, recordId)
    const payer = await findPayer(reader, recordId)
    const item = ChargeItem.parse(charge.item)
    const moment = { now: house.clock.now(), call }
    const { media } = await setupFor(reader, call.caller.deskCode, 'receipt')
    const data = {
      paper: papers[media],
      ...(await sheetBase(house, reader, moment, printForms.receipt.formNo)),
      payer: payerOf(payer, call),
      recordNo: charge.record_no,
      way: methodNames[PayMethod.parse(charge.method)],
      paidOn: charge.paid_date,
      item: itemNames[item],
      work: job === null ? '' : workText(job),
      units: sheetWords.counted(charge.units, unitWord(item), charge.free_units),
      fenEach: charge.fen_each,
      fen: charge.amount_fen,
    }
    return {
      recordKind: charge.duty === 'fax' ? 'fax' : 'print-job',
      ...{ unitId: charge.unit_id, zone: charge.zone, about: payer.unit, watermark: '' },
      make: (serial, signal) =>
        house.documents.make(
          'print-desk/receipt',
          { ...data, serial },
          signal === undefined ? {} : { signal },
        ),
    }
  },
})
