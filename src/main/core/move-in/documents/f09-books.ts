import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { booksTexts as texts } from './handover-forms.text.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { homeRow, prose, rows } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, table } from './parts/table.ts'

export interface Data extends FormData {
  readonly books: readonly { readonly name: string; readonly count: string; readonly from: string }[]
  readonly developer: string
}

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-09',
    title: texts.title,
    version: books.version,
    data,
    content: [
      rows([homeRow(data.home)]),
      table({
        columns: [
          [texts.columns[0], 1, 'center'],
          [texts.columns[1], 7],
          [texts.columns[2], 2, 'center'],
          [texts.columns[3], 4],
          [texts.columns[4], 2, 'center'],
        ],
        rows: numbered(data.books.map(({ name, count, from }) => [name, count, from, texts.box])),
        least: 6,
        rowHeight: 26,
      }),
      prose(texts.note),
    ],
    closing: { signers: texts.signers, seals: [data.developer || texts.developer] },
  })

const sample: Data = {
  head: sampleHead('F-09', 'QR-KF-009 A/0', 'none', ['业主', '存档', '建设单位']),
  home: sampleHome,
  books: [
    { name: '《住户手册》', count: '1 册', from: '物业' },
    { name: '《住宅质量保证书》', count: '1 份', from: '建设单位' },
    { name: '《住宅使用说明书》', count: '1 份', from: '建设单位' },
    { name: '《临时管理规约》', count: '1 份', from: '物业' },
    { name: '《装修须知》', count: '1 份', from: '物业' },
  ],
  developer: '云栖置业有限公司',
}

/** F-09 住户手册、两书签收单 (山东省物业管理条例 18). */
export const books: Template<Data> = { version: 1, sample, define }
