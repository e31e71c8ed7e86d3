import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { type Clause, clauseNodes } from './parts/clauses.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, rows } from './parts/rows.ts'
import { sampleClauses } from './parts/sample-clauses.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { fireSafetyTexts as texts } from './pledge-forms.text.ts'

export interface Data extends FormData {
  readonly responsible: string
  readonly phone: string
  readonly use: string
  readonly clauses: readonly Clause[]
}

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-08',
    title: texts.title,
    version: fireSafety.version,
    data,
    content: [
      rows([
        homeRow(data.home),
        [
          f(texts.person, data.responsible, 5.6),
          f(texts.phone, data.phone, 2.9),
          f(texts.use, data.use, 1.5),
        ],
      ]),
      ...clauseNodes(data.clauses),
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-08', 'QR-KF-008 A/0', 'business'),
  home: sampleHome,
  responsible: '周文清',
  phone: '13800135678',
  use: '住宅',
  clauses: sampleClauses,
}

/** F-08 消防安全责任书. */
export const fireSafety: Template<Data> = { version: 1, sample, define }
