import type { Node } from '#core/documents/kit/definition.ts'
import { type Field, type FieldValue, fields } from '#core/documents/kit/fields.ts'
import type { HomeHead } from './form-head.ts'
import { formWidth } from './form-sheet.ts'
import { partTexts as texts } from './parts.text.ts'

/** `f('房号', '5-1-802')`; nothing is a blank for a hand. */
export const f = (label: string, value?: FieldValue, share = 1): Field =>
  value === undefined ? { label, share } : { label, value, share }

interface Rows {
  readonly labelWidth?: number
  readonly rowHeight?: number
  readonly margin?: readonly [number, number, number, number]
}

/** Labelled fields over the width of the form. */
export const rows = (
  of: readonly (readonly Field[])[],
  { labelWidth = 62, rowHeight = 19, margin = [0, 0, 0, 6] }: Rows = {},
): Node => ({ margin, stack: [fields({ width: formWidth, rows: of, labelWidth, rowHeight })] })

/** The first line of a form: which home, whose, in which case. */
export const homeRow = ({ unit, owners, caseNo }: HomeHead): readonly Field[] => [
  f(texts.unit, unit, 3),
  f(texts.owners, owners, 4),
  f(texts.caseNo, caseNo, 3),
]

export const section = (title: string): Node => ({
  text: title,
  bold: true,
  fontSize: 11,
  margin: [0, 8, 0, 3],
})

/** Rows that a page holds whatever stands in them. */
const MOST_ROWS_KEPT = 12

const rowsIn = (node: Node): number =>
  typeof node === 'object' && 'table' in node ? node.table.body.length : 0

/**
 * A title and what stands under it, on one page. pdfmake loses the whole of what it may not break and cannot fit on
 * a page: a longer table breaks.
 */
export const kept = (title: string, ...nodes: readonly Node[]): Node => ({
  unbreakable: nodes.every((node) => rowsIn(node) <= MOST_ROWS_KEPT),
  stack: [section(title), ...nodes],
})

export const prose = (text: string): Node => ({ text, lineHeight: 1.1, margin: [0, 4, 0, 4] })

/** Money on paper: ¥1,316.24. */
export const yuan = (fen: number): string => {
  const [whole = '0', cents = '00'] = (Math.abs(fen) / 100).toFixed(2).split('.')
  return `${fen < 0 ? '-' : ''}¥${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`
}
