import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { ticks } from '#core/documents/kit/ticks.ts'
import { rectificationTexts as texts } from './handover-forms.text.ts'
import { type DefectLine, sampleDefects } from './parts/defect-table.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, prose, rows } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, table } from './parts/table.ts'

export interface Data extends FormData {
  readonly to: string
  readonly issued: string
  readonly due: string
  readonly defects: readonly (DefectLine & { readonly result: string; readonly rechecked: string })[]
  readonly opinion: string
}

const shares = [1, 1.6, 2.2, 4.8, 1.1, 3.2, 2.5, 2, 2.5]

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-17',
    title: texts.title,
    version: rectification.version,
    data,
    content: [
      rows([
        homeRow(data.home),
        [f(texts.to, data.to, 4), f(texts.issued, data.issued, 3), f(texts.due, data.due, 3)],
      ]),
      prose(texts.body),
      table({
        columns: texts.columns.map(
          (title, at) => [title, shares[at] ?? 1, at === 3 ? 'left' : 'center'] as const,
        ),
        rows: numbered(
          data.defects.map(({ room, item, text, grade, responsible, due, result, rechecked }) => [
            ...[room, item, text, grade, responsible, due],
            ...[result, rechecked],
          ]),
        ),
        least: 6,
        rowHeight: 28,
      }),
      rows([[f(texts.recheck, ticks(texts.rechecks, [data.opinion]))]], { margin: [0, 8, 0, 0] }),
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-17', 'QR-KF-017 A/0', 'business', ['整改单位', '业主', '存档']),
  home: sampleHome,
  to: '总包单位',
  issued: '2026-11-24',
  due: '2026-12-05',
  defects: sampleDefects.map((defect) => ({ ...defect, result: '', rechecked: '' })),
  opinion: '',
}

/** F-17 整改通知单、复验单. */
export const rectification: Template<Data> = { version: 1, sample, define }
