import { amountInWords } from '#core/documents/kit/amount.text.ts'
import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { innerWidth, slip80 } from '#core/documents/kit/paper.ts'
import { yuanText } from '#core/kernel/format.ts'
import { printSheetTexts } from './print-sheets.text.ts'
import type { Data } from './receipt.data.ts'

const texts = printSheetTexts.receipt
const width = innerWidth(slip80)

const line = (label: string, value: string): Node => ({
  margin: [0, 2, 0, 0],
  fontSize: 9.5,
  columnGap: 0,
  columns: [
    { width: width * 0.26, text: label },
    { width: width * 0.74, text: value, alignment: 'right' },
  ],
})

const rule = (): Node => ({
  margin: [0, 6, 0, 4],
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.6 }],
})

/** On a roll there are no boxes: label left, value right, the amount largest. */
export const receiptSlip = (data: Data): Definition => ({
  pageSize: { width: slip80.width, height: 'auto' },
  pageMargins: slip80.margins,
  info: { title: texts.title, author: data.company },
  content: [
    { text: data.company, fontSize: 9, alignment: 'center' },
    { text: texts.title, fontSize: 14, bold: true, alignment: 'center', margin: [0, 2, 0, 0] },
    { text: data.serial, fontSize: 9, alignment: 'center', margin: [0, 2, 0, 0] },
    rule(),
    line(texts.payer, data.payer),
    line(texts.jobNo, data.recordNo),
    line(data.item, data.work),
    line(texts.quantity, data.units),
    line(texts.paidOn, data.paidOn),
    line(texts.each, yuanText(data.fenEach)),
    rule(),
    {
      columnGap: 0,
      columns: [
        { width: width * 0.4, text: `${texts.total} ${data.way}`, fontSize: 11, margin: [0, 5, 0, 0] },
        { width: width * 0.6, text: `¥${yuanText(data.fen)}`, fontSize: 18, bold: true, alignment: 'right' },
      ],
    },
    { text: amountInWords(data.fen), fontSize: 9.5, alignment: 'right', margin: [0, 2, 0, 0] },
    rule(),
    { text: data.made, fontSize: 8 },
    { text: data.formNo, fontSize: 8 },
  ],
})
