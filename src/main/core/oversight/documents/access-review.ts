import type { Definition } from '#core/documents/kit/definition.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { type GridColumn, grid } from '#core/documents/kit/grid.ts'
import { a4Landscape, innerWidth } from '#core/documents/kit/paper.ts'
import { signatureBoxes } from '#core/documents/kit/signing.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { sheetWords } from './oversight-sheets.text.ts'
import { type SheetHead, sampleHead } from './sheet-data.ts'

const words = sheetWords.review

export interface AccountRow {
  readonly name: string
  readonly role: string
  readonly zones: string
  readonly ways: string
  readonly active: string
}

export interface Data {
  readonly head: SheetHead
  readonly date: string
  readonly rows: readonly AccountRow[]
}

type Field = 'no' | 'verdict' | keyof AccountRow

const shares: readonly (readonly [Field, number, GridColumn['alignment']?])[] = [
  ['no', 30, 'center'],
  ['name', 80],
  ['role', 100],
  ['zones', 60],
  ['ways', 140],
  ['active', 50, 'center'],
  ['verdict', 180],
]

const columns: readonly GridColumn[] = shares.map(([field, share, alignment = 'left']) => ({
  title: words.columns[field],
  share,
  alignment,
}))

const cell = (row: AccountRow, index: number, field: Field): string => {
  if (field === 'no') return String(index + 1)
  return field === 'verdict' ? words.verdict : row[field]
}

const define = (data: Data): Definition =>
  frame({
    paper: a4Landscape,
    ...data.head,
    title: words.title,
    subtitle: data.date,
    version: accessReview.version,
    content: [
      { text: words.intro, fontSize: 10, margin: [0, 0, 0, 8] },
      grid({
        paper: a4Landscape,
        columns,
        rows: data.rows.map((row, index) => shares.map(([field]) => cell(row, index, field))),
        fontSize: 9.5,
        rowHeight: 20,
        whenEmpty: '',
      }),
      { text: '', fontSize: 1, margin: [0, 14, 0, 0] },
      signatureBoxes(words.signers, innerWidth(a4Landscape)),
    ],
  })

const sample: Data = {
  head: sampleHead('QR-KF-44'),
  date: '2026-11-24',
  rows: [
    {
      name: '周敏',
      role: '客服前台助理',
      zones: 'B',
      ways: '密码、数字密码、工牌',
      active: words.active,
    },
    { name: '孙丽华', role: '客服主管', zones: 'A B', ways: '密码、数字密码', active: words.active },
    { name: '郭小满', role: '客服专员', zones: 'A', ways: '密码', active: words.inactive },
  ],
}

/** Every account, for two people to go through with a pen. */
export const accessReview: Template<Data> = { version: 1, sample, define }
