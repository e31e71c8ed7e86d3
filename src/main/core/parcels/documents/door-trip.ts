import type { Definition } from '#core/documents/kit/definition.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { type GridColumn, grid } from '#core/documents/kit/grid.ts'
import { handLine } from '#core/documents/kit/hand-line.ts'
import { a4, innerWidth } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { doorTripTexts as texts } from './door-trip.text.ts'

export interface DoorLine {
  readonly unit: string
  readonly addressee: string
  readonly shelfNo: string
  readonly what: string
  /** Empty until it is known: then a hand writes it. */
  readonly person: string
  readonly result: string
}

export interface Data {
  readonly company: string
  readonly formNo: string
  readonly subtitle: string
  readonly times: string
  readonly made: string
  readonly lines: readonly DoorLine[]
}

const columns: readonly GridColumn[] = [
  { title: texts.columns.no, share: 28, alignment: 'center' },
  { title: texts.columns.unit, share: 82 },
  { title: texts.columns.addressee, share: 60 },
  { title: texts.columns.what, share: 108 },
  { title: texts.columns.shelfNo, share: 62 },
  { title: texts.columns.signature, share: 92 },
  { title: texts.columns.time, share: 48 },
  { title: texts.columns.result, share: 46 },
]

const cells = (line: DoorLine, at: number): string[] => [
  ...[String(at + 1), line.unit, line.addressee, line.what, line.shelfNo],
  ...[line.person, '', line.result],
]

const define = (data: Data): Definition =>
  frame({
    ...{ paper: a4, company: data.company, title: texts.title, subtitle: data.subtitle },
    ...{ formNo: data.formNo, version: doorTripSheet.version, made: data.made },
    content: [
      { text: data.times, fontSize: 11, margin: [0, 0, 0, 8] },
      grid({
        ...{ paper: a4, columns, fontSize: 9.5, rowHeight: 26, whenEmpty: texts.empty },
        rows: data.lines.map(cells),
      }),
      { text: texts.note, fontSize: 9, margin: [0, 10, 0, 0] },
      {
        unbreakable: true,
        margin: [0, 14, 0, 0],
        columnGap: 0,
        columns: texts.closing.map((word) => handLine(word, innerWidth(a4) / texts.closing.length)),
      },
    ],
  })

const line = (unit: string, addressee: string, shelfNo: string, what: string): DoorLine => ({
  ...{ unit, addressee, shelfNo, what },
  ...{ person: '', result: '' },
})

const sample: Data = {
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-12 A/0',
  subtitle: 'A-1124-D01 送件人 韩立',
  times: '出门 2026-11-24 10:05　回来 ＿＿＿＿',
  made: '2026-11-24 10:05 A 前台 韩立 打印',
  lines: [
    line('2-1-301', '单雪梅', 'A-07-12', '顺丰 …2345，易碎'),
    line('2-1-301', '单雪梅', 'A-17-13', '京东 …0098，冷藏'),
    line('9-1-1802', '欧阳𬙊喆', 'A-22-03', '平信 6 件'),
  ],
}

/** What is carried to the doors, a line to sign for each item. */
export const doorTripSheet: Template<Data> = { version: 1, sample, define }
