import type { Definition } from '#core/documents/kit/definition.ts'
import { fields } from '#core/documents/kit/fields.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { grid } from '#core/documents/kit/grid.ts'
import { a4, innerWidth } from '#core/documents/kit/paper.ts'
import { signatureBoxes } from '#core/documents/kit/signing.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { sheetWords } from './oversight-sheets.text.ts'
import { type SheetHead, sampleHead } from './sheet-data.ts'

const words = sheetWords.daySeal

export interface Data {
  readonly head: SheetHead
  readonly date: string
  readonly first: string
  readonly last: string
  readonly count: string
  readonly seal: string
  readonly backup: string
  readonly proven: string
  readonly acts: readonly (readonly [act: string, rows: string])[]
}

const define = (data: Data): Definition => {
  const width = innerWidth(a4)
  return frame({
    paper: a4,
    ...data.head,
    title: words.title,
    subtitle: data.date,
    version: daySeal.version,
    content: [
      { text: words.intro, fontSize: 10, lineHeight: 1.1, margin: [0, 0, 0, 10] },
      fields({
        width,
        labelWidth: 88,
        rowHeight: 24,
        rows: [
          [
            { label: words.date, value: data.date, share: 1 },
            { label: words.count, value: data.count, share: 1 },
          ],
          [
            { label: words.first, value: data.first, share: 1 },
            { label: words.last, value: data.last, share: 1 },
          ],
          [{ label: words.seal, value: { text: data.seal, fontSize: 13, bold: true }, share: 1 }],
          [
            { label: words.backup, value: data.backup, share: 1 },
            { label: words.proven, value: data.proven, share: 1 },
          ],
        ],
      }),
      { text: words.acts.title, fontSize: 12, bold: true, margin: [0, 14, 0, 4] },
      grid({
        paper: a4,
        columns: [
          { title: words.acts.act, share: 4 },
          { title: words.acts.rows, share: 1, alignment: 'right' },
        ],
        rows: data.acts,
        fontSize: 9.5,
        rowHeight: 17,
        whenEmpty: words.empty,
      }),
      { text: '', fontSize: 1, margin: [0, 14, 0, 0] },
      signatureBoxes(words.signers, width),
    ],
  })
}

const sample: Data = {
  head: sampleHead('QR-KF-42'),
  date: '2026-11-24',
  first: '第 17961 号',
  last: '第 18204 号',
  count: '244 条',
  seal: '7QX4-0JK2-98ZM-A1B2-C3D4-E5F6-G7H8-J9K0',
  backup: '2026-11-24 17:30',
  proven: '2026-11-24 07:12',
  acts: [
    ['包裹 入库', '83'],
    ['包裹 出库', '71'],
    ['人员 看明文', '6'],
  ],
}

/** The end of the day's trail on paper, out of reach of whoever holds the machine. */
export const daySeal: Template<Data> = { version: 1, sample, define }
