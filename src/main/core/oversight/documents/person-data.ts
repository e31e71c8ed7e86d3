import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { fields } from '#core/documents/kit/fields.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { grid } from '#core/documents/kit/grid.ts'
import { a4, innerWidth } from '#core/documents/kit/paper.ts'
import { signatureBoxes } from '#core/documents/kit/signing.ts'
import type { Template } from '#core/documents/kit/template.ts'
import type { HeldSection } from '../../people/held-section.ts'
import { sheetWords } from './oversight-sheets.text.ts'
import { type SheetHead, sampleHead } from './sheet-data.ts'

const words = sheetWords.personData

export interface Data {
  readonly head: SheetHead
  readonly sections: readonly HeldSection[]
}

const width = innerWidth(a4)

const section = ({ title, columns, rows }: HeldSection): readonly Node[] => [
  { text: title, fontSize: 12, bold: true, margin: [0, 12, 0, 4] },
  grid({
    paper: a4,
    columns: columns.map((column) => ({ title: column, share: 1 })),
    rows,
    fontSize: 9,
    rowHeight: 18,
    whenEmpty: words.none,
  }),
]

const define = ({ head, sections }: Data): Definition =>
  frame({
    paper: a4,
    ...head,
    title: words.title,
    version: personData.version,
    content: [
      { text: words.intro, fontSize: 10, lineHeight: 1.1, margin: [0, 0, 0, 8] },
      fields({
        width,
        labelWidth: 72,
        rowHeight: 20,
        rows: [
          [
            { label: words.given.who, share: 1 },
            { label: words.given.paper, share: 1 },
          ],
          [{ label: words.given.reason, share: 1 }],
        ],
      }),
      ...sections.flatMap(section),
      { ...{ text: '', margin: [0, 14, 0, 0] as const }, fontSize: 1 },
      signatureBoxes(words.signers, width),
    ],
  })

const sample: Data = {
  head: sampleHead('QR-KF-43'),
  sections: [
    {
      title: '本人资料',
      columns: ['项目', '内容'],
      rows: [
        ['姓名', '林静怡'],
        ['电话', '13900001234'],
        ['证件种类', '身份证'],
        ['证件号', '110101199003070011'],
      ],
    },
    {
      title: '房屋',
      columns: ['房号', '身份', '说明', '起', '止'],
      rows: [['3-2-1501', '业主', '', '2024-06-01', '']],
    },
    {
      title: '寄给本人的包裹',
      columns: ['编号', '快递', '单号', '入库', '出库', '面单姓名'],
      rows: [['B2-26-001204', '中通', '75142933805712', '2026-11-20 09:41', '2026-11-20 18:10', '林静怡']],
    },
  ],
}

/** Everything that is held on one person, for that person alone. */
export const personData: Template<Data> = { version: 1, sample, define }
