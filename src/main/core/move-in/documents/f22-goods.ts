import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { goodsTexts as texts } from './handover-forms.text.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { homeRow, prose, rows } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, table } from './parts/table.ts'

export interface Data extends FormData {
  readonly goods: readonly {
    readonly name: string
    readonly count: string
    readonly unit: string
    readonly condition: string
    readonly remark: string
  }[]
}

const shares = [1, 4, 1.6, 1.6, 2.4, 5]

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-22',
    title: texts.title,
    version: goods.version,
    data,
    content: [
      rows([homeRow(data.home)]),
      table({
        columns: texts.columns.map(
          (title, at) => [title, shares[at] ?? 1, at === 5 || at === 1 ? 'left' : 'center'] as const,
        ),
        rows: numbered(
          data.goods.map(({ name, count, unit, condition, remark }) => [
            name,
            count,
            unit,
            condition,
            remark,
          ]),
        ),
        least: 12,
        rowHeight: 24,
      }),
      prose(texts.note),
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-22', 'QR-KF-022 A/0'),
  home: sampleHome,
  goods: [
    { name: '可视对讲分机', count: '1', unit: '台', condition: '完好', remark: '' },
    { name: '燃气报警器', count: '1', unit: '个', condition: '完好', remark: '保修卡一张' },
    { name: '空调遥控器', count: '3', unit: '个', condition: '完好', remark: '' },
    { name: '智能锁说明书', count: '1', unit: '份', condition: '完好', remark: '' },
  ],
}

/** F-22 收楼物品移交清单. */
export const goods: Template<Data> = { version: 1, sample, define }
