import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { type Clause, clauseNodes } from './parts/clauses.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, rows } from './parts/rows.ts'
import { sampleClauses } from './parts/sample-clauses.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { agreementTexts as texts } from './pledge-forms.text.ts'

export interface Data extends FormData {
  readonly company: { readonly name: string; readonly phone: string }
  readonly ownerPhone: string
  readonly area: string
  readonly use: string
  /** 2.80. */
  readonly price: string
  readonly start: string
  readonly term: string
  readonly clauses: readonly Clause[]
  readonly edition: string
}

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-06',
    title: texts.title,
    version: serviceAgreement.version,
    data,
    content: [
      rows([homeRow(data.home)]),
      rows(
        [
          [f(texts.partyA, data.company.name, 2), f(texts.contact, data.company.phone)],
          [f(texts.partyB, data.home.owners, 2), f(texts.contact, data.ownerPhone)],
          [f(texts.area, data.area), f(texts.use, data.use)],
          [f(texts.price, texts.priceText(data.price)), f(texts.start, data.start)],
          [f(texts.term, data.term)],
        ],
        { labelWidth: 100 },
      ),
      ...clauseNodes(data.clauses),
      { text: texts.text(data.edition), fontSize: 8.5, margin: [0, 6, 0, 0] },
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-06', 'QR-KF-006 A/0', 'contract', ['业主', '物业', '存档']),
  home: sampleHome,
  company: { name: '云栖里小区物业服务中心', phone: '0571-88882210' },
  ownerPhone: '13800135678',
  area: '118.60 ㎡',
  use: '住宅',
  price: '2.80',
  start: '2026 年 12 月起（交付次月）',
  term: '自签订之日起至业主大会另行选聘的物业服务企业接管之日止',
  clauses: sampleClauses,
  edition: '2026-01',
}

/** F-06 前期物业服务协议. Whether it is signed or not, the preliminary contract binds the owner (民法典 939). */
export const serviceAgreement: Template<Data> = { version: 1, sample, define }
