import { amountInWords } from '#core/documents/kit/amount.text.ts'
import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { fields } from '#core/documents/kit/fields.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { grid } from '#core/documents/kit/grid.ts'
import { handLine } from '#core/documents/kit/hand-line.ts'
import { a4, innerWidth, mm, type Paper, threePart } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { yuanText } from '#core/kernel/format.ts'
import { printSheetTexts } from './print-sheets.text.ts'
import type { Data } from './receipt.data.ts'
import { receiptSlip } from './receipt-slip.ts'

const texts = printSheetTexts.receipt

/** A receipt on A4 takes the upper half: what is below the fold is cut off. */
const half: Paper = { ...a4, margins: [a4.margins[0], a4.margins[1], a4.margins[2], mm(150)] }

const columns = texts.columns.map((title, at) => ({
  title,
  share: [3, 6, 3, 2.5, 2.5][at] ?? 2,
  alignment: at >= 3 ? ('right' as const) : ('left' as const),
}))

const content = (data: Data, paper: Paper): readonly Node[] => {
  const width = innerWidth(paper)
  return [
    fields({
      width,
      labelWidth: 48,
      rows: [
        [
          { label: texts.payer, value: data.payer, share: 4 },
          { label: texts.jobNo, value: data.recordNo, share: 4 },
          { label: texts.way, value: data.way, share: 2 },
          { label: texts.paidOn, value: data.paidOn, share: 3 },
        ],
      ],
    }),
    {
      margin: [0, 5, 0, 5],
      stack: [
        grid({
          paper,
          columns,
          rows: [[data.item, data.work, data.units, yuanText(data.fenEach), yuanText(data.fen)]],
          fontSize: 9,
          rowHeight: 18,
          whenEmpty: '',
        }),
      ],
    },
    fields({
      width,
      labelWidth: 48,
      rows: [
        [
          { label: texts.total, value: amountInWords(data.fen), share: 6 },
          { label: texts.digits, value: `¥${yuanText(data.fen)}`, share: 4 },
        ],
      ],
    }),
    {
      margin: [0, 10, 0, 0],
      columnGap: 0,
      columns: [
        { width: width * 0.5, text: '' },
        ...texts.closing.map((word) => handLine(word, width * 0.25)),
      ],
    },
  ]
}

const sheet = (data: Data, paper: Paper, subtitle: string): Definition =>
  frame({
    ...{ paper, subtitle, company: data.company, title: texts.title, formNo: data.formNo },
    ...{ serial: data.serial, version: printReceipt.version, made: data.made },
    content: content(data, paper),
  })

const define = (data: Data): Definition => {
  switch (data.paper) {
    case 'three-part':
      return sheet(data, threePart, texts.copies)
    case 'a4':
      return sheet(data, half, '')
    case 'slip':
      return receiptSlip(data)
  }
}

const sample: Data = {
  paper: 'three-part',
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-13',
  serial: 'QR-KF-13-2026-B1-0107',
  made: '2026-11-24 10:31 B1 前台 周敏',
  payer: '3-2-1501 林静怡',
  recordNo: 'Y-B1-26-00146',
  way: '微信',
  paidOn: '2026-11-24',
  item: '打印',
  work: 'A4 彩色 双面 6 页 × 2',
  units: '12 面，免费 2',
  fenEach: 200,
  fen: 2_000,
}

/** A receipt for one charge of the counter, on the paper that its desk has, the amount written out. */
export const printReceipt: Template<Data> = { version: 1, sample, define }
