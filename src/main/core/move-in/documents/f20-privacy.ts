import type { Definition, Node } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { ticks } from '#core/documents/kit/ticks.ts'
import { type Clause, clauseNodes } from './parts/clauses.ts'
import { closing } from './parts/closing.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet, formWidth } from './parts/form-sheet.ts'
import { f, homeRow, prose, rows, section } from './parts/rows.ts'
import { sampleClauses } from './parts/sample-clauses.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { table } from './parts/table.ts'
import { privacyTexts as texts } from './pledge-forms.text.ts'

export interface Data extends FormData {
  readonly company: { readonly name: string; readonly phone: string }
  readonly clauses: readonly Clause[]
}

const pageA = (data: Data): readonly Node[] => [
  section(texts.pageA),
  rows([homeRow(data.home), [f(texts.handler, data.company.name), f(texts.contact, data.company.phone)]]),
  ...clauseNodes(data.clauses),
  prose(texts.never),
  rows([[f(texts.closes, ticks([texts.told, texts.refused], []))]]),
  closing({ signers: texts.signers }, data.head.seal, formWidth),
]

/** Nothing is ticked beforehand, and nothing here stops a station (PIPL 14, 16, 29, 31). */
const pageB = (data: Data): readonly Node[] => [
  { text: '', pageBreak: 'before', fontSize: 1 },
  section(texts.pageB),
  rows([homeRow(data.home)]),
  table({
    columns: [
      [texts.columns[0], 4],
      [texts.columns[1], 5],
      [texts.columns[2], 5],
      [texts.columns[3], 4],
      [texts.columns[4], 2.4, 'center'],
    ],
    rows: texts.items.map((item) => [...item, texts.box]),
    rowHeight: 36,
  }),
  prose(texts.withdraw),
]

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-20',
    title: texts.title,
    version: privacy.version,
    data,
    content: [...pageA(data), ...pageB(data)],
    closing: { signers: texts.signersB },
  })

const sample: Data = {
  head: sampleHead('F-20', 'QR-KF-020 A/0'),
  home: sampleHome,
  company: { name: '云栖里小区物业服务中心', phone: '0571-88882210' },
  clauses: sampleClauses,
}

/** F-20: page A closes as 已告知, or 业主不签 with the handler; page B asks, unticked. */
export const privacy: Template<Data> = { version: 1, sample, define }
