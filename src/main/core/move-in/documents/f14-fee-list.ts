import { amountInWords } from '#core/documents/kit/amount.text.ts'
import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { ticks } from '#core/documents/kit/ticks.ts'
import { feeListTexts as texts } from './fee-forms.text.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, prose, rows, section, yuan } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, table } from './parts/table.ts'

export interface FeeLine {
  readonly name: string
  readonly payee: string
  readonly period: string
  /** How it was computed: 118.60 ㎡ × 2.80 元 × 3 个月. */
  readonly formula: string
  readonly fen: number
  readonly passThrough: boolean
}

export interface Data extends FormData {
  readonly lines: readonly FeeLine[]
  /** From when the service fee runs, and by which rule. */
  readonly rule: string
  readonly ownerBears: boolean
}

const columns = texts.columns.map(
  (title, at) =>
    [
      title,
      [1, 3.6, 3.6, 4.1, 4.9, 2.6][at] ?? 1,
      at === 5 ? 'right' : at === 0 ? 'center' : 'left',
    ] as const,
)

const part = (title: string, lines: readonly FeeLine[]) =>
  lines.length === 0
    ? []
    : [
        section(title),
        table({
          columns,
          rows: numbered(
            lines.map(({ name, payee, period, formula, fen }) => [name, payee, period, formula, yuan(fen)]),
          ),
        }),
      ]

const define = (data: Data): Definition => {
  const total = data.lines.reduce((sum, { fen }) => sum + fen, 0)
  return formSheet({
    code: 'F-14',
    title: texts.title,
    version: feeList.version,
    data,
    content: [
      rows([homeRow(data.home)]),
      ...part(
        texts.own,
        data.lines.filter(({ passThrough }) => !passThrough),
      ),
      ...part(
        texts.passThrough,
        data.lines.filter(({ passThrough }) => passThrough),
      ),
      rows(
        [
          [f(texts.words, amountInWords(total), 3), f(texts.total, yuan(total), 1.4)],
          [f(texts.start, data.rule)],
          [f(texts.contract, ticks(texts.contractWays, [texts.contractWays[data.ownerBears ? 0 : 1]]))],
        ],
        { labelWidth: 110, margin: [0, 10, 0, 4] },
      ),
      prose(texts.note),
    ],
    closing: { signers: texts.signers },
  })
}

const sample: Data = {
  head: sampleHead('F-14', 'QR-KF-014 A/0', 'business'),
  home: sampleHome,
  lines: [
    {
      name: '物业服务费',
      payee: '云栖里小区物业服务中心',
      period: '2026-12 至 2027-02',
      formula: '118.60 ㎡ × 2.80 元 × 3 个月',
      fen: 99_624,
      passThrough: false,
    },
    {
      name: '车位服务费',
      payee: '云栖里小区物业服务中心',
      period: '2026-12',
      formula: 'B-0217 号 300.00 元 × 1 个月',
      fen: 30_000,
      passThrough: false,
    },
    {
      name: '门禁卡超量工本费',
      payee: '云栖里小区物业服务中心',
      period: '',
      formula: '共 4 张，前 3 张免费，20.00 元 × 1 张',
      fen: 2_000,
      passThrough: false,
    },
    {
      name: '燃气开通费',
      payee: '城北燃气有限公司',
      period: '',
      formula: '按户',
      fen: 15_000,
      passThrough: true,
    },
  ],
  rule: '房屋 2026-11-24 交付，买卖合同约定业主自交付次月起承担，自 2026-12 起计',
  ownerBears: true,
}

/** F-14 费用缴纳清单: formula and rule of every amount. */
export const feeList: Template<Data> = { version: 1, sample, define }
