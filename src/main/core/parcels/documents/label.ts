import { code128, qr } from '#core/documents/kit/barcode.ts'
import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { mm, onDots } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { fitSize } from '#core/documents/kit/text-width.ts'

/** What lies on the shelf is read by whoever walks past: no name and no pickup code (spec/parcels.md 3.3.2). */
export interface ShelfLabel {
  readonly shelfNo: string
  /** One letter; null while nobody is found for the item. */
  readonly zone: string | null
  readonly unit: string
  readonly date: string
  readonly itemNo: string
}

/** One page a label. */
export interface Data {
  readonly labels: readonly ShelfLabel[]
}

const width = mm(60)
const height = mm(40)
const left = onDots(mm(3))
const right = width - left

const at = (x: number, y: number, node: Exclude<Node, string>): Node => ({
  ...node,
  absolutePosition: { x: onDots(x), y: onDots(y) },
})

const words = (text: string, fontSize: number, rest: object = {}): Exclude<Node, string> => ({
  text,
  fontSize,
  noWrap: true,
  ...rest,
})

/** Zone A is a filled square, every other an outlined one: told apart at arm's length and without colour. */
const zoneMark = (zone: string, y: number): Node[] => {
  const side = mm(5.5)
  const filled = zone === 'A'
  const line = 1.4
  const square = filled
    ? { type: 'rect' as const, x: 0, y: 0, w: side, h: side, color: 'black' }
    : { type: 'rect' as const, x: line / 2, y: line / 2, w: side - line, h: side - line, lineWidth: line }
  const letter = {
    text: zone,
    fontSize: 12,
    bold: true,
    alignment: 'center' as const,
    color: filled ? 'white' : 'black',
  }
  return [at(left, y, { canvas: [square] }), at(left, y - 0.9, { columns: [{ ...letter, width: side }] })]
}

const unitLine = ({ zone, unit }: ShelfLabel, y: number): Node[] => {
  const x = zone === null ? left : left + mm(7)
  const size = fitSize(unit, mm(41) - x, 14)
  return [
    ...(zone === null ? [] : zoneMark(zone, y)),
    at(x, y + mm(2.75) - size * 0.74, words(unit, size, { bold: true })),
  ]
}

const label = (item: ShelfLabel, page: number): Node[] => {
  const shelf = fitSize(item.shelfNo, mm(39), 31)
  const square = qr(`P:${item.itemNo}`, mm(13.5))
  const bars = code128(item.itemNo, { width: mm(58), height: mm(10) })
  return [
    { text: '', fontSize: 1, ...(page > 0 && { pageBreak: 'before' as const }) },
    at(left, mm(7.2) - shelf * 0.795, words(item.shelfNo, shelf, { bold: true })),
    at(right - square.width, mm(3), square.node),
    ...unitLine(item, mm(13.2)),
    at((width - bars.width) / 2, mm(21.5), bars.node),
    at(left, mm(32.2), words(item.itemNo, 10.5, { characterSpacing: 0.6 })),
    at(left, mm(32.2), {
      columns: [{ width: right - left, text: item.date, fontSize: 10.5, alignment: 'right' }],
    }),
  ]
}

const define = ({ labels }: Data): Definition => ({
  pageSize: { width, height },
  pageMargins: [0, 0, 0, 0],
  info: { title: '包裹货架标签' },
  content: labels.flatMap(label),
})

const sample: Data = {
  labels: [
    { shelfNo: 'B2-07-46', zone: 'A', unit: '3幢2单元1501', date: '2026-11-24', itemNo: 'B2-26-000146' },
    { shelfNo: 'A-12-07', zone: 'B', unit: '12幢1单元802', date: '2026-11-24', itemNo: 'A-26-001207' },
    { shelfNo: 'B1-D-123', zone: null, unit: '待认领', date: '2026-11-24', itemNo: 'B1-26-012345' },
  ],
}

/** The 60×40 mm shelf label: shelf number, unit and zone, item number as Code 128 and as QR. */
export const shelfLabel: Template<Data> = { version: 1, sample, define }
