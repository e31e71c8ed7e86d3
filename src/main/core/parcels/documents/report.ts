import { type ReportData, reportSheet } from '#core/documents/kit/report-sheet.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { parcelReportTexts as texts } from './report.text.ts'

export type Data = ReportData

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
export const parcelReport: Template<Data> = {
  version: 1,
  sample,
  define: (data) => reportSheet(data, { ...texts, version: parcelReport.version }),
}
