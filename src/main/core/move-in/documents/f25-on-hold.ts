import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { onHoldTexts as texts } from './handover-forms.text.ts'
import { type DefectLine, defectTable, sampleDefects } from './parts/defect-table.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, rows } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'

export interface Data extends FormData {
  readonly attended: string
  readonly recheck: string
  readonly reason: string
  readonly defects: readonly DefectLine[]
}

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-25',
    title: texts.title,
    version: onHold.version,
    data,
    content: [
      rows([
        homeRow(data.home),
        [f(texts.attended, data.attended), f(texts.recheck, data.recheck)],
        [f(texts.reason, data.reason)],
      ]),
      defectTable(texts.columns, data.defects, 6),
      { text: texts.note, bold: true, lineHeight: 1.12, margin: [0, 8, 0, 4] },
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-25', 'QR-KF-025 A/0', 'business'),
  home: sampleHome,
  attended: '2026-11-24 09:28',
  recheck: '2026-12-06',
  reason: '主卫渗水，业主要求整改后再收',
  defects: sampleDefects,
}

/** F-25 暂缓收楼确认单. It is no handover, and says so. */
export const onHold: Template<Data> = { version: 1, sample, define }
