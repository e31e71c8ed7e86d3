import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { ticks } from '#core/documents/kit/ticks.ts'
import { type Clause, clauseNodes } from './parts/clauses.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, rows } from './parts/rows.ts'
import { sampleClauses } from './parts/sample-clauses.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { covenantTexts as texts } from './pledge-forms.text.ts'

export interface Data extends FormData {
  /** The covenant was signed at the sale: a copy of that is collected. Null on a blank. */
  readonly signedAtSale: boolean | null
  readonly clauses: readonly Clause[]
}

const signedWay = ({ signedAtSale }: Data): readonly string[] =>
  signedAtSale === null ? [] : [texts.signedWays[signedAtSale ? 1 : 0]]

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-07',
    title: texts.title,
    version: covenant.version,
    data,
    content: [
      rows([homeRow(data.home), [f(texts.collectedLabel, ticks(texts.signedWays, signedWay(data)))]]),
      ...clauseNodes(data.clauses),
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-07', 'QR-KF-007 A/0'),
  home: sampleHome,
  signedAtSale: false,
  clauses: sampleClauses,
}

/** F-07 临时管理规约承诺书. */
export const covenant: Template<Data> = { version: 1, sample, define }
