import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { grid } from '#core/documents/kit/grid.ts'
import { a4, innerWidth } from '#core/documents/kit/paper.ts'
import { signatureBoxes } from '#core/documents/kit/signing.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { printSheetTexts } from './print-sheets.text.ts'

const texts = printSheetTexts.month

export interface Data {
  readonly company: string
  readonly formNo: string
  /** Such as 2026-11. */
  readonly month: string
  readonly made: string
  /** Zone, class and five figures; the last row is the sum. */
  readonly lines: readonly (readonly string[])[]
  readonly items: readonly (readonly string[])[]
}

const table = (titles: readonly string[], rows: readonly (readonly string[])[], words: number): Node =>
  grid({
    paper: a4,
    columns: titles.map((title, at) => ({
      title,
      share: 2,
      alignment: at < words ? ('left' as const) : ('right' as const),
    })),
    rows,
    fontSize: 10,
    rowHeight: 17,
    whenEmpty: texts.none,
  })

const heading = (text: string): Node => ({ text, bold: true, fontSize: 11, margin: [0, 10, 0, 4] })

const define = (data: Data): Definition =>
  frame({
    paper: a4,
    company: data.company,
    title: texts.title,
    subtitle: data.month,
    formNo: data.formNo,
    version: monthUse.version,
    made: data.made,
    content: [
      heading(texts.zones),
      table(texts.zoneColumns, data.lines, 2),
      heading(texts.items),
      table(texts.itemColumns, data.items, 1),
      { text: '', margin: [0, 0, 0, 20] },
      signatureBoxes(texts.signers, innerWidth(a4)),
    ],
  })

const sample: Data = {
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-15',
  month: '2026-11',
  made: '2026-12-01 08:30 B1 前台 周敏',
  lines: [
    ['A', '约定', '96', '1204', '1204', '0', '0.00'],
    ['B', '福利', '311', '4050', '3920', '130', '65.00'],
    ['B', '收费', '28', '205', '0', '205', '312.50'],
    ['访客', '收费', '17', '64', '0', '64', '88.00'],
    ['合计', '', '452', '5523', '5124', '399', '465.50'],
  ],
  items: [
    ['复印', '398', '4802', '4630', '172', '186.00'],
    ['打印', '33', '625', '494', '131', '87.50'],
    ['发传真', '21', '96', '0', '96', '192.00'],
    ['合计', '452', '5523', '5124', '399', '465.50'],
  ],
}

/** 月度用量表: by zone and class, by item. */
export const monthUse: Template<Data> = { version: 1, sample, define }
