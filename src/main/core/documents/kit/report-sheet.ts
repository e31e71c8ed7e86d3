import type { Definition, Node } from './definition.ts'
import { frame } from './frame.ts'
import { grid } from './grid.ts'
import { a4 } from './paper.ts'

/** What a report comes to: the same on the screen, on paper and in a workbook. */
export interface ReportTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

export interface ReportData {
  readonly company: string
  readonly formNo: string
  readonly period: string
  readonly made: string
  readonly tables: readonly ReportTable[]
}

interface Look {
  readonly title: string
  readonly version: number
  /** Stands where a table has no row. */
  readonly none: string
}

/** Numbers stand right, and a column of words is as wide as words need. */
const isNumeric = ({ rows }: ReportTable, at: number): boolean =>
  rows.length > 0 && rows.every((row) => typeof row[at] === 'number')

/** So many rows and their heading stay on one page. */
const KEPT_TOGETHER = 18

const section =
  (none: string) =>
  (table: ReportTable): Node => ({
    unbreakable: table.rows.length <= KEPT_TOGETHER,
    stack: [
      { text: table.title, fontSize: 11.5, bold: true, margin: [0, 10, 0, 4] },
      grid({
        paper: a4,
        columns: table.columns.map((name, at) => ({
          title: name,
          share: isNumeric(table, at) ? 70 : at === 0 ? 130 : 110,
          alignment: isNumeric(table, at) ? 'right' : 'left',
        })),
        rows: table.rows.map((row) => row.map(String)),
        fontSize: 9.5,
        rowHeight: 17,
        whenEmpty: none,
      }),
    ],
  })

/** Some days of a duty on A4: one table under the other. */
export const reportSheet = (data: ReportData, { title, version, none }: Look): Definition =>
  frame({
    paper: a4,
    company: data.company,
    title,
    subtitle: data.period,
    formNo: data.formNo,
    version,
    made: data.made,
    content: data.tables.map(section(none)),
  })
