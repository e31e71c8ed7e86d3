import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { fileIndexTexts as texts } from './archive-forms.text.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, rows } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, table } from './parts/table.ts'

export interface Data extends FormData {
  readonly fileNo: string
  readonly place: string
  readonly items: readonly {
    readonly name: string
    readonly pages: string
    readonly medium: string
    readonly date: string
    readonly remark: string
  }[]
}

const shares = [1, 6.4, 1.4, 2, 2.6, 3.6]

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-23',
    title: texts.title,
    version: fileIndex.version,
    data,
    content: [
      rows([homeRow(data.home), [f(texts.fileNo, data.fileNo), f(texts.place, data.place)]]),
      table({
        columns: texts.columns.map(
          (title, at) => [title, shares[at] ?? 1, at === 1 || at === 5 ? 'left' : 'center'] as const,
        ),
        rows: numbered(
          data.items.map(({ name, pages, medium, date, remark }) => [name, pages, medium, date, remark]),
        ),
        least: 22,
        rowHeight: 20,
      }),
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-23', 'QR-KF-023 A/0', 'none', ['存档']),
  home: sampleHome,
  fileNo: 'B-5-1-802',
  place: '档案室 B 柜 3 层',
  items: [
    { name: '入住通知书', pages: '1', medium: '纸质', date: '2026-11-24', remark: '原件' },
    { name: '业主登记表', pages: '1', medium: '纸质', date: '2026-11-24', remark: '' },
    { name: '前期物业服务协议', pages: '5', medium: '纸质、扫描', date: '2026-11-24', remark: '' },
    { name: '房屋验收单', pages: '2', medium: '纸质、扫描', date: '2026-11-24', remark: '三处缺陷' },
  ],
}

/** F-23 一户一档目录（内页）. */
export const fileIndex: Template<Data> = { version: 1, sample, define }
