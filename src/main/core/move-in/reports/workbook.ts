import writeXlsxFile from 'write-excel-file/node'
import { moveInReportTexts as texts } from './reports.text.ts'
import type { ReportPart } from './tables.rules.ts'

const cellOf = (value: string | number, bold = false) =>
  typeof value === 'number'
    ? { value, type: Number }
    : { value, type: String, ...(bold && { fontWeight: 'bold' as const }) }

const rowsOf = ({ title, columns, rows }: ReportPart) => [
  [cellOf(title, true)],
  columns.map((column) => cellOf(column, true)),
  ...rows.map((row) => row.map((value) => cellOf(value))),
  [null],
]

/** All tables on one sheet, one under the other, as the paper has them. */
export const tablesWorkbook = async (tables: readonly ReportPart[], name: string): Promise<File> => {
  const written = await writeXlsxFile([{ sheet: texts.sheet, data: tables.flatMap(rowsOf) }]).toBuffer()
  return new File([new Uint8Array(written)], name, {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}
