import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { metersTexts as texts } from './handover-forms.text.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { homeRow, prose, rows } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, table } from './parts/table.ts'

export interface Data extends FormData {
  readonly meters: readonly {
    readonly name: string
    readonly no: string
    readonly reading: string
    readonly unit: string
    readonly base: string
    readonly photo: boolean
    readonly at: string
  }[]
}

const shares = [1, 2.6, 4.6, 2.4, 1.4, 3.2, 1.2, 2.6]

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-11',
    title: texts.title,
    version: meters.version,
    data,
    content: [
      rows([homeRow(data.home)]),
      table({
        columns: texts.columns.map(
          (title, at) => [title, shares[at] ?? 1, at === 3 || at === 5 ? 'right' : 'center'] as const,
        ),
        rows: numbered(
          data.meters.map(({ name, no, reading, unit, base, photo, at }) => [
            ...[name, no, reading, unit, base],
            ...[photo ? texts.photo : '', at],
          ]),
        ),
        least: 7,
        rowHeight: 26,
      }),
      prose(texts.rule),
    ],
    closing: { signers: texts.signers },
  })

const reading = { photo: true, at: '11-24 10:20' }

const sample: Data = {
  head: sampleHead('F-11', 'QR-KF-011 A/0'),
  home: sampleHome,
  meters: [
    { ...reading, name: '冷水表', no: 'W-080201', reading: '12.40', unit: '㎥', base: '12.10' },
    { ...reading, name: '热水表', no: 'W-080202', reading: '0.30', unit: '㎥', base: '0.30' },
    { ...reading, name: '电表（峰）', no: 'E-330802', reading: '301.5', unit: '度', base: '300.0' },
    { ...reading, name: '电表（谷）', no: 'E-330802', reading: '122.0', unit: '度', base: '121.5' },
    { ...reading, name: '燃气表', no: 'G-5580211', reading: '3.2', unit: '㎥', base: '3.0' },
    { ...reading, photo: false, name: '暖气表', no: 'H-0802', reading: '0', unit: 'kWh', base: '0' },
  ],
}

/** F-11 水电燃气暖表底数确认单. */
export const meters: Template<Data> = { version: 1, sample, define }
