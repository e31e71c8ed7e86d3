import writeXlsxFile from 'write-excel-file/node'
import type { Data as RegisterData, RegisterRow } from '../documents/register.data.ts'
import { registerTexts } from '../documents/register.text.ts'
import { tablesOf } from './report-tables.ts'
import type { ParcelReport } from './reports.contract.ts'
import { reportTexts as texts } from './reports.text.ts'

type Value = string | number

const cellOf = (value: Value, bold = false) =>
  typeof value === 'number'
    ? { value, type: Number }
    : { value, type: String, ...(bold && { fontWeight: 'bold' as const }) }

const head = (titles: readonly string[]) => titles.map((title) => cellOf(title, true))

/** The printed register's own columns: those of T/DJWGXH 004-2020 and what the desk adds. */
const fields = Object.keys(registerTexts.columns).filter(
  (field): field is keyof RegisterRow & keyof typeof registerTexts.columns =>
    field !== 'no' && field !== 'signature',
)

const registerRows = ({ rows }: RegisterData) => [
  head([registerTexts.columns.no, ...fields.map((field) => registerTexts.columns[field])]),
  ...rows.map((row, at) => [cellOf(at + 1), ...fields.map((field) => cellOf(row[field] ?? ''))]),
]

const summaryRows = (report: ParcelReport) =>
  tablesOf(report).flatMap(({ title, columns, rows }) => [
    [cellOf(title, true)],
    head(columns),
    ...rows.map((row) => row.map((value) => cellOf(value))),
    [null],
  ])

/** A workbook of two sheets: every item, and what they come to. */
export const workbookOf = async (
  register: RegisterData,
  report: ParcelReport,
  name: string,
): Promise<File> => {
  const written = await writeXlsxFile([
    { sheet: texts.register, data: registerRows(register) },
    { sheet: texts.summary, data: summaryRows(report) },
  ]).toBuffer()
  return new File([new Uint8Array(written)], name, {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}
