import type { Definition } from '#core/documents/kit/definition.ts'
import { type ListColumn, listSheet } from '#core/documents/kit/list-sheet.ts'
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

const columns: readonly ListColumn<keyof VoidRow>[] = [
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

const define = ({ company, formNo, date, made, rows, pages }: Data): Definition =>
  listSheet({
    ...{ company, formNo, made, rows, columns },
    title: texts.title,
    titles: texts.columns,
    subtitle: date,
    version: voidList.version,
    fontSize: 9,
    rowHeight: 20,
    whenEmpty: texts.empty,
    total: texts.totals(rows.length, pages),
    totalShare: 0.5,
    closing: texts.closing,
  })

const sample: Data = {
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-21',
  date: '2026-11-24',
  made: '2026-11-24 18:02 B2 前台 周敏',
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
