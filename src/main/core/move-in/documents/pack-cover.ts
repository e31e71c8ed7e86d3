import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { coverTexts as texts } from './archive-forms.text.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, prose, rows } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, table } from './parts/table.ts'

export interface Data extends FormData {
  readonly slot: string
  readonly order: string
  readonly forms: readonly {
    readonly title: string
    readonly serial: string
    readonly pages: number
    readonly copies: number
    readonly seal: string
    readonly signers: string
  }[]
}

const shares = [1, 5.6, 5.4, 1, 1, 3, 4.4, 1.4]

const define = (data: Data): Definition => {
  const pages = data.forms.reduce((sum, form) => sum + form.pages * form.copies, 0)
  return formSheet({
    code: 'F-00',
    title: texts.title,
    version: packCover.version,
    data,
    content: [
      rows([homeRow(data.home), [f(texts.slot, data.slot), f(texts.queue, data.order)]]),
      table({
        columns: texts.columns.map(
          (title, at) => [title, shares[at] ?? 1, [1, 2, 6].includes(at) ? 'left' : 'center'] as const,
        ),
        rows: numbered(
          data.forms.map(({ title, serial, pages: each, copies, seal, signers }) => [
            ...[title, serial, String(each), String(copies)],
            ...[seal, signers, texts.box],
          ]),
        ),
        rowHeight: 22,
      }),
      { text: texts.total(data.forms.length, pages), bold: true, margin: [0, 8, 0, 0] },
      prose(texts.note),
    ],
  })
}

const sample: Data = {
  head: { ...sampleHead('F-00', 'QR-KF-000 A/0', 'none', []), serial: '' },
  home: sampleHome,
  slot: '2026-11-24 09:00',
  order: '3 / 40',
  forms: [
    {
      title: 'F-02 入住手续流转单',
      serial: 'F-02-2026-B1-0457',
      pages: 1,
      copies: 1,
      seal: '',
      signers: '业主、复核人',
    },
    {
      title: 'F-06 前期物业服务协议',
      serial: 'F-06-2026-B1-0457',
      pages: 5,
      copies: 3,
      seal: '合同专用章',
      signers: '甲方代表、乙方',
    },
  ],
}

/** The sheet on top of a household's pack: what is in it, by serial. */
export const packCover: Template<Data> = { version: 1, sample, define }
