import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { grid } from '#core/documents/kit/grid.ts'
import { a4 } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { parcelReportTexts as texts } from './report.text.ts'

export interface ReportTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

export interface Data {
  readonly company: string
  readonly formNo: string
  readonly period: string
  readonly made: string
  readonly tables: readonly ReportTable[]
}

const section = ({ title, columns, rows }: ReportTable): Node[] => [
  { text: title, fontSize: 11.5, bold: true, margin: [0, 10, 0, 4] },
  grid({
    paper: a4,
    columns: columns.map((name, at) => ({
      title: name,
      share: at === 0 ? 160 : 90,
      alignment: at === 0 ? 'left' : 'right',
    })),
    rows: rows.map((row) => row.map(String)),
    fontSize: 9.5,
    rowHeight: 17,
    whenEmpty: texts.none,
  }),
]

const define = (data: Data): Definition =>
  frame({
    paper: a4,
    company: data.company,
    title: texts.title,
    subtitle: data.period,
    formNo: data.formNo,
    version: parcelReport.version,
    made: data.made,
    content: data.tables.flatMap(section),
  })

const sample: Data = {
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-10 A/0',
  period: '2026-11-18 至 2026-11-24',
  made: '2026-11-24 18:02 B2 前台 周敏',
  tables: [
    {
      title: '按快递公司',
      columns: ['项目', '入库', '出库', '还在架'],
      rows: [
        ['中通', 214, 190, 24],
        ['顺丰', 96, 90, 6],
      ],
    },
    { title: '退给快递员', columns: ['项目', '件数'], rows: [] },
  ],
}

/** What some days of parcels come to, on A4. */
export const parcelReport: Template<Data> = { version: 1, sample, define }
