import type { Cell, TableLayout, TableNode } from './definition.ts'
import { innerHeight, innerWidth, type Paper } from './paper.ts'
import { mostLines } from './text-width.ts'

export interface GridColumn {
  readonly title: string
  /** Part of the width: the columns together always fill the page exactly. */
  readonly share: number
  readonly alignment?: 'left' | 'center' | 'right'
}

export interface Grid {
  readonly paper: Paper
  readonly columns: readonly GridColumn[]
  readonly rows: readonly (readonly string[])[]
  readonly fontSize: number
  /** Room for a hand to write in. */
  readonly rowHeight: number
  /** Points above and below the words of a row. */
  readonly air?: number
  /** Shown across all columns when there is no row. */
  readonly whenEmpty: string
}

const padding = 2.5
const usualAir = 1.5
const hairline = 0.4
const rule = 1
/** Noto Sans SC asks for 1.45 em a line; tables are set tighter. */
const leading = 0.85

const layoutOf = (air: number): TableLayout => ({
  hLineWidth: (line, { table }) => (line === 0 || line === 1 || line === table.body.length ? rule : hairline),
  vLineWidth: (line, { table }) => (line === 0 || line === table.widths.length ? rule : hairline),
  paddingLeft: () => padding,
  paddingRight: () => padding,
  paddingTop: () => air,
  paddingBottom: () => air,
})

/** Column widths in points, with padding and lines taken off. */
export const spread = (width: number, shares: readonly number[]): number[] => {
  const lines = 2 * rule + (shares.length - 1) * hairline
  const room = width - lines - shares.length * 2 * padding
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => (room * share) / whole)
}

/**
 * A row that fits no page vanishes without a word when rows may not break (pdfmake#961), and so does the first
 * when it is kept with the head.
 */
const everyRowFits = (grid: Grid, widths: readonly number[]): boolean => {
  const most = Math.floor((innerHeight(grid.paper) * 0.8) / (grid.fontSize * 1.45))
  return grid.rows.every((row) =>
    row.every(
      (cell, column) => cell.length <= most || mostLines(cell, widths[column] ?? 1, grid.fontSize) <= most,
    ),
  )
}

const header = (columns: readonly GridColumn[]): Cell[] =>
  columns.map(({ title }) => ({
    text: title,
    bold: true,
    alignment: 'center',
    verticalAlignment: 'middle',
    fillColor: '#ececec',
  }))

const line = (row: readonly string[], columns: readonly GridColumn[]): Cell[] =>
  columns.map(({ alignment = 'left' }, column) => ({
    text: row[column] ?? '',
    alignment,
    verticalAlignment: 'middle',
  }))

const emptyLine = ({ columns, whenEmpty }: Grid): Cell[] =>
  columns.map((_, column) =>
    column === 0
      ? { text: whenEmpty, colSpan: columns.length, alignment: 'center', verticalAlignment: 'middle' }
      : {},
  )

/** A ruled table over the whole page width, with its head repeated on each page. */
export const grid = (of: Grid): TableNode => {
  const widths = spread(
    innerWidth(of.paper),
    of.columns.map(({ share }) => share),
  )
  const rows = of.rows.map((row) => line(row, of.columns))
  const whole = everyRowFits(of, widths)
  return {
    fontSize: of.fontSize,
    lineHeight: leading,
    layout: layoutOf(of.air ?? usualAir),
    table: {
      widths,
      heights: of.rowHeight,
      headerRows: 1,
      dontBreakRows: whole,
      ...(whole && { keepWithHeaderRows: 1 }),
      body: [header(of.columns), ...(rows.length > 0 ? rows : [emptyLine(of)])],
    },
  }
}
