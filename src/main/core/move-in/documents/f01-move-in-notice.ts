import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { moveInNoticeTexts as texts } from './notice-forms.text.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, prose, rows, section, yuan } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, table } from './parts/table.ts'

export interface Data extends FormData {
  readonly when: string
  readonly where: string
  readonly route: string
  readonly contact: string
  readonly contactPhone: string
  readonly developer: string
  readonly papers: readonly { readonly name: string; readonly need: string }[]
  readonly fees: readonly {
    readonly name: string
    readonly payee: string
    readonly rule: string
    readonly fen: number
  }[]
}

const feeRows = ({ fees }: Data): string[][] => [
  ...fees.map(({ name, payee, rule, fen }) => [name, payee, rule, yuan(fen)]),
  [texts.total, '', '', yuan(fees.reduce((sum, { fen }) => sum + fen, 0))],
]

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-01',
    title: texts.title,
    version: moveInNotice.version,
    data,
    content: [
      rows([homeRow(data.home)]),
      { text: texts.greeting(data.home.owners), bold: true, margin: [0, 4, 0, 0] },
      prose(texts.opening(data.home.unit)),
      rows(
        [
          [f(texts.when, data.when)],
          [f(texts.where, data.where)],
          [f(texts.route, data.route)],
          [f(texts.contact, data.contact), f(texts.phone, data.contactPhone)],
        ],
        { rowHeight: 15 },
      ),
      section(texts.bring),
      table({
        columns: [
          [texts.bringColumns[0], 1, 'center'],
          [texts.bringColumns[1], 7],
          [texts.bringColumns[2], 6],
        ],
        rows: numbered(data.papers.map(({ name, need }) => [name, need])),
        rowHeight: 15,
      }),
      section(texts.fees),
      table({
        columns: [
          [texts.feeColumns[0], 5],
          [texts.feeColumns[1], 4],
          [texts.feeColumns[2], 4.6],
          [texts.feeColumns[3], 2.4, 'right'],
        ],
        rows: feeRows(data),
        rowHeight: 15,
      }),
      prose(texts.feeNote),
    ],
    closing: { signers: texts.signers, seals: [data.developer || texts.developer] },
  })

const sample: Data = {
  head: sampleHead('F-01', 'QR-KF-001 A/0', 'official', ['业主', '存档']),
  home: sampleHome,
  when: '2026-11-24 09:00 至 10:00',
  where: '云栖里小区 B 区会所一层 交付现场',
  route: '地铁 5 号线云栖站 C 口步行 300 米，自驾由北门进地下车库 2 号区',
  contact: '周敏',
  contactPhone: '0571-88882210',
  developer: '云栖置业有限公司',
  papers: [
    { name: '入住通知书', need: '原件，现场收回' },
    { name: '商品房买卖合同', need: '首页、签字页、附图页复印件' },
    { name: '全体业主身份证件', need: '看原件，记号码，不留复印件' },
    { name: '付款结算证明、维修资金缴纳凭证', need: '原件和复印件' },
    { name: '授权委托书和双方证件', need: '委托他人办理时' },
  ],
  fees: [
    {
      name: '物业服务费',
      payee: '云栖里小区物业服务中心',
      rule: '118.60 ㎡ × 2.80 元 × 3 个月，自 2026-12 起',
      fen: 99_624,
    },
    { name: '车位服务费', payee: '云栖里小区物业服务中心', rule: 'B-0217 号，2026-12', fen: 30_000 },
  ],
}

/** F-01 入住通知书. */
export const moveInNotice: Template<Data> = { version: 1, sample, define }
