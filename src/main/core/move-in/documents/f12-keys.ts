import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { keysTexts as texts } from './handover-forms.text.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, prose, rows } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, table } from './parts/table.ts'

export interface Data extends FormData {
  readonly bag: string
  readonly receiver: string
  readonly date: string
  readonly keys: readonly {
    readonly kind: string
    readonly count: string
    readonly unit: string
    readonly remark: string
  }[]
  /** Why the count is not the kit's. */
  readonly difference: string
}

const shares = [1, 4, 1.6, 1.6, 2, 6]

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-12',
    title: texts.title,
    version: keys.version,
    data,
    content: [
      rows([
        homeRow(data.home),
        [f(texts.bag, data.bag, 2.4), f(texts.receiver, data.receiver, 4.4), f(texts.date, data.date, 3.2)],
      ]),
      table({
        columns: texts.columns.map(
          (title, at) => [title, shares[at] ?? 1, at === 5 || at === 1 ? 'left' : 'center'] as const,
        ),
        rows: numbered(
          data.keys.map(({ kind, count, unit, remark }) => [kind, count, unit, texts.works, remark]),
        ),
        least: 8,
        rowHeight: 25,
      }),
      rows([[f(texts.reason, data.difference)]], { labelWidth: 110, margin: [0, 8, 0, 4] }),
      prose(texts.note),
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-12', 'QR-KF-012 A/0'),
  home: sampleHome,
  bag: 'K-0802',
  receiver: '周文清（业主）',
  date: '2026-11-24 10:40',
  keys: [
    { kind: '防盗铁门', count: '5', unit: '把', remark: '业主钥匙，施工钥匙已失效' },
    { kind: '室内门', count: '6', unit: '把', remark: '' },
    { kind: '电子对讲门', count: '2', unit: '把', remark: '' },
    { kind: '信箱', count: '2', unit: '把', remark: '' },
    { kind: '门禁卡', count: '4', unit: '张', remark: 'M-080201 至 M-080204' },
    { kind: '车库遥控', count: '1', unit: '个', remark: '' },
  ],
  difference: '',
}

/** F-12 钥匙交接（领取）单. */
export const keys: Template<Data> = { version: 1, sample, define }
