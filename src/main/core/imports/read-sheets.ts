import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { type Sheet, sheetLimits, UnreadableSheet } from './sheet.ts'

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** First bytes of files that people mistake for a table: PDF, JPEG, PNG, RAR, 7z, gzip. */
const others = [
  [0x25, 0x50, 0x44, 0x46],
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
] as const

/**
 * The tables of an untrusted file. What it is shows in its first bytes: its name is only what somebody typed.
 * @throws UnreadableSheet
 */
export const readSheets = async (fileName: string, bytes: Uint8Array): Promise<readonly Sheet[]> => {
  if (bytes.length > sheetLimits.fileBytes) throw new UnreadableSheet('tooLarge')
  if (bytes.length === 0) throw new UnreadableSheet('empty')
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableSheet('oldOrLocked')
  if (others.some((start) => startsWith(bytes, ...start))) throw new UnreadableSheet('notATable')
  const zipped = startsWith(bytes, 0x50, 0x4b)
  return withinLimits(zipped ? await readXlsx(Buffer.from(bytes)) : readCsv(bytes, fileName))
}

const withinLimits = (sheets: readonly Sheet[]): readonly Sheet[] => {
  const { cellLength, columns, rows, sheets: most } = sheetLimits
  const total = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  if (total > rows || sheets.length > most) throw new UnreadableSheet('tooLarge')
  const cut = sheets.map(({ name, hidden, rows: all }) => ({
    name: name.slice(0, 60),
    hidden,
    rows: all.map((row) => row.slice(0, columns).map((cell) => cell.slice(0, cellLength).trim())),
  }))
  if (cut.every((sheet) => sheet.rows.every((row) => row.every((cell) => cell === ''))))
    throw new UnreadableSheet('empty')
  return cut
}
