import type { Node } from '#core/documents/kit/definition.ts'
import { type GridColumn, grid } from '#core/documents/kit/grid.ts'
import { a4, type Paper } from '#core/documents/kit/paper.ts'

/** Title, part of the width, alignment. */
export type TableColumn = readonly [title: string, share: number, alignment?: GridColumn['alignment']]

interface Table {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly string[])[]
  /** Empty rows are added up to this many, for a hand. */
  readonly least?: number
  readonly rowHeight?: number
  readonly fontSize?: number
  readonly paper?: Paper
}

const filled = (rows: Table['rows'], least: number): Table['rows'] => [
  ...rows,
  ...Array.from({ length: Math.max(0, least - rows.length) }, () => []),
]

/** What a row of two lines needs so that its words do not touch the rules; a row of one line stays as high. */
const AIR = 3
const GRID_AIR = 1.5

/** A ruled table over the width of the form. */
export const table = ({
  columns,
  rows,
  least = 1,
  rowHeight = 20,
  fontSize = 9.5,
  paper = a4,
}: Table): Node =>
  grid({
    paper,
    columns: columns.map(([title, share, alignment = 'left']) => ({ title, share, alignment })),
    rows: filled(rows, least),
    ...{ fontSize, rowHeight: rowHeight - 2 * (AIR - GRID_AIR), air: AIR, whenEmpty: '' },
  })

/** Its rows counted in a first column. */
export const numbered = (rows: Table['rows']): Table['rows'] =>
  rows.map((row, at) => [String(at + 1), ...row])
