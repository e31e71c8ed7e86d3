import { sheetLimits, UnreadableSheet } from './sheet.ts'

/** A spreadsheet library lays out every cell up to the last one, so two cells far apart fill the memory. */
const CELLS_LAID_OUT = 5_000_000

/** Reads the tags of a worksheet as they are unpacked, and stops a table that is too large before it is laid out. */
export interface SheetGauge {
  /** @throws UnreadableSheet */
  feed(xml: string): void
}

const TAG = /<(?:(row|v|is)\b|c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})")/g

export const createSheetGauge = (): SheetGauge => {
  const seen: Seen = { rows: 0, rowHasData: false, lastRow: 0, lastColumn: 0 }
  let carried = ''
  return {
    feed: (xml) => {
      const text = carried + xml
      const whole = Math.max(0, text.lastIndexOf('<'))
      carried = text.slice(whole).slice(0, LONGEST_TAG)
      for (const [, tag, column = '', row = '0'] of text.slice(0, whole).matchAll(TAG))
        if (tag === undefined) noteCell(seen, column, Number(row))
        else noteTag(seen, tag)
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
}

/** Behind this many characters without a `<` there is no tag worth waiting for. */
const LONGEST_TAG = 1_000

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
