import type { Definition } from '#core/documents/kit/definition.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { type GridColumn, grid } from '#core/documents/kit/grid.ts'
import { handLine } from '#core/documents/kit/hand-line.ts'
import { a4Landscape, innerWidth } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { sheetWords } from './oversight-sheets.text.ts'
import { type SheetHead, sampleHead } from './sheet-data.ts'

const words = sheetWords.trailReport

export interface ReportRow {
  readonly no: string
  readonly at: string
  readonly who: string
  readonly desk: string
  readonly act: string
  readonly about: string
  readonly fields: string
  readonly reason: string
}

export interface Data {
  readonly head: SheetHead
  readonly subtitle: string
  readonly rows: readonly ReportRow[]
  readonly total: number
  readonly seq: number
  readonly seal: string
}

const shares: readonly (readonly [keyof ReportRow, number, GridColumn['alignment']?])[] = [
  ['no', 50, 'right'],
  ['at', 90, 'center'],
  ['who', 70],
  ['desk', 32, 'center'],
  ['act', 130],
  ['about', 170],
  ['fields', 40, 'center'],
  ['reason', 150],
]

const columns: readonly GridColumn[] = shares.map(([field, share, alignment = 'left']) => ({
  title: words.columns[field],
  share,
  alignment,
}))

const define = (data: Data): Definition => {
  const width = innerWidth(a4Landscape)
  return frame({
    paper: a4Landscape,
    ...data.head,
    title: words.title,
    subtitle: data.subtitle,
    version: trailReport.version,
    content: [
      grid({
        paper: a4Landscape,
        columns,
        rows: data.rows.map((row) => shares.map(([field]) => row[field])),
        fontSize: 8.5,
        rowHeight: 17,
        whenEmpty: words.empty,
      }),
      { text: words.seal(data.seq, data.seal), fontSize: 9, margin: [0, 8, 0, 0] },
      {
        unbreakable: true,
        margin: [0, 12, 0, 0],
        columnGap: 0,
        columns: [
          { width: width * 0.5, text: words.totals(data.rows.length, data.total), fontSize: 10, bold: true },
          ...words.closing.map((word) => handLine(word, width * 0.25)),
        ],
      },
    ],
  })
}

const sample: Data = {
  head: sampleHead('QR-KF-41'),
  subtitle: '人员 林**　2026-11-01 至 2026-11-24',
  total: 2,
  seq: 18_204,
  seal: '7QX4-0JK2-98ZM-A1B2-C3D4-E5F6-G7H8-J9K0',
  rows: [
    {
      ...{ no: '18102', at: '2026-11-24 09:16', who: '周敏', desk: 'B2', act: '人员 看明文' },
      ...{ about: '人员 3-2-1501 林**', fields: '1 项', reason: '业主来电核对' },
    },
    {
      ...{ no: '17980', at: '2026-11-23 15:40', who: '赵小雪', desk: 'B1', act: '人员 改正' },
      ...{ about: '人员 3-2-1501 林**', fields: '2 项', reason: '' },
    },
  ],
}

/** Who did what, or what was done to one record. */
export const trailReport: Template<Data> = { version: 1, sample, define }
