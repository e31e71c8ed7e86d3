import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { type GridColumn, grid } from '#core/documents/kit/grid.ts'
import { handLine } from '#core/documents/kit/hand-line.ts'
import { a4Landscape, innerWidth } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { type Data, type RegisterRow, sample } from './register.data.ts'
import { registerTexts as texts } from './register.text.ts'

type Field = 'no' | 'signature' | keyof RegisterRow

const shares: readonly (readonly [Field, number, GridColumn['alignment']?])[] = [
  ['no', 27, 'center'],
  ['received', 55, 'center'],
  ['itemNo', 62],
  ['shelfNo', 48],
  ['carrier', 40, 'center'],
  ['trackingNo', 86],
  ['addressee', 56],
  ['address', 78],
  ['phone', 62],
  ['state', 36, 'center'],
  ['collector', 56],
  ['collectedAt', 55, 'center'],
  ['signature', 72],
]

const columns: readonly GridColumn[] = shares.map(([field, share, alignment = 'left']) => ({
  title: texts.columns[field],
  share,
  alignment,
}))

const cells = (row: RegisterRow, index: number): string[] =>
  shares.map(([field]) => (field === 'no' ? String(index + 1) : field === 'signature' ? '' : row[field]))

const closing = (totals: Data['totals']): Node => {
  const width = innerWidth(a4Landscape)
  const count = { width: width * 0.4, text: texts.totals(totals), fontSize: 10, bold: true }
  return {
    unbreakable: true,
    margin: [0, 14, 0, 0],
    columnGap: 0,
    columns: [count, ...texts.closing.map((word) => handLine(word, width * 0.2))],
  }
}

const define = (data: Data): Definition =>
  frame({
    paper: a4Landscape,
    company: data.company,
    title: texts.title,
    subtitle: data.period,
    formNo: data.formNo,
    ...(data.serial !== undefined && { serial: data.serial }),
    version: parcelRegister.version,
    made: data.made,
    content: [
      grid({
        paper: a4Landscape,
        columns,
        rows: data.rows.map(cells),
        fontSize: 8,
        rowHeight: 21,
        whenEmpty: texts.empty,
      }),
      closing(data.totals),
    ],
  })

/** The parcel register on A4 landscape. */
export const parcelRegister: Template<Data> = { version: 1, sample, define }
