import { findHeader, type Header, withColumns } from './header.rules.ts'
import type { Column } from './imports.contract.ts'
import { inSheet } from './imports.text.ts'
import { allowedColumns, type ReadRows } from './rows.rules.ts'
import type { Sheet } from './sheet.ts'

export interface Table {
  readonly sheet: Sheet
  readonly header: Header
}

/** What the clerk says the columns of a sheet mean, by the sheet's name. */
export type Corrections = ReadonlyMap<string, readonly Column[]>

/** The sheets that can be seen, each with its columns. */
export const tablesOf = (
  sheets: readonly Sheet[],
  personsToo: boolean,
  corrections: Corrections,
): readonly Table[] =>
  sheets
    .filter(({ hidden }) => !hidden)
    .map((sheet) => {
      const header = withColumns(findHeader(sheet.rows), corrections.get(sheet.name) ?? [])
      return { sheet, header: allowedColumns(header, personsToo) }
    })

/** The rows of all sheets; with several, each doubt names its sheet. */
export const together = (
  tables: readonly { readonly name: string; readonly rows: ReadRows }[],
): ReadRows => ({
  good: tables.flatMap(({ name, rows }) =>
    tables.length === 1 ? rows.good : rows.good.map((row) => ({ ...row, sheet: name })),
  ),
  doubtful: tables.flatMap(({ name, rows }) =>
    tables.length === 1
      ? rows.doubtful
      : rows.doubtful.map((doubt) => ({ ...doubt, reason: inSheet(name, doubt.reason) })),
  ),
  lines: tables.reduce((sum, { rows }) => sum + rows.lines, 0),
})
