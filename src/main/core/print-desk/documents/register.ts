import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { frame } from '#core/documents/kit/frame.ts'
import type { GridColumn } from '#core/documents/kit/grid.ts'
import { handLine } from '#core/documents/kit/hand-line.ts'
import { pagedGrid } from '#core/documents/kit/paged-grid.ts'
import { a4Landscape, innerWidth } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { printSheetTexts } from './print-sheets.text.ts'

const texts = printSheetTexts.register

/** As it is to be read: times of the compound's clock, names as far as the printer's caller may know them. */
export interface RegisterRow {
  readonly at: string
  readonly jobNo: string
  readonly who: string
  readonly service: string
  readonly work: string
  readonly units: string
  readonly sheets: string
  readonly class: string
  readonly free: string
  readonly amount: string
  readonly state: string
  readonly by: string
}

export interface Data {
  readonly company: string
  readonly formNo: string
  readonly period: string
  readonly made: string
  readonly rows: readonly RegisterRow[]
  readonly totals: {
    readonly jobs: number
    readonly units: number
    readonly sheets: number
    readonly amount: string
    readonly owed: string
  }
}

type Field = 'no' | 'signature' | keyof RegisterRow

const shares: readonly (readonly [Field, number, GridColumn['alignment']?])[] = [
  ['no', 26, 'center'],
  ['at', 52, 'center'],
  ['jobNo', 70],
  ['who', 92],
  ['service', 32, 'center'],
  ['work', 110],
  ['units', 38, 'center'],
  ['sheets', 30, 'center'],
  ['class', 32, 'center'],
  ['free', 30, 'center'],
  ['amount', 44, 'right'],
  ['state', 52, 'center'],
  ['by', 48],
  ['signature', 62],
]

const columns: readonly GridColumn[] = shares.map(([field, share, alignment = 'left']) => ({
  title: texts.columns[field],
  share,
  alignment,
}))

const cells = (row: RegisterRow, index: number): string[] =>
  shares.map(([field]) => (field === 'no' ? String(index + 1) : field === 'signature' ? '' : row[field]))

const closing = ({ jobs, units, sheets, amount, owed }: Data['totals']): Node => {
  const width = innerWidth(a4Landscape)
  const text = texts.totals(jobs, units, sheets, amount, owed)
  return {
    unbreakable: true,
    margin: [0, 8, 0, 0],
    columnGap: 0,
    columns: [
      { width: width * 0.55, text, fontSize: 9, bold: true },
      ...texts.closing.map((word) => handLine(word, width * 0.15)),
    ],
  }
}

const define = (data: Data): Definition =>
  frame({
    paper: a4Landscape,
    company: data.company,
    title: texts.title,
    subtitle: data.period,
    formNo: data.formNo,
    version: printRegister.version,
    made: data.made,
    content: [
      ...pagedGrid({
        paper: a4Landscape,
        columns,
        rows: data.rows.map(cells),
        fontSize: 7.5,
        rowHeight: 17.5,
        whenEmpty: texts.empty,
        perPage: 20,
      }),
      closing(data.totals),
    ],
  })

const row = (changes: Partial<RegisterRow>): RegisterRow => ({
  at: '11-24 09:37',
  jobNo: 'Y-B1-26-00146',
  who: '3-2-1501 林静怡',
  service: '复印',
  work: 'A4 黑白 双面 6 页 × 2',
  units: '12 面',
  sheets: '6',
  class: '福利',
  free: '12',
  amount: '0.00',
  state: '免费',
  by: '周敏',
  ...changes,
})

const sample: Data = {
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-11',
  period: '2026-11-24',
  made: '2026-11-24 18:02 B1 前台 周敏',
  rows: [
    row({}),
    row({
      at: '11-24 09:12',
      jobNo: 'Y-B1-26-00147',
      who: '访客 郑访客 137****1111',
      service: '打印',
      work: 'A4 彩色 3 页',
      units: '3 面',
      sheets: '3',
      class: '收费',
      free: '',
      amount: '6.00',
      state: '微信',
    }),
    row({
      at: '11-24 10:04',
      jobNo: 'Y-B1-26-00148',
      who: '12-1-802 阿不都热依木·买买提明·吐尔逊江',
      service: '塑封',
      work: '证件 1 张',
      units: '1 张',
      sheets: '',
      class: '约定',
      free: '1',
    }),
    row({
      at: '11-24 10:31',
      jobNo: 'Y-B1-26-00149',
      who: '6-1-1203 欧阳𬙊喆',
      amount: '48.50',
      free: '',
      class: '收费',
      state: '未收',
    }),
    row({ at: '11-24 10:40', jobNo: 'Y-B1-26-00150', state: '已作废' }),
  ],
  totals: { jobs: 4, units: 28, sheets: 15, amount: '54.50', owed: '48.50' },
}

/** 打印复印登记表: twenty rows a page. */
export const printRegister: Template<Data> = { version: 1, sample, define }
