import { type ListColumn, listSheet } from '#core/documents/kit/list-sheet.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { contactSheetTexts as texts } from './contact-register.text.ts'

type Field = Exclude<keyof typeof texts.columns, 'no'>
export type ContactLine = Readonly<Record<Field, string>>

export interface Data {
  readonly company: string
  readonly title: string
  readonly formNo: string
  readonly period: string
  readonly made: string
  readonly lines: readonly ContactLine[]
  readonly open: number
  readonly whenEmpty: string
}

const columns: readonly ListColumn<Field>[] = [
  ['no', 30, 'center'],
  ['at', 74],
  ['contactNo', 92],
  ['channel', 34, 'center'],
  ['who', 104],
  ['phone', 84],
  ['topic', 36, 'center'],
  ['summary', 190],
  ['outcome', 110],
  ['result', 120],
  ['by', 48],
]

const sample: Data = {
  company: '云栖里小区物业服务中心',
  title: '来电来访登记表',
  formNo: 'QR-KF-51',
  period: '2026-11-24',
  made: '2026-11-24 18:02 B1 前台 周敏',
  lines: [
    {
      ...{ at: '11-24 09:12', contactNo: 'L-B1-26-00031', channel: '电话', who: '3-2-1501 林静怡' },
      ...{ phone: '', topic: '报修', summary: '厨房水龙头关不紧，一直滴水', outcome: '转 工程部小吴' },
      ...{ result: '11-24 11:40 已换阀芯，业主满意', by: '周敏' },
    },
    {
      ...{ at: '11-24 10:05', contactNo: 'L-B1-26-00032', channel: '来访', who: '欧阳𬙊喆' },
      ...{ phone: '136****2001', topic: '其他', summary: '问车位出租', outcome: '当场答复' },
      ...{ result: '', by: '周敏' },
    },
    {
      ...{ at: '11-24 15:30', contactNo: 'L-B1-26-00033', channel: '电话', who: '8-2-301 郭小满' },
      ...{ phone: '', topic: '投诉', summary: '楼上半夜拖动家具，第三次来电', outcome: '11-24 17:30 前答复' },
      ...{ result: '', by: '赵小雪' },
    },
  ],
  open: 1,
  whenEmpty: texts.empty,
}

/** 来电来访登记表, and the list of what still waits for an answer. */
export const contactRegister: Template<Data> = {
  version: 1,
  sample,
  define: (data) =>
    listSheet<Field>({
      ...{ company: data.company, title: data.title, subtitle: data.period, formNo: data.formNo },
      ...{ version: contactRegister.version, made: data.made, columns, titles: texts.columns },
      ...{ rows: data.lines, fontSize: 8.5, rowHeight: 18, whenEmpty: data.whenEmpty },
      ...{ total: texts.total(data.lines.length, data.open), totalShare: 0.4, closing: texts.closing },
    }),
}
