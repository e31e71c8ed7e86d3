import type { Definition } from '#core/documents/kit/definition.ts'
import { type ListColumn, listSheet } from '#core/documents/kit/list-sheet.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { type PrintTotals, printRegisterTexts as texts } from './print-register.text.ts'

/** A print as it is to be read. */
export interface PrintLine {
  readonly at: string
  readonly printNo: string
  readonly title: string
  readonly serial: string
  readonly about: string
  readonly kind: string
  readonly amount: string
  readonly printer: string
  readonly state: string
  /** Why it was printed again, or why it was voided. */
  readonly note: string
  readonly by: string
}

export interface Data {
  readonly company: string
  readonly formNo: string
  /** Such as 2026-11-18 至 2026-11-24. */
  readonly period: string
  readonly made: string
  readonly rows: readonly PrintLine[]
  readonly totals: PrintTotals
}

const columns: readonly ListColumn<keyof PrintLine>[] = [
  ['no', 25, 'center'],
  ['at', 52, 'center'],
  ['printNo', 78],
  ['title', 106],
  ['serial', 96],
  ['about', 60],
  ['kind', 60],
  ['amount', 34, 'center'],
  ['printer', 62],
  ['state', 46, 'center'],
  ['note', 68],
  ['by', 48],
]

const define = ({ company, formNo, period, made, rows, totals }: Data): Definition =>
  listSheet({
    ...{ company, formNo, made, rows, columns },
    title: texts.title,
    titles: texts.columns,
    subtitle: period,
    version: printRegister.version,
    fontSize: 8,
    rowHeight: 20,
    whenEmpty: texts.empty,
    total: texts.totals(totals),
    totalShare: 0.5,
    closing: texts.closing,
  })

const sample: Data = {
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-20',
  period: '2026-11-24',
  made: '2026-11-24 18:02 B2 前台 周敏',
  rows: [
    {
      at: '11-24 09:41',
      printNo: 'P-B1-1124-061',
      title: 'F-12 钥匙交接单',
      serial: 'F-12-2026-B1-0457',
      about: '3-2-1501',
      kind: '首次',
      amount: '1×1',
      printer: '前台激光',
      state: '已出纸',
      note: '',
      by: '周敏',
    },
    {
      at: '11-24 09:52',
      printNo: 'P-B1-1124-062',
      title: 'F-06 前期物业服务协议',
      serial: 'F-06-2026-B1-0213',
      about: '3-2-1501',
      kind: '补打 第 1 次 自第 5 页',
      amount: '2×4',
      printer: '前台激光',
      state: '已送打印机 缺纸',
      note: '卡纸',
      by: '欧阳𬙊喆',
    },
    {
      at: '11-24 10:05',
      printNo: 'P-B1-1124-063',
      title: 'F-14a 收据',
      serial: 'F-14a-2026-B1-1284',
      about: '9-1-502',
      kind: '首次',
      amount: '1×1',
      printer: '针式三联 EPSON LQ-630KII（收银台左侧）',
      state: '已作废',
      note: '金额写错，业主当面退回，已重打一张顶替',
      by: '周敏',
    },
  ],
  totals: { prints: 3, pages: 10, reprints: 1, voided: 1 },
}

/** What the centre itself printed on some days. */
export const printRegister: Template<Data> = { version: 1, sample, define }
