import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { mm } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { testPageTexts as texts } from './test-page.text.ts'

export interface Data {
  readonly company: string
  readonly printer: string
  readonly deskCode: string
  readonly made: string
}

const width = mm(210)
const height = mm(297)
/** As near to the edge as office printers reach. */
const edge = mm(6)
const arm = mm(10)
const left = mm(30)

const strokes = (lines: readonly (readonly [number, number, number, number])[], lineWidth: number): Node => ({
  absolutePosition: { x: 0, y: 0 },
  canvas: lines.map(([x1, y1, x2, y2]) => ({ type: 'line', x1, y1, x2, y2, lineWidth })),
})

const corners = (): Node =>
  strokes(
    [edge, width - edge].flatMap((x) =>
      [edge, height - edge].flatMap((y) => [
        [x, y, x < width / 2 ? x + arm : x - arm, y] as const,
        [x, y, x, y < height / 2 ? y + arm : y - arm] as const,
      ]),
    ),
    0.8,
  )

/** 100 mm with a stroke each millimetre, longer each five and ten. */
const ruler = (y: number): Node =>
  strokes(
    [
      [left, y, left + mm(100), y] as const,
      ...Array.from({ length: 101 }, (_, at) => {
        const stroke = at % 10 === 0 ? 4 : at % 5 === 0 ? 3 : 1.8
        return [left + mm(at), y, left + mm(at), y - mm(stroke)] as const
      }),
    ],
    0.4,
  )

const STEPS = 10

const greys = (y: number): Node => ({
  absolutePosition: { x: left, y },
  canvas: Array.from({ length: STEPS }, (_, at) => ({
    type: 'rect' as const,
    ...{ x: mm(at * 15), y: 0, w: mm(15), h: mm(12), color: greyOf(at) },
  })),
})

const greyOf = (step: number): string => {
  const part = Math.round(255 - (255 * (step + 1)) / STEPS)
    .toString(16)
    .padStart(2, '0')
  return `#${part}${part}${part}`
}

const words = (y: number, text: string, fontSize: number, bold = false): Node => ({
  absolutePosition: { x: left, y },
  columns: [{ width: mm(150), text, fontSize, bold, lineHeight: 1.25 }],
})

const define = ({ company, printer, deskCode, made }: Data): Definition => ({
  pageSize: { width, height },
  pageMargins: [0, 0, 0, 0],
  info: { title: texts.title },
  content: [
    { text: '', fontSize: 1 },
    corners(),
    words(mm(28), texts.title, 22, true),
    words(mm(40), company, 11),
    words(mm(48), texts.how, 11),
    ruler(mm(76)),
    words(mm(78), texts.ruler, 9),
    words(mm(94), texts.greys, 11, true),
    greys(mm(101)),
    words(mm(124), texts.letters, 11, true),
    words(mm(131), texts.specimen, 14),
    words(mm(150), texts.specimen, 9.5),
    words(mm(164), texts.small, 6),
    words(mm(180), `${texts.facts.printer}  ${printer}`, 11),
    words(mm(187), `${texts.facts.desk}  ${deskCode}`, 11),
    words(mm(194), `${texts.facts.made}  ${made}`, 11),
  ],
})

const sample: Data = {
  company: '云栖里小区物业服务中心',
  printer: '前台激光',
  deskCode: 'B1',
  made: '2026-11-24 09:12',
}

/** Corners, a ruler, greys and small letters: what is wrong with a printer shows itself on one sheet. */
export const testPage: Template<Data> = { version: 1, sample, define }
