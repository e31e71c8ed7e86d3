import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { routingSlipTexts as texts } from './notice-forms.text.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, prose, rows } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, table } from './parts/table.ts'

export interface Data extends FormData {
  readonly area: string
  readonly queueNo: string
  readonly ownerType: string
  readonly phone: string
  readonly slot: string
  readonly desk: string
  readonly stations: readonly {
    readonly name: string
    readonly handler: string
    readonly at: string
    readonly remark: string
  }[]
}

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-02',
    title: texts.title,
    version: routingSlip.version,
    data,
    content: [
      rows([
        homeRow(data.home),
        [f(texts.ownerType, data.ownerType, 3), f(texts.phone, data.phone, 4), f(texts.area, data.area, 3)],
        [f(texts.queue, data.queueNo, 3), f(texts.slot, data.slot, 4), f(texts.desk, data.desk, 3)],
      ]),
      table({
        columns: [
          [texts.columns[0], 1, 'center'],
          [texts.columns[1], 3.2],
          [texts.columns[2], 2.6],
          [texts.columns[3], 3, 'center'],
          [texts.columns[4], 3.4],
          [texts.columns[5], 5],
        ],
        rows: numbered(data.stations.map(({ name, handler, at, remark }) => [name, handler, at, '', remark])),
        rowHeight: 34,
      }),
      prose(texts.promise),
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-02', 'QR-KF-002 A/0', 'none', ['存档']),
  home: sampleHome,
  area: '118.60 ㎡',
  queueNo: 'A003',
  ownerType: '共有',
  phone: '138****5678',
  slot: '11-24 09:00',
  desk: 'B1',
  stations: [
    { name: '签到', handler: '周敏', at: '09:28', remark: '' },
    { name: '身份', handler: '周敏', at: '09:31', remark: '' },
    { name: '资料', handler: '赵小雪', at: '', remark: '缺付款结算证明，11-30 前补' },
    { name: '验房抄表', handler: '何俊', at: '', remark: '' },
    { name: '签约', handler: '', at: '', remark: '' },
    { name: '费用', handler: '', at: '', remark: '' },
    { name: '钥匙', handler: '', at: '', remark: '' },
    { name: '归档', handler: '', at: '', remark: '24 小时内' },
  ],
}

/** F-02 入住手续流转（会签）单. */
export const routingSlip: Template<Data> = { version: 1, sample, define }
