import { code128 } from '#core/documents/kit/barcode.ts'
import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { innerWidth, mm, slip80 } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { slipTexts as texts } from './slips.text.ts'

/** For the mailbox of one home. The place is not on it: the code finds the item, and a stranger finds no shelf. */
export interface Slip {
  readonly unit: string
  readonly name: string
  readonly pieces: number
  readonly codes: readonly string[]
  readonly daysLeft: number
}

export interface Data {
  readonly company: string
  readonly hours: string
  readonly date: string
  /** A signing box on request; off by default. */
  readonly slips: readonly Slip[]
}

const SHOWN_CODES = 8

const codesOf = ({ codes }: Slip): string =>
  [
    ...codes.slice(0, SHOWN_CODES),
    ...(codes.length > SHOWN_CODES ? [texts.more(codes.length - SHOWN_CODES)] : []),
  ].join('  ')

/** The lines of one slip in a box of its own. */
const linesOf = (slip: Slip, data: Data, width: number): Node[] => [
  { text: texts.title, fontSize: 13, bold: true },
  {
    columnGap: 0,
    margin: [0, 3, 0, 0],
    columns: [
      { width: width * 0.62, text: slip.unit, fontSize: 17, bold: true },
      { width: width * 0.38, text: slip.name, fontSize: 13, alignment: 'right' },
    ],
  },
  { text: texts.pieces(slip.pieces), fontSize: 11, margin: [0, 2, 0, 0] },
  { text: texts.code, fontSize: 9, margin: [0, 5, 0, 0] },
  { text: codesOf(slip), fontSize: slip.codes.length > 4 ? 13 : 18, bold: true, lineHeight: 1 },
  { text: texts.hours(data.hours), fontSize: 9.5, margin: [0, 5, 0, 0] },
  { text: texts.left(slip.daysLeft), fontSize: 9.5 },
  { text: texts.made(data.company, data.date), fontSize: 8, margin: [0, 4, 0, 0] },
]

const A4 = { width: mm(210), height: mm(297) }
/** Two across and four down: cut along the dashed lines. */
const CELL = { width: A4.width / 2, height: A4.height / 4 }
const PADDING = mm(8)
const A_SHEET = 8

const cutLines = (): Node => ({
  absolutePosition: { x: 0, y: 0 },
  canvas: [
    {
      type: 'line',
      x1: CELL.width,
      y1: 0,
      x2: CELL.width,
      y2: A4.height,
      lineWidth: 0.5,
      dash: { length: 3 },
    },
    ...[1, 2, 3].map((row) => ({
      ...{ type: 'line' as const, x1: 0, y1: row * CELL.height, x2: A4.width, y2: row * CELL.height },
      ...{ lineWidth: 0.5, dash: { length: 3 } },
    })),
  ],
})

const placed = (slip: Slip, data: Data, at: number): Node => {
  const column = at % 2
  const row = Math.floor((at % A_SHEET) / 2)
  const width = CELL.width - 2 * PADDING
  return {
    absolutePosition: { x: column * CELL.width + PADDING, y: row * CELL.height + PADDING },
    columnGap: 0,
    columns: [{ width, stack: linesOf(slip, data, width) }],
  }
}

const defineSheets = (data: Data): Definition => ({
  pageSize: A4,
  pageMargins: [0, 0, 0, 0],
  info: { title: texts.title },
  content: data.slips.flatMap((slip, at) => [
    ...(at % A_SHEET === 0
      ? [{ text: '', fontSize: 1, ...(at > 0 && { pageBreak: 'before' as const }) }, cutLines()]
      : []),
    placed(slip, data, at),
  ]),
})

const rollWidth = innerWidth(slip80)

const defineRoll = (data: Data): Definition => ({
  pageSize: { width: slip80.width, height: 'auto' },
  pageMargins: slip80.margins,
  info: { title: texts.title },
  content: data.slips.flatMap((slip, at) => [
    ...linesOf(slip, data, rollWidth),
    ...(slip.codes.length === 1 ? [barsOf(slip.codes[0] ?? '')] : []),
    ...(at < data.slips.length - 1 ? [tearLine()] : []),
  ]),
})

const barsOf = (code: string): Node => {
  const bars = code128(code, { width: mm(40), height: mm(9) })
  return { ...bars.node, margin: [0, 6, 0, 2] }
}

const tearLine = (): Node => ({
  margin: [0, 12, 0, 12],
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: rollWidth, y2: 0, lineWidth: 0.6, dash: { length: 3 } }],
})

const sample: Data = {
  company: '云栖里小区',
  hours: '8:00–20:00',
  date: '2026-11-24',
  slips: [
    { unit: '3-2-1501', name: '林**', pieces: 1, codes: ['0317'], daysLeft: 28 },
    { unit: '12-1-802', name: '欧**', pieces: 3, codes: ['4821', '0006', '9930'], daysLeft: 12 },
    { unit: '云栖里商业街北段一层114', name: '', pieces: 1, codes: ['7781'], daysLeft: 0 },
    {
      ...{ unit: '5-1-101', name: '单**', pieces: 11, daysLeft: 3 },
      codes: ['1001', '1002', '1003', '1004', '1005', '1006', '1007', '1008', '1009', '1010', '1011'],
    },
    ...Array.from({ length: 5 }, (_, at) => ({
      ...{ unit: `8-2-${1102 + at}`, name: '王**', pieces: 1, codes: [`55${10 + at}`], daysLeft: 20 },
    })),
  ],
}

/** Eight slips to a sheet of A4, to be cut. */
export const noticeSlips: Template<Data> = { version: 1, sample, define: defineSheets }
/** The same from the 80 mm roll. */
export const rollSlips: Template<Data> = { version: 1, sample, define: defineRoll }
