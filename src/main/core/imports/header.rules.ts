import { meaningOf } from './column-words.ts'
import type { Column } from './imports.contract.ts'

export interface Header {
  /** The row under which the data begins, counted from 0. */
  readonly lastRow: number
  readonly titles: readonly string[]
  readonly columns: readonly Column[]
  /** Every word of its one or two rows, to know it again where a printed list repeats it. */
  readonly words: ReadonlySet<string>
}

/** A title row or two may stand above; nobody writes more than this. */
const ROWS_LOOKED_AT = 15

/** The row, or the two rows of a merged header, that says most about the columns. */
export const findHeader = (rows: readonly (readonly string[])[]): Header => {
  const candidates = rows.slice(0, ROWS_LOOKED_AT).flatMap((row, at) => {
    const below = rows[at + 1]
    const alone = headerAt(at, row)
    return below === undefined || hasData(below) ? [alone] : [alone, headerAt(at + 1, below, row)]
  })
  return candidates.reduce((a, b) => (said(b) > said(a) ? b : a), headerAt(0, []))
}

const headerAt = (lastRow: number, row: readonly string[], above: readonly string[] = []): Header => {
  const width = Math.max(row.length, above.length)
  const titles = Array.from({ length: width }, (_, at) => row[at] || above[at] || '')
  return {
    lastRow,
    titles,
    columns: settled(titles.map(meaningOf)),
    words: new Set([...above, ...row].filter((word) => word !== '')),
  }
}

/** Numbers stand under a header, never in it. */
const hasData = (row: readonly string[]): boolean => row.some((cell) => /\d{3,}/.test(cell))

const said = ({ columns }: Header): number =>
  new Set(columns.filter((column) => column !== 'ignore')).size * 100 - columns.length / 100

/**
 * 房号 alone is the whole home; beside 楼栋 it is the room. One meaning belongs to one column, except that people
 * have several phones.
 */
const settled = (columns: readonly Column[]): readonly Column[] => {
  const meant = columns.includes('building')
    ? columns
    : columns.map((column) => (column === 'number' ? 'unit' : column))
  return meant.map((column, at) => (column === 'phone' || meant.indexOf(column) === at ? column : 'ignore'))
}

/** What a sheet lacks for its homes to be known. */
export const missingColumn = (columns: readonly Column[]): Column | null => {
  if (columns.includes('unit')) return null
  if (!columns.includes('number')) return 'unit'
  return columns.includes('building') ? null : 'building'
}

/** Whether a row repeats the header, as after every page of a printed list. */
export const repeatsHeader = (cells: readonly string[], { words }: Header): boolean => {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 1 && filled.every((cell) => words.has(cell))
}

/** The columns as a clerk corrected them; those that were not asked about stay. */
export const withColumns = (header: Header, columns: readonly Column[]): Header => ({
  ...header,
  columns: header.columns.map((column, at) => columns[at] ?? column),
})
