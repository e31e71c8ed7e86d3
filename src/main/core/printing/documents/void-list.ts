import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { type GridColumn, grid } from '#core/documents/kit/grid.ts'
import { handLine } from '#core/documents/kit/hand-line.ts'
import { a4Landscape, innerWidth } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { voidListTexts as texts } from './void-list.text.ts'

/** A spoiled sheet as it is to be read. */
export interface VoidRow {
  readonly at: string
  readonly printNo: string
  readonly serial: string
  readonly title: string
  readonly about: string
  readonly amount: string
  readonly reason: string
  readonly by: string
}

export interface Data {
  readonly company: string
  readonly formNo: string
  readonly date: string
  readonly made: string
  readonly rows: readonly VoidRow[]
  readonly pages: number
}

type Field = 'no' | keyof VoidRow

const shares: readonly (readonly [Field, number, GridColumn['alignment']?])[] = [
  ['no', 27, 'center'],
  ['at', 55, 'center'],
  ['printNo', 80],
  ['serial', 105],
  ['title', 120],
  ['about', 90],
  ['amount', 45, 'center'],
  ['reason', 130],
  ['by', 60],
]

const columns: readonly GridColumn[] = shares.map(([field, share, alignment = 'left']) => ({
  title: texts.columns[field],
  share,
  alignment,
}))

const cells = (row: VoidRow, index: number): string[] =>
  shares.map(([field]) => (field === 'no' ? String(index + 1) : row[field]))

const closing = ({ rows, pages }: Data): Node => {
  const width = innerWidth(a4Landscape)
  const total = { width: width * 0.5, text: texts.totals(rows.length, pages), fontSize: 10, bold: true }
  return {
    unbreakable: true,
    margin: [0, 14, 0, 0],
    columnGap: 0,
    columns: [total, ...texts.closing.map((word) => handLine(word, width * 0.25))],
  }
}

const define = (data: Data): Definition =>
  frame({
    paper: a4Landscape,
    company: data.company,
    title: texts.title,
    subtitle: data.date,
    formNo: data.formNo,
    version: voidList.version,
    made: data.made,
    content: [
      grid({
        paper: a4Landscape,
        columns,
        rows: data.rows.map(cells),
        fontSize: 9,
        rowHeight: 20,
        whenEmpty: texts.empty,
      }),
      closing(data),
    ],
  })

const sample: Data = {
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-21',
  date: '2026-11-24',
  made: '2026-11-24 18:02 前台B2 周敏',
  pages: 5,
  rows: [
    {
      at: '11-24 09:16',
      printNo: 'P-B1-1124-053',
      serial: 'F-10-2026-B1-0031',
      title: 'F-10 房屋验收单',
      about: '2-1-403',
      amount: '1×3',
      reason: '印歪了',
      by: '赵小雪',
    },
    {
      at: '11-24 15:40',
      printNo: 'P-B1-1124-118',
      serial: 'F-14-2026-B1-1284',
      title: 'F-14 收据',
      about: '9-1-502',
      amount: '2×1',
      reason: '金额写错，业主当面退回，已重打一张顶替',
      by: '欧阳𬙊喆',
    },
  ],
}

/** What was spoiled on one day, so that every missing serial is explained on paper. */
export const voidList: Template<Data> = { version: 1, sample, define }
