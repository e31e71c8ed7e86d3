import type { Cell, Node, Piece, TableLayout, TableNode } from './definition.ts'

/** What stands beside a label; nothing is a blank for a hand to write in. */
export type FieldValue = string | Piece | readonly Node[]

export interface Field {
  readonly label: string
  readonly value?: FieldValue
  /** Part of the row, label included. */
  readonly share: number
}

export interface Fields {
  readonly width: number
  readonly rows: readonly (readonly Field[])[]
  readonly labelWidth?: number
  readonly rowHeight?: number
  readonly fontSize?: number
}

const padding = { x: 4, y: 3 }
const hairline = 0.4
const rule = 0.9
const labelFill = '#f0f0f0'

/** Rows of unlike division are tables of one row each; every row draws the line under it, the first the one above. */
const layout = (first: boolean, last: boolean): TableLayout => ({
  hLineWidth: (line) => (line === 0 ? (first ? rule : 0) : last ? rule : hairline),
  vLineWidth: (line, { table }) => (line === 0 || line === table.widths.length ? rule : hairline),
  paddingLeft: () => padding.x,
  paddingRight: () => padding.x,
  paddingTop: () => padding.y,
  paddingBottom: () => padding.y,
})

const labelCell = (text: string): Cell => ({
  text,
  alignment: 'center',
  verticalAlignment: 'middle',
  fillColor: labelFill,
})

const valueCell = (value: FieldValue = ''): Cell => {
  if (typeof value === 'string') return { text: value, verticalAlignment: 'middle' }
  return 'text' in value
    ? { ...value, verticalAlignment: 'middle' }
    : { stack: value, verticalAlignment: 'middle' }
}

/** Lines and padding are taken off, so that every row ends at the same edge whatever its division. */
const widths = (row: readonly Field[], width: number, labelWidth: number): number[] => {
  const cells = row.length * 2
  const lines = 2 * rule + (cells - 1) * hairline
  const room = width - lines - cells * 2 * padding.x - row.length * labelWidth
  const whole = row.reduce((sum, { share }) => sum + share, 0)
  return row.flatMap(({ share }) => [labelWidth, (room * share) / whole])
}

/** Labelled fields in ruled rows: the body of a form. */
export const fields = ({ width, rows, labelWidth = 62, rowHeight = 18, fontSize = 10 }: Fields): Node => ({
  fontSize,
  stack: rows.map(
    (row, at): TableNode => ({
      layout: layout(at === 0, at === rows.length - 1),
      table: {
        widths: widths(row, width, labelWidth),
        heights: rowHeight,
        dontBreakRows: false,
        body: [row.flatMap(({ label, value }) => [labelCell(label), valueCell(value)])],
      },
    }),
  ),
})
