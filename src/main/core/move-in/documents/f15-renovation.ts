import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { ticks } from '#core/documents/kit/ticks.ts'
import { type Clause, clauseNodes } from './parts/clauses.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, prose, rows, section } from './parts/rows.ts'
import { sampleClauses } from './parts/sample-clauses.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { renovationTexts as texts } from './pledge-forms.text.ts'

export interface Data extends FormData {
  readonly company: string
  readonly leader: string
  readonly phone: string
  readonly period: string
  readonly workers: string
  readonly deposit: string
  readonly scope: readonly string[]
  readonly clauses: readonly Clause[]
}

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-15',
    title: texts.title,
    version: renovation.version,
    data,
    content: [
      rows([homeRow(data.home)]),
      section(texts.received),
      ...clauseNodes(data.clauses),
      prose(texts.receivedText),
      section(texts.apply),
      rows([
        [f(texts.company, data.company), f(texts.leader, data.leader)],
        [f(texts.phone, data.phone), f(texts.period, data.period)],
        [f(texts.workers, data.workers), f(texts.deposit, data.deposit)],
        [f(texts.scope, ticks(texts.scopes, data.scope))],
        [f(texts.bearingLabel, texts.bearing)],
      ]),
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-15', 'QR-KF-015 A/0'),
  home: sampleHome,
  company: '松木装饰工程有限公司',
  leader: '高志远',
  phone: '13300133000',
  period: '2027-01-05 至 2027-04-30',
  workers: '6 人',
  deposit: '业主 2000 元，装修单位 3000 元',
  scope: ['墙地面', '厨卫防水'],
  clauses: sampleClauses,
}

/** F-15 装修须知签收、装修申请表. */
export const renovation: Template<Data> = { version: 1, sample, define }
