import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { ticks } from '#core/documents/kit/ticks.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, prose, rows, section } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, table } from './parts/table.ts'
import { parcelMandateTexts as texts } from './pledge-forms.text.ts'

export interface Data extends FormData {
  readonly standing: string
  readonly value: string
  readonly cold: string
  readonly size: string
  /** A separate tick, 不代收 by default: a period of time may run from receipt. */
  readonly court: string
  readonly holdDays: number
  readonly collectors: readonly { readonly name: string; readonly relation: string; readonly tail: string }[]
}

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-21',
    title: texts.title,
    version: parcelMandate.version,
    data,
    content: [
      rows([homeRow(data.home)]),
      rows(
        [
          [f(texts.standing, ticks(texts.standings, [data.standing]))],
          [f(texts.value, data.value), f(texts.hold, texts.holdText(data.holdDays))],
          [f(texts.cold, ticks(texts.colds, [data.cold])), f(texts.size, ticks(texts.sizes, [data.size]))],
          [f(texts.court, ticks(texts.courts, [data.court]))],
        ],
        { labelWidth: 80, rowHeight: 22 },
      ),
      section(texts.collectors),
      table({
        columns: [
          [texts.columns[0], 1, 'center'],
          [texts.columns[1], 4],
          [texts.columns[2], 3, 'center'],
          [texts.columns[3], 3, 'center'],
        ],
        rows: numbered(data.collectors.map(({ name, relation, tail }) => [name, relation, tail])),
        least: 5,
      }),
      prose(texts.duties),
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-21', 'QR-KF-021 A/0'),
  home: sampleHome,
  standing: '长期代收',
  value: '单件 500 元',
  cold: '不收',
  size: '可收，次日取',
  court: '不代收',
  holdDays: 7,
  collectors: [
    { name: '周文清', relation: '业主', tail: '5678' },
    { name: '许晓岚', relation: '共有人', tail: '9012' },
  ],
}

/** F-21 代收邮件包裹授权书. */
export const parcelMandate: Template<Data> = { version: 1, sample, define }
