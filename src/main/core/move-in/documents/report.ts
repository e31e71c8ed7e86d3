import { type ReportData, reportSheet } from '#core/documents/kit/report-sheet.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { moveInReportSheetTexts as texts } from './report.text.ts'

export type Data = ReportData

const sample: Data = {
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-23 A/0',
  period: '2026-11-18 至 2026-11-24',
  made: '2026-11-24 18:02 B2 前台 周敏 打印',
  tables: [
    {
      title: '每天交付',
      columns: ['日期', '预约', '到场', '交付', '暂缓', '拒签'],
      rows: [
        ['2026-11-23', 40, 38, 35, 2, 1],
        ['2026-11-24', 40, 21, 14, 1, 0],
      ],
    },
    { title: '缺件催办', columns: ['房号', '单号', '缺什么', '承诺日期', '经手'], rows: [] },
  ],
}

/** What some days of handing over come to, on A4. */
export const moveInReport: Template<Data> = {
  version: 1,
  sample,
  define: (data) => reportSheet(data, { ...texts, version: moveInReport.version }),
}
