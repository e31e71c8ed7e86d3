import { amountInWords } from '#core/documents/kit/amount.text.ts'
import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { ticks } from '#core/documents/kit/ticks.ts'
import { refundTexts as texts } from './fee-forms.text.ts'
import type { FormHead } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, prose, rows, section, yuan } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, table } from './parts/table.ts'

export interface Data {
  readonly head: FormHead
  readonly unit: string
  readonly payer: string
  readonly date: string
  readonly receiptNo: string
  readonly purpose: string
  /** The receipt was taken back, or its loss declared. */
  readonly lost: boolean
  readonly paid: number
  readonly deductions: readonly { readonly reason: string; readonly proof: string; readonly fen: number }[]
  readonly way: string
  readonly payee: string
}

const define = (data: Data): Definition => {
  const deducted = data.deductions.reduce((sum, { fen }) => sum + fen, 0)
  const refund = data.paid - deducted
  return formSheet({
    code: 'F-26',
    title: texts.title,
    version: depositRefund.version,
    data,
    content: [
      rows([
        [f(texts.unit, data.unit, 2.4), f(texts.payer, data.payer, 4.4), f(texts.date, data.date, 2.4)],
        [f(texts.receipt, data.receiptNo), f(texts.purpose, data.purpose)],
        [
          f(texts.shown, ticks(texts.showns, [texts.showns[data.lost ? 1 : 0]])),
          f(texts.paid, yuan(data.paid)),
        ],
      ]),
      section(texts.deductions),
      data.deductions.length === 0
        ? prose(texts.none)
        : table({
            columns: [
              [texts.columns[0], 1, 'center'],
              [texts.columns[1], 6],
              [texts.columns[2], 5],
              [texts.columns[3], 3, 'right'],
            ],
            rows: numbered(data.deductions.map(({ reason, proof, fen }) => [reason, proof, yuan(fen)])),
          }),
      rows(
        [
          [f(texts.words, amountInWords(refund), 3), f(texts.refund, yuan(refund), 1.4)],
          [f(texts.way, data.way), f(texts.payee, data.payee)],
        ],
        { margin: [0, 10, 0, 4], labelWidth: 76 },
      ),
      ...(data.lost ? [prose(texts.lost)] : []),
      prose(texts.agreed),
    ],
    closing: { signers: texts.signers },
  })
}

const sample: Data = {
  head: sampleHead('F-26', 'QR-CW-003 A/0', 'business', ['业主', '财务']),
  unit: sampleHome.unit,
  payer: '松木装饰工程有限公司',
  date: '2027-05-30',
  receiptNo: 'YJ-2026-B1-000021',
  purpose: '装修押金（装修单位）',
  lost: false,
  paid: 300_000,
  deductions: [{ reason: '电梯轿厢护板划损', proof: '2027-04-12 现场照片，业主确认', fen: 35_000 }],
  way: '转账',
  payee: '松木装饰工程有限公司 6621',
}

/** F-26 押金退还单. */
export const depositRefund: Template<Data> = { version: 1, sample, define }
