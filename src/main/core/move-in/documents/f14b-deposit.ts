import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { innerWidth, type Paper } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { ticks } from '#core/documents/kit/ticks.ts'
import { depositTexts, receiptTexts as texts } from './fee-forms.text.ts'
import type { FormHead } from './parts/form-head.ts'
import { amountRow, handLines, type ReceiptPaper, receiptSheet, ruledRows } from './parts/receipt-sheet.ts'
import { f } from './parts/rows.ts'
import { sampleHead } from './parts/sample-head.ts'

export interface Data {
  readonly head: FormHead
  readonly paper: ReceiptPaper
  readonly payer: string
  readonly unit: string
  readonly date: string
  readonly payee: string
  readonly purpose: string
  readonly fen: number
  readonly way: string
  readonly tradeTail: string
  readonly due: string
  readonly rule: string
  readonly reverses: string
}

const content =
  (data: Data) =>
  (paper: Paper): readonly Node[] => {
    const width = innerWidth(paper)
    return [
      ruledRows(width, [
        [f(texts.payer, data.payer, 4), f(texts.unit, data.unit, 3), f(texts.date, data.date, 2.4)],
        [f(texts.payee, data.payee, 4), f(depositTexts.purpose, data.purpose, 4)],
        amountRow(data.fen, depositTexts.words),
        [f(texts.way, ticks(texts.ways, [data.way]), 3), f(texts.trade, data.tradeTail)],
        [f(depositTexts.due, data.due, 1), f(depositTexts.rule, data.rule, 3)],
      ]),
      { text: depositTexts.keep, fontSize: 9, margin: [0, 4, 0, 0] },
      ...(data.reverses === '' ? [] : [{ text: texts.reversed(data.reverses), fontSize: 9 }]),
      handLines(width),
    ]
  }

const define = (data: Data): Definition =>
  receiptSheet({
    code: 'F-14b',
    title: data.reverses === '' ? depositTexts.title : `${depositTexts.title}（${texts.reversal}）`,
    version: depositReceipt.version,
    head: data.head,
    paper: data.paper,
    content: content(data),
  })

const sample: Data = {
  head: { ...sampleHead('F-14b', 'QR-CW-002 A/0', 'business', []), serial: 'YJ-2026-B1-000021' },
  paper: { kind: 'three-part', shift: { right: 0, down: 0 } },
  payer: '松木装饰工程有限公司',
  unit: 'B 区 5-1-802',
  date: '2026-11-24',
  payee: '云栖里小区物业服务中心',
  purpose: '装修押金（装修单位）',
  fen: 300_000,
  way: '转账',
  tradeTail: '8870',
  due: '2027-05-30',
  rule: '装修完工验收合格满三十日，无违章、无损坏公共部位的全额退还；有扣除的须书面列明，双方签字',
  reverses: '',
}

/** F-14b 押金收据. */
export const depositReceipt: Template<Data> = { version: 1, sample, define }
