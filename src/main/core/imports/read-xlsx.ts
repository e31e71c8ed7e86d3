import readXlsxFile from 'read-excel-file/node'
import { type Sheet, UnreadableSheet } from './sheet.ts'
import { guardZip } from './zip-guard.ts'

/** All sheets of an xlsx file. A formula gives the value that was last computed; nothing is evaluated here. */
export const readXlsx = async (bytes: Buffer): Promise<readonly Sheet[]> => {
  await guardZip(bytes)
  const sheets = await readXlsxFile(bytes, { parseNumber: numberText }).catch((error: unknown) => {
    throw new UnreadableSheet('damaged', { cause: error })
  })
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }))
}

/** 1.3812345678E+10 is how a file may store a phone number; it is shown with all its digits. */
const numberText = (stored: string): string =>
  /e/i.test(stored) && Number.isInteger(Number(stored)) ? BigInt(Number(stored)).toString() : stored

const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'boolean' ? String(cell) : ''
}
