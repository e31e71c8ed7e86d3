import { amountInWords } from '#core/documents/kit/amount.text.ts'
import type { Definition } from '#core/documents/kit/definition.ts'
import { fields } from '#core/documents/kit/fields.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { grid } from '#core/documents/kit/grid.ts'
import { handLine } from '#core/documents/kit/hand-line.ts'
import { innerWidth, threePart } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { yuanText } from '#core/kernel/format.ts'
import { printSheetTexts } from './print-sheets.text.ts'

const texts = printSheetTexts.receipt
const width = innerWidth(threePart)

export interface Data {
  readonly company: string
  readonly formNo: string
  readonly serial: string
  readonly made: string
  readonly payer: string
  readonly recordNo: string
  readonly way: string
  readonly item: string
  readonly work: string
  readonly units: string
  readonly fenEach: number
  readonly fen: number
}

const columns = texts.columns.map((title, at) => ({
  title,
  share: [3, 6, 3, 2.5, 2.5][at] ?? 2,
  alignment: at >= 3 ? ('right' as const) : ('left' as const),
}))

const define = (data: Data): Definition =>
  frame({
    paper: threePart,
    company: data.company,
    title: texts.title,
    subtitle: texts.copies,
    formNo: data.formNo,
    serial: data.serial,
    version: printReceipt.version,
    made: data.made,
    content: [
      fields({
        width,
        labelWidth: 48,
        rows: [
          [
            { label: texts.payer, value: data.payer, share: 4 },
            { label: texts.jobNo, value: data.recordNo, share: 4 },
            { label: texts.way, value: data.way, share: 2 },
          ],
        ],
      }),
      {
        margin: [0, 5, 0, 5],
        stack: [
          grid({
            paper: threePart,
            columns,
            rows: [[data.item, data.work, data.units, yuanText(data.fenEach), yuanText(data.fen)]],
            fontSize: 10,
            rowHeight: 20,
            whenEmpty: '',
          }),
        ],
      },
      fields({
        width,
        labelWidth: 48,
        rows: [
          [
            { label: texts.total, value: amountInWords(data.fen), share: 3 },
            { label: texts.digits, value: `¥${yuanText(data.fen)}`, share: 1.4 },
          ],
        ],
      }),
      {
        margin: [0, 18, 0, 0],
        columnGap: 0,
        columns: [
          { width: width * 0.5, text: '' },
          ...texts.closing.map((word) => handLine(word, width * 0.25)),
        ],
      },
    ],
  })

const sample: Data = {
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-13',
  serial: 'QR-KF-13-2026-B1-0107',
  made: '2026-11-24 10:31 B1 前台 周敏',
  payer: '3-2-1501 林静怡',
  recordNo: 'Y-B1-26-00146',
  way: '微信',
  item: '打印',
  work: 'A4 彩色 双面 6 页 × 2',
  units: '12 面，免费 2',
  fenEach: 200,
  fen: 2_000,
}

/** A receipt for one charge of the counter, on the three-part paper, its amount written out. */
export const printReceipt: Template<Data> = { version: 1, sample, define }
