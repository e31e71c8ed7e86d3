import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { ticks } from '#core/documents/kit/ticks.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, prose, rows, section } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, table } from './parts/table.ts'
import { tenantTexts as texts } from './person-forms.text.ts'

export interface Data extends FormData {
  readonly tenant: {
    readonly name: string
    readonly paperKind: string
    readonly paperNo: string
    readonly phone: string
  }
  readonly lease: { readonly from: string; readonly to: string }
  /** The day of the owner's notice; empty where there was none. */
  readonly noticed: string
  readonly feesBy: string
  readonly people: readonly {
    readonly name: string
    readonly relation: string
    readonly phone: string
    readonly card: string
  }[]
  readonly plates: readonly string[]
  readonly cards: string
}

const shares = [1, 4, 3, 4, 3]

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-27',
    title: texts.title,
    version: tenant.version,
    data,
    content: [
      rows([homeRow(data.home)]),
      section(texts.tenant),
      rows([
        [f(texts.name, data.tenant.name), f(texts.phone, data.tenant.phone)],
        [f(texts.paperKind, data.tenant.paperKind), f(texts.paperNo, data.tenant.paperNo)],
        [
          f(texts.lease, texts.leaseText(data.lease.from, data.lease.to)),
          f(texts.feesBy, ticks(texts.feesByWhom, [data.feesBy])),
        ],
        [f(texts.notice, texts.noticeText(data.noticed))],
      ]),
      section(texts.people),
      table({
        columns: texts.columns.map((title, at) => [title, shares[at] ?? 1, 'center'] as const),
        rows: numbered(data.people.map(({ name, relation, phone, card }) => [name, relation, phone, card])),
        least: 5,
      }),
      rows([[f(texts.vehicles, data.plates.join('、')), f(texts.cards, data.cards)]], {
        labelWidth: 76,
        margin: [0, 8, 0, 6],
      }),
      prose(texts.promise),
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-27', 'QR-KF-027 A/0', 'none', ['存档', '业主']),
  home: sampleHome,
  tenant: {
    name: '䶮小满',
    paperKind: '居民身份证',
    paperNo: '330102199508150043',
    phone: '13500135000',
  },
  lease: { from: '2026-12-01', to: '2027-11-30' },
  noticed: '2026-11-20',
  feesBy: '业主',
  people: [{ name: '林静怡', relation: '同事', phone: '13400134000', card: '1 张' }],
  plates: ['浙A·55555'],
  cards: '门禁卡 2 张，车卡 1 张',
}

/** F-27 租户登记表. */
export const tenant: Template<Data> = { version: 1, sample, define }
