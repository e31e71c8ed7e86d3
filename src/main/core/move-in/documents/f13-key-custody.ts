import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { ticks } from '#core/documents/kit/ticks.ts'
import { type Clause, clauseNodes } from './parts/clauses.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, rows } from './parts/rows.ts'
import { sampleClauses } from './parts/sample-clauses.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, table } from './parts/table.ts'
import { custodyTexts as texts } from './pledge-forms.text.ts'

export interface Data extends FormData {
  readonly keys: readonly { readonly kind: string; readonly count: string; readonly bag: string }[]
  readonly purpose: string
  readonly period: { readonly from: string; readonly to: string }
  readonly borrowers: string
  readonly notice: string
  readonly phone: string
  /** Duties of both sides. A clause that excludes liability for injury or gross fault would be void (民法典 506). */
  readonly clauses: readonly Clause[]
}

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-13',
    title: texts.title,
    version: keyCustody.version,
    data,
    content: [
      rows([homeRow(data.home)]),
      table({
        columns: [
          [texts.columns[0], 1, 'center'],
          [texts.columns[1], 5],
          [texts.columns[2], 2, 'center'],
          [texts.columns[3], 4, 'center'],
        ],
        rows: numbered(data.keys.map(({ kind, count, bag }) => [kind, count, bag])),
        least: 3,
      }),
      rows(
        [
          [f(texts.purpose, ticks(texts.purposes, [data.purpose]))],
          [
            f(texts.period, texts.periodText(data.period.from, data.period.to)),
            f(texts.borrowers, data.borrowers),
          ],
          [f(texts.notice, ticks(texts.notices, [data.notice]), 2), f(texts.phone, data.phone)],
        ],
        { margin: [0, 8, 0, 6] },
      ),
      ...clauseNodes(data.clauses),
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-13', 'QR-KF-013 A/0', 'business'),
  home: sampleHome,
  keys: [
    { kind: '入户门（业主钥匙）', count: '1 把', bag: 'K-0802-2' },
    { kind: '单元对讲', count: '1 把', bag: 'K-0802-2' },
  ],
  purpose: '维修整改',
  period: { from: '2026-11-24', to: '2026-12-15' },
  borrowers: '施工单位由专员何俊陪同',
  notice: '每次先电话通知',
  phone: '13800135678',
  clauses: sampleClauses,
}

/** F-13 钥匙托管委托书、承诺书. */
export const keyCustody: Template<Data> = { version: 1, sample, define }
