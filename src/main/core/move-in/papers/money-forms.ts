import { receiptFor, refundFor } from '../../fees/charges-of-unit.service.ts'
import { invoiceNames, methodNames } from '../../fees/fees.text.ts'
import { businessDateOf } from '../../kernel/business-date.ts'
import type { Call } from '../../kernel/handler.ts'
import type { FormSheet, FormSource } from '../../printing/forms.ts'
import { setupFor } from '../../printing/setup.service.ts'
import type { Templates } from '../../templates.ts'
import type { FormHead } from '../documents/parts/form-head.ts'
import type { FormCode } from '../form-codes.contract.ts'
import { formName } from './case-forms.ts'
import { catalogue } from './catalogue.ts'
import type { PapersHouse } from './papers.house.ts'
import { paperTexts } from './papers.text.ts'
import { offsetOf, selectFormSettings } from './settings.repository.ts'
import { commonSources } from './sources.service.ts'

type MoneyForm = 'F-14a' | 'F-14b' | 'F-26'

const signalOf = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { signal })

const headFor = async (house: PapersHouse, form: FormCode, serial: string, call: Call): Promise<FormHead> => {
  const { reader } = house.database
  const { facts, made } = await commonSources(house, reader, call.caller)
  const setting = (await selectFormSettings(reader)).get(form)
  const { companyNo = '', version = '', effective = '', seal = 'none', copies = [] } = setting ?? {}
  return {
    company: facts.company || house.settings.current().compoundName,
    formNo: `${companyNo} ${version}`,
    ...{ effective, serial, made, seal, copies },
  }
}

/** On the paper that the desk uses for receipts, moved by what its offset page showed. */
const paperFor = async (
  house: PapersHouse,
  { caller }: Call,
): Promise<Templates['move-in/f14a']['paper']> => {
  const { reader } = house.database
  const { media } = await setupFor(reader, caller.deskCode, 'receipt')
  return {
    kind: media === 'receipt241x140' ? 'three-part' : 'a4',
    shift: await offsetOf(reader, caller.deskCode),
  }
}

/** F-14a and F-14b: whatever the record is, its paper carries the number of its book. */
const receiptSheet = async (house: PapersHouse, id: string, call: Call): Promise<FormSheet> => {
  const { receipt, lines, deposit } = await receiptFor(house.database.reader, id, call)
  const form = receipt.kind === 'deposit' ? 'F-14b' : 'F-14a'
  const paper = await paperFor(house, call)
  const { payer, payee, date, tradeTail, reverses } = receipt
  const unit = paperTexts.unit(receipt.zone, receipt.unit)
  const shared = { paper, payer, payee, date, unit, tradeTail, reverses, way: methodNames[receipt.method] }
  return {
    recordKind: 'receipt',
    ...{ unitId: receipt.unitId, zone: receipt.zone, about: receipt.unit, watermark: '' },
    ownSerial: receipt.receiptNo,
    make: async (serial, signal) => {
      const head = await headFor(house, form, serial, call)
      if (form === 'F-14b')
        return house.documents.make(
          'move-in/f14b',
          {
            ...{ ...shared, head, fen: receipt.amount, purpose: deposit?.purpose ?? lines[0]?.name ?? '' },
            ...{ due: deposit?.due ?? '', rule: deposit?.rule ?? '' },
          },
          { onMissing: 'blank', ...signalOf(signal) },
        )
      return house.documents.make(
        'move-in/f14a',
        {
          ...{ ...shared, head, arrived: receipt.arrived, manualNo: receipt.manualNo },
          lines: lines.map(({ name, period, quantity, amount }) => ({
            ...{ name, period, count: quantity, fen: amount },
          })),
          invoice: invoiceNames[receipt.invoice],
          invoiceNo: receipt.invoiceNo,
          buyer: [receipt.buyer, receipt.taxNo].filter((word) => word !== '').join(' '),
        },
        { onMissing: 'blank', ...signalOf(signal) },
      )
    },
  }
}

/** F-26. */
const refundSheet = async (house: PapersHouse, id: string, call: Call): Promise<FormSheet> => {
  const { refund, deposit } = await refundFor(house.database.reader, id, call)
  return {
    recordKind: 'deposit-refund',
    ...{ unitId: deposit.unitId, zone: deposit.zone, about: deposit.unit, watermark: '' },
    ownSerial: refund.refundNo,
    make: async (serial, signal) =>
      house.documents.make(
        'move-in/f26',
        {
          head: await headFor(house, 'F-26', serial, call),
          unit: paperTexts.unit(deposit.zone, deposit.unit),
          payer: deposit.payer,
          date: businessDateOf(refund.at, house.settings.current().timeZone),
          receiptNo: deposit.receiptNo,
          purpose: deposit.purpose,
          ...{ lost: refund.lost, paid: refund.paid, payee: refund.payee },
          deductions: refund.deductions.map(({ reason, proof, amount }) => ({ reason, proof, fen: amount })),
          way: methodNames[refund.method],
        },
        { onMissing: 'blank', ...signalOf(signal) },
      ),
  }
}

const moneySource = (
  house: PapersHouse,
  code: MoneyForm,
  sheetOf: (house: PapersHouse, id: string, call: Call) => Promise<FormSheet>,
): FormSource => ({
  form: formName(code),
  formNo: code,
  title: catalogue.find((kind) => kind.code === code)?.title ?? code,
  template: `move-in/f${code.slice(2)}` as 'move-in/f14a',
  formClass: code === 'F-26' ? 'form' : 'receipt',
  permission: 'fee.collect',
  ...{ numbered: true, controlled: false, keepsBytes: true },
  sheetOf: (id, call) => sheetOf(house, id, call),
})

/** Receipts and refunds as printing takes them: their number is the one of their book. */
export const moneyFormSources = (house: PapersHouse): readonly FormSource[] => [
  moneySource(house, 'F-14a', receiptSheet),
  moneySource(house, 'F-14b', receiptSheet),
  moneySource(house, 'F-26', refundSheet),
]
