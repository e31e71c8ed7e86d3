import { amountInWords } from '../kit/amount.text.ts'
import type { Definition } from '../kit/definition.ts'
import { type Field, fields } from '../kit/fields.ts'
import { frame } from '../kit/frame.ts'
import { grid } from '../kit/grid.ts'
import { handLine } from '../kit/hand-line.ts'
import { innerWidth, shifted, threePart } from '../kit/paper.ts'
import type { Template } from '../kit/template.ts'
import { ticks } from '../kit/ticks.ts'
import { proofTexts } from './proofs.text.ts'

export interface Data {
  readonly serial: string
  readonly made: string
  readonly payer: string
  readonly unit: string
  readonly way: string
  readonly items: readonly { readonly name: string; readonly period: string; readonly fen: number }[]
  /** Millimetres, as set for the printer. */
  readonly shift: { readonly right: number; readonly down: number }
}

const texts = proofTexts.receipt
const width = innerWidth(threePart)
const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`

const head = ({ payer, unit, way }: Data): Field[][] => [
  [
    { label: texts.payer, value: payer, share: 3 },
    { label: texts.unit, value: unit, share: 3 },
    { label: texts.way, value: ticks(texts.ways, [way]), share: 5 },
  ],
]

const totals = (fen: number): Field[][] => [
  [
    { label: texts.total, value: amountInWords(fen), share: 3 },
    { label: texts.digits, value: yuan(fen), share: 1.4 },
  ],
]

const columns = texts.columns.map((title, at) => ({
  title,
  share: [4, 4, 2][at] ?? 1,
  alignment: at === 2 ? ('right' as const) : ('left' as const),
}))

const define = (data: Data): Definition => {
  const paper = shifted(threePart, data.shift)
  const total = data.items.reduce((sum, { fen }) => sum + fen, 0)
  const rows = data.items.map(({ name, period, fen }) => [name, period, yuan(fen)])
  return frame({
    paper,
    company: proofTexts.company,
    title: texts.title,
    subtitle: proofTexts.offset.copies,
    formNo: 'QR-CW-01 A/0',
    serial: data.serial,
    version: receipt.version,
    made: data.made,
    content: [
      fields({ width, rows: head(data), labelWidth: 48 }),
      {
        stack: [grid({ paper, columns, rows, fontSize: 10, rowHeight: 17, whenEmpty: '' })],
        margin: [0, 5, 0, 5],
      },
      fields({ width, rows: totals(total), labelWidth: 70 }),
      {
        margin: [0, 16, 0, 0],
        columnGap: 0,
        columns: [
          { width: width * 0.5, text: '' },
          ...texts.closing.map((word) => handLine(word, width * 0.25)),
        ],
      },
    ],
  })
}

const sample: Data = {
  serial: 'B2-26-0107',
  made: '2026-11-24 10:31 B2 前台 周敏',
  payer: '林静怡',
  unit: '3幢2单元1501',
  way: '微信',
  items: [
    { name: '物业服务费', period: '2026-10 至 2026-12', fen: 72_450 },
    { name: '公共能耗费', period: '2026-10', fen: 3_605 },
    { name: '车位管理费', period: '2026-11', fen: 8_000 },
  ],
  shift: { right: 0, down: 0 },
}

/** A receipt on the three-part paper of a dot-matrix printer, its amount written out. */
export const receipt: Template<Data> = { version: 1, sample, define }
