import { parse } from 'csv-parse/sync'
import { type Sheet, UnreadableSheet } from './sheet.ts'

/** The text of a file that says nowhere how it was encoded. Windows writes GB 18030, browsers UTF-8, Excel both and UTF-16. */
export const decodeText = (bytes: Uint8Array): string => {
  const encodings = [...marked(bytes), 'utf-8', 'gb18030']
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding)
    if (text !== null) return text
  }
  throw new UnreadableSheet('unknownEncoding')
}

/** A byte order mark, or the zeros that every second byte of Latin text has in UTF-16. */
const marked = (bytes: Uint8Array): readonly string[] => {
  const [a, b] = bytes
  const even = bytes.length % 2 === 0
  if (a === 0xff && b === 0xfe && even) return ['utf-16le']
  if (a === 0xfe && b === 0xff && even) return ['utf-16be']
  const start = bytes.subarray(0, 2_000)
  const zeros = (odd: 0 | 1) => start.filter((byte, at) => at % 2 === odd && byte === 0).length
  if (even && zeros(1) > Math.max(3, start.length / 8) && zeros(0) === 0) return ['utf-16le']
  return even && zeros(0) > Math.max(3, start.length / 8) && zeros(1) === 0 ? ['utf-16be'] : []
}

/** Text has no control characters but line ends and tabs: a picture that happens to decode is not a table. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const BINARY = /[\u0000-\u0008\u000e-\u001f\ufffd]/

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return BINARY.test(text) ? null : text
  } catch {
    return null
  }
}

const DELIMITERS = [',', '\t', ';', '|', '，'] as const

/** The mark that most of the first lines carry. */
const delimiterOf = (text: string): string => {
  const lines = text.split(/\r?\n/, 20)
  const count = (mark: string) => lines.reduce((sum, line) => sum + line.split(mark).length - 1, 0)
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ','
}

/** A CSV file as one sheet. Empty lines stay, so that row numbers are those the clerk sees. */
export const readCsv = (bytes: Uint8Array, name: string): readonly Sheet[] => {
  const text = decodeText(bytes)
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 100_000,
    })
    return [{ name, hidden: false, rows: rows.map((row) => row.map(bareCell)) }]
  } catch (error) {
    throw new UnreadableSheet('damaged', { cause: error })
  }
}

/** ="0123" and '0123 are how people keep a spreadsheet program from eating a zero. */
const bareCell = (cell: string): string => cell.replace(/^="(.*)"$/, '$1').replace(/^'(?=[\d+])/, '')
