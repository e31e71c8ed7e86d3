import type { Definition, Node } from '../kit/definition.ts'
import { mm, shifted, threePart } from '../kit/paper.ts'
import type { Template } from '../kit/template.ts'
import { proofTexts } from './proofs.text.ts'

export interface Data {
  readonly printer: string
  /** Millimetres, as set for this printer. */
  readonly shift: { readonly right: number; readonly down: number }
}

const texts = proofTexts.offset

type Line = readonly [x1: number, y1: number, x2: number, y2: number]

const lines = (drawn: readonly Line[], lineWidth: number): Node => ({
  absolutePosition: { x: 0, y: 0 },
  canvas: drawn.map(([x1, y1, x2, y2]) => ({ type: 'line', x1, y1, x2, y2, lineWidth })),
})

const cross = (x: number, y: number): readonly Line[] => [
  [x - mm(8), y, x + mm(8), y],
  [x, y - mm(8), x, y + mm(8)],
]

const corners = (right: number, bottom: number): readonly Line[] =>
  [mm(20), right].flatMap((x) => [mm(20), bottom].flatMap((y) => cross(x, y)))

/** A scale with a longer stroke each 5 and 10 mm. */
const scale = (length: number, at: (millimetre: number, stroke: number) => Line): readonly Line[] =>
  Array.from({ length: length + 1 }, (_, millimetre) =>
    at(millimetre, millimetre % 10 === 0 ? 5 : millimetre % 5 === 0 ? 3.5 : 2),
  )

const numbers = (x: number, y: number): Node[] =>
  Array.from({ length: 17 }, (_, ten) => ({
    absolutePosition: { x: x + mm(ten * 10) - 10, y },
    columns: [{ width: 20, text: String(ten * 10), fontSize: 7, alignment: 'center' }],
  }))

const define = ({ printer, shift }: Data): Definition => {
  const moved = shifted({ ...threePart, margins: [0, 0, 0, 0] }, shift)
  const [x, y] = [moved.margins[0], moved.margins[1]]
  const move = ([x1, y1, x2, y2]: Line): Line => [x1 + x, y1 + y, x2 + x, y2 + y]
  const { width, height } = threePart
  const across = scale(160, (at, stroke) => [mm(40 + at), mm(60), mm(40 + at), mm(60 + stroke)])
  const text = (top: number, of: object): Node => ({
    absolutePosition: { x: x + mm(40), y: y + mm(top) },
    columns: [{ width: mm(160), stack: [of as Node] }],
  })
  return {
    pageSize: { width, height },
    pageMargins: [0, 0, 0, 0],
    info: { title: texts.title },
    content: [
      { text: '', fontSize: 1 },
      lines(corners(width - mm(20), height - mm(20)).map(move), 0.5),
      lines(across.map(move), 0.4),
      ...numbers(x + mm(40), y + mm(66)),
      text(26, { text: texts.title, fontSize: 16, bold: true, alignment: 'center' }),
      text(38, { text: texts.explain, fontSize: 10, lineHeight: 1.1 }),
      text(78, { text: texts.printer(printer), fontSize: 11 }),
      text(85, { text: texts.shift(shift.right, shift.down), fontSize: 11 }),
      text(98, { text: texts.copies, fontSize: 10 }),
    ],
  }
}

const sample: Data = { printer: '前台针式', shift: { right: 0, down: 0 } }

/** Crosses 20 mm from each edge and a scale: what a ruler finds is set once for each printer. */
export const offsetTest: Template<Data> = { version: 1, sample, define }
