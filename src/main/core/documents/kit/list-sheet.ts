import type { Definition, Node } from './definition.ts'
import { frame } from './frame.ts'
import { type GridColumn, grid } from './grid.ts'
import { handLine } from './hand-line.ts'
import { a4Landscape, innerWidth } from './paper.ts'

/** Field of a row, its part of the width, and how it stands. `no` counts the rows by itself. */
export type ListColumn<Field extends string> = readonly [Field | 'no', number, GridColumn['alignment']?]

export interface ListSheet<Field extends string> {
  readonly company: string
  readonly title: string
  readonly subtitle: string
  readonly formNo: string
  readonly serial?: string | undefined
  readonly version: number
  readonly made: string
  readonly columns: readonly ListColumn<Field>[]
  readonly titles: Readonly<Record<Field | 'no', string>>
  /** A field that a row leaves out is room for a hand. */
  readonly rows: readonly Readonly<Partial<Record<Field, string>>>[]
  readonly fontSize: number
  readonly rowHeight: number
  readonly whenEmpty: string
  /** What it all comes to, and the part of the width that this takes. */
  readonly total: string
  readonly totalShare: number
  /** Who signs below. */
  readonly closing: readonly string[]
}

const cellsOf =
  <Field extends string>(columns: readonly ListColumn<Field>[]) =>
  (row: Readonly<Partial<Record<Field, string>>>, index: number): string[] =>
    columns.map(([field]) => (field === 'no' ? String(index + 1) : (row[field] ?? '')))

const closingOf = ({ total, totalShare, closing }: ListSheet<string>): Node => {
  const width = innerWidth(a4Landscape)
  const share = (1 - totalShare) / closing.length
  return {
    unbreakable: true,
    margin: [0, 14, 0, 0],
    columnGap: 0,
    columns: [
      { width: width * totalShare, text: total, fontSize: 10, bold: true },
      ...closing.map((word) => handLine(word, width * share)),
    ],
  }
}

/** A list of the house on A4 landscape: ruled, its head on every page, what it comes to, and who signs. */
export const listSheet = <Field extends string>(sheet: ListSheet<Field>): Definition => {
  const { columns, titles, rows, fontSize, rowHeight, whenEmpty, serial } = sheet
  return frame({
    paper: a4Landscape,
    company: sheet.company,
    title: sheet.title,
    subtitle: sheet.subtitle,
    formNo: sheet.formNo,
    ...(serial !== undefined && { serial }),
    version: sheet.version,
    made: sheet.made,
    content: [
      grid({
        paper: a4Landscape,
        columns: columns.map(([field, share, alignment = 'left']) => ({
          title: titles[field],
          share,
          alignment,
        })),
        rows: rows.map(cellsOf(columns)),
        fontSize,
        rowHeight,
        whenEmpty,
      }),
      closingOf(sheet),
    ],
  })
}
