import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { homeRow, prose, rows } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, table } from './parts/table.ts'
import { missingTexts as texts } from './pledge-forms.text.ts'

export interface Data extends FormData {
  readonly papers: readonly { readonly name: string; readonly due: string }[]
}

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-19',
    title: texts.title,
    version: missingPapers.version,
    data,
    content: [
      rows([homeRow(data.home)]),
      prose(texts.body(data.home.unit)),
      table({
        columns: [
          [texts.columns[0], 1, 'center'],
          [texts.columns[1], 6],
          [texts.columns[2], 3, 'center'],
          [texts.columns[3], 3],
          [texts.columns[4], 3],
        ],
        rows: numbered(data.papers.map(({ name, due }) => [name, due])),
        least: 5,
        rowHeight: 28,
      }),
      prose(texts.promise),
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-19', 'QR-KF-019 A/0'),
  home: sampleHome,
  papers: [{ name: '付款结算证明、维修资金缴纳凭证', due: '2026-11-30' }],
}

/** F-19 缺件补交承诺书: with it a file may be archived while a must-have is missing. */
export const missingPapers: Template<Data> = { version: 1, sample, define }
