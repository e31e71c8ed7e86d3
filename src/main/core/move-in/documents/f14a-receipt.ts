import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { innerWidth, type Paper } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { ticks } from '#core/documents/kit/ticks.ts'
import { receiptTexts as texts } from './fee-forms.text.ts'
import type { FormHead } from './parts/form-head.ts'
import { amountRow, handLines, type ReceiptPaper, receiptSheet, ruledRows } from './parts/receipt-sheet.ts'
import { f, yuan } from './parts/rows.ts'
import { sampleHead } from './parts/sample-head.ts'
import { table } from './parts/table.ts'

export interface Data {
  readonly head: FormHead
  readonly paper: ReceiptPaper
  readonly payer: string
  readonly unit: string
  readonly date: string
  readonly payee: string
  readonly lines: readonly {
    readonly name: string
    readonly period: string
    readonly count: string
    readonly fen: number
  }[]
  readonly way: string
  readonly tradeTail: string
  readonly arrived: boolean
  readonly invoice: string
  readonly invoiceNo: string
  readonly buyer: string
  /** Of a hand-written receipt that was given before. */
  readonly manualNo: string
  /** The receipt that this one takes back. */
  readonly reverses: string
}

const remarks = (data: Data): string =>
  [
    data.manualNo === '' ? '' : texts.manual(data.manualNo),
    data.reverses === '' ? '' : texts.reversed(data.reverses),
  ]
    .filter((word) => word !== '')
    .join('　')

const content =
  (data: Data) =>
  (paper: Paper): readonly Node[] => {
    const width = innerWidth(paper)
    const total = data.lines.reduce((sum, { fen }) => sum + fen, 0)
    const remark = remarks(data)
    return [
      ruledRows(width, [
        [f(texts.payer, data.payer, 4), f(texts.unit, data.unit, 3), f(texts.date, data.date, 2.4)],
        [f(texts.payee, data.payee)],
      ]),
      table({
        paper,
        columns: [
          [texts.columns[0], 5],
          [texts.columns[1], 4],
          [texts.columns[2], 4],
          [texts.columns[3], 2.4, 'right'],
        ],
        rows: data.lines.map(({ name, period, count, fen }) => [name, period, count, yuan(fen)]),
        rowHeight: 16,
      }),
      { text: '', fontSize: 3 },
      ruledRows(width, [
        amountRow(total, texts.total),
        [
          f(texts.way, ticks(texts.ways, [data.way]), 3.5),
          f(texts.trade, data.tradeTail, 0.6),
          f(texts.arrived, data.arrived ? texts.yes : texts.no, 0.5),
        ],
        [
          f(texts.invoice, ticks(texts.invoices, [data.invoice]), 1.6),
          f(texts.buyer, [data.buyer, data.invoiceNo].filter((word) => word !== '').join('　'), 2.4),
        ],
      ]),
      ...(remark === '' ? [] : [{ text: remark, fontSize: 9 }]),
      handLines(width),
    ]
  }

const define = (data: Data): Definition =>
  receiptSheet({
    code: 'F-14a',
    title: data.reverses === '' ? texts.title : `${texts.title}（${texts.reversal}）`,
    version: feeReceipt.version,
    head: data.head,
    paper: data.paper,
    content: content(data),
  })

const sample: Data = {
  head: { ...sampleHead('F-14a', 'QR-CW-001 A/0', 'business', []), serial: 'SJ-2026-B1-000107' },
  paper: { kind: 'three-part', shift: { right: 0, down: 0 } },
  payer: '周文清',
  unit: 'B 区 5-1-802',
  date: '2026-11-24',
  payee: '云栖里小区物业服务中心',
  lines: [{ name: '物业服务费', period: '2026-12 至 2027-02', count: '118.60 ㎡ × 3 个月', fen: 99_624 }],
  way: '微信',
  tradeTail: '5521',
  arrived: true,
  invoice: '待开',
  invoiceNo: '',
  buyer: '周文清',
  manualNo: '',
  reverses: '',
}

/** F-14a 收据: one a payee and nature. */
export const feeReceipt: Template<Data> = { version: 1, sample, define }
