import type { Definition } from '#core/documents/kit/definition.ts'
import { type ListColumn, listSheet } from '#core/documents/kit/list-sheet.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { gateListSheetTexts as texts } from './gate-list.text.ts'

type Field = 'slot' | 'unit' | 'van' | 'plates' | 'in' | 'out'

export interface Data {
  readonly company: string
  readonly formNo: string
  readonly date: string
  readonly made: string
  readonly rows: readonly {
    readonly slot: string
    readonly unit: string
    readonly van: string
    readonly plates: string
  }[]
}

const columns: readonly ListColumn<Field>[] = [
  ['no', 0.05, 'center'],
  ['slot', 0.1, 'center'],
  ['unit', 0.17],
  ['van', 0.18],
  ['plates', 0.24],
  ['in', 0.13],
  ['out', 0.13],
]

const define = (data: Data): Definition =>
  listSheet({
    company: data.company,
    title: texts.title,
    subtitle: data.date,
    formNo: data.formNo,
    version: gateList.version,
    made: data.made,
    ...{ columns, titles: texts.columns, rows: data.rows },
    fontSize: 10.5,
    rowHeight: 24,
    whenEmpty: texts.none,
    total: texts.total(data.rows.length),
    totalShare: 0.5,
    closing: texts.closing,
  })

const sample: Data = {
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-24 A/0',
  date: '2026-11-24',
  made: '2026-11-24 08:02 B2 前台 周敏 打印',
  rows: [
    { slot: '09:00', unit: 'B 区 5-1-802', van: '示A·5F308', plates: '示A·11111、示A·D22222' },
    { slot: '09:10', unit: 'B 区 5-1-803', van: '', plates: '' },
  ],
}

/** 今日入住名单, for the gate: homes and plates, nobody's name. */
export const gateList: Template<Data> = { version: 1, sample, define }
