import readXlsxFile from 'read-excel-file/node'
import { type Sheet, UnreadableSheet } from './sheet.ts'
import type { Merge } from './sheet-gauge.ts'
import { createWorkbookMarks } from './workbook-marks.ts'
import { guardZip } from './zip-guard.ts'

/**
 * All sheets of an xlsx file. A formula gives the value that was last computed; nothing is evaluated here. Of a
 * hidden sheet only its name leaves this process.
 */
export const readXlsx = async (bytes: Buffer): Promise<readonly Sheet[]> => {
  const marks = createWorkbookMarks()
  await guardZip(bytes, marks.listenerFor)
  const sheets = await readXlsxFile(bytes, { parseNumber: numberText }).catch((error: unknown) => {
    throw new UnreadableSheet('damaged', { cause: error })
  })
  const known = marks.sheets()
  return sheets.map(({ sheet: name, data }) => {
    const { hidden = false, merges = [] } = known.get(name) ?? {}
    const rows = hidden ? [] : data.map((row) => row.map(cellText))
    return { name, hidden, rows: carriedDown(rows, merges) }
  })
}

/** A cell merged over several rows says the same for each of them. Sideways it stands once, as it is shown. */
const carriedDown = (rows: string[][], merges: readonly Merge[]): string[][] => {
  for (const { top, bottom, left } of merges) {
    const value = rows[top]?.[left] ?? ''
    for (const row of rows.slice(top + 1, bottom + 1)) if (left < row.length) row[left] ||= value
  }
  return rows
}

/** A spreadsheet program keeps this many digits of a number and writes zeros for the rest. */
const DIGITS_KEPT = 15

/**
 * 1.3812345678E+10 is how a file may store a phone number; it is shown with all its digits. A number with more
 * digits than were kept stays as it is stored, so that nobody takes the invented ones for true.
 */
const numberText = (stored: string): string => {
  const value = Number(stored)
  const exact = Number.isInteger(value) && Math.abs(value) < 10 ** DIGITS_KEPT
  return /e/i.test(stored) && exact ? String(value) : stored.toUpperCase()
}

const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'boolean' ? String(cell) : ''
}
