import { sheetLimits, UnreadableSheet } from './sheet.ts'

/** A spreadsheet library lays out every cell up to the last one, so two cells far apart fill the memory. */
const CELLS_LAID_OUT = 5_000_000

/** More merged ranges than this are no list of homes. */
const MERGES_KEPT = 20_000

/** A range of merged cells, counted from 0. */
export interface Merge {
  readonly top: number
  readonly bottom: number
  readonly left: number
}

/** Reads the tags of a worksheet as they are unpacked, and stops a table that is too large before it is laid out. */
export interface SheetGauge {
  /** @throws UnreadableSheet */
  feed(xml: string): void
  readonly merges: readonly Merge[]
}

const TAG =
  /<(?:(row|v|is)\b|c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"|mergeCell\s[^>]*?\bref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})")/g

export const createSheetGauge = (): SheetGauge => {
  const seen: Seen = { rows: 0, rowHasData: false, lastRow: 0, lastColumn: 0, merges: [] }
  let carried = ''
  return {
    merges: seen.merges,
    feed: (xml) => {
      const text = carried + xml
      const whole = Math.max(0, text.lastIndexOf('<'))
      carried = text.slice(whole).slice(0, LONGEST_TAG)
      for (const found of text.slice(0, whole).matchAll(TAG)) noteFound(seen, found)
      const tooWide = seen.lastRow * seen.lastColumn > CELLS_LAID_OUT
      if (tooWide || seen.rows > sheetLimits.rows) throw new UnreadableSheet('tooLarge')
    },
  }
}

interface Seen {
  /** Rows that hold anything. */
  rows: number
  rowHasData: boolean
  lastRow: number
  lastColumn: number
  readonly merges: Merge[]
}

/** Behind this many characters without a `<` there is no tag worth waiting for. */
const LONGEST_TAG = 1_000

const noteFound = (seen: Seen, [, tag, column, row, left, top, bottom]: RegExpExecArray): void => {
  if (tag !== undefined) noteTag(seen, tag)
  else if (column !== undefined) noteCell(seen, column, Number(row))
  else if (left !== undefined && seen.merges.length < MERGES_KEPT)
    seen.merges.push({ top: Number(top) - 1, bottom: Number(bottom) - 1, left: columnNumber(left) - 1 })
}

const noteTag = (seen: Seen, tag: string): void => {
  if (tag === 'row') seen.rowHasData = false
  else if (!seen.rowHasData) {
    seen.rowHasData = true
    seen.rows += 1
  }
}

const noteCell = (seen: Seen, column: string, row: number): void => {
  seen.lastRow = Math.max(seen.lastRow, row)
  seen.lastColumn = Math.max(seen.lastColumn, columnNumber(column))
}

/** A is 1, Z is 26, AA is 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
