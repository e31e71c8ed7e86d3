import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { grid, type GridColumn } from '#core/documents/kit/grid.ts'
import { handLine } from '#core/documents/kit/hand-line.ts'
import { a4Landscape, innerWidth } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { sampleRows } from './register.sample.ts'
import { registerTexts as texts } from './register.text.ts'

/** As it is to be read: times of the compound's clock, phones masked, carriers and states in words. */
export interface RegisterRow {
  readonly received: string
  readonly itemNo: string
  readonly shelfNo: string
  readonly carrier: string
  readonly trackingNo: string
  readonly addressee: string
  readonly address: string
  readonly phone: string
  readonly state: string
  readonly collector: string
  readonly collectedAt: string
}

export interface Data {
  readonly company: string
  readonly formNo: string
  readonly serial?: string
  /** Such as 2026-11-18 至 2026-11-24. */
  readonly period: string
  /** When, at which desk and by whom it was made. */
  readonly made: string
  readonly rows: readonly RegisterRow[]
  readonly totals: { readonly received: number; readonly collected: number; readonly waiting: number }
}

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
      grid({ paper: a4Landscape, columns, rows: data.rows.map(cells), fontSize: 8, rowHeight: 21, whenEmpty: texts.empty }),
      closing(data.totals),
    ],
  })

const sample: Data = {
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-07 A/0',
  serial: 'B2-26-0031',
  period: '2026-11-18 至 2026-11-24',
  made: '2026-11-24 18:02 前台B2 周敏',
  rows: sampleRows,
  totals: { received: sampleRows.length, collected: 2, waiting: sampleRows.length - 2 },
}

/** The parcel register on A4 landscape. */
export const parcelRegister: Template<Data> = { version: 1, sample, define }
