import { amountInWords } from '#core/documents/kit/amount.text.ts'
import { qrPicture } from '#core/documents/kit/barcode.ts'
import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { type Field, fields } from '#core/documents/kit/fields.ts'
import { handLine } from '#core/documents/kit/hand-line.ts'
import { a4, innerWidth, mm, type Paper, shifted, threePart } from '#core/documents/kit/paper.ts'
import { receiptTexts as texts } from '../fee-forms.text.ts'
import type { FormHead } from './form-head.ts'
import { partTexts } from './parts.text.ts'
import { yuan } from './rows.ts'

/** `three-part`: 241 × 140 mm on a dot-matrix printer, moved by what its offset page showed. */
export interface ReceiptPaper {
  readonly kind: 'a4' | 'three-part'
  /** Millimetres. */
  readonly shift: { readonly right: number; readonly down: number }
}

interface ReceiptSheet {
  readonly code: string
  readonly title: string
  readonly version: number
  readonly head: FormHead
  readonly paper: ReceiptPaper
  /** Drawn for a width: the two papers differ. */
  readonly content: (paper: Paper) => readonly Node[]
}

/** A receipt on A4 takes the upper half: what is below the fold is cut off. */
const half: Paper = { ...a4, margins: [a4.margins[0], a4.margins[1], a4.margins[2], mm(150)] }

/** Below this the foot would fall off the page, and pdfmake leaves out what does. */
const leastBottom = mm(6)
const footLine = 12

export const paperOf = ({ kind, shift }: ReceiptPaper): Paper => {
  if (kind === 'a4') return half
  const moved = shifted(threePart, shift)
  const [left, top, right, bottom] = moved.margins
  return { ...moved, margins: [left, top, right, Math.max(leastBottom, bottom)] }
}

export const ruledRows = (width: number, of: readonly (readonly Field[])[], labelWidth = 66): Node => ({
  margin: [0, 0, 0, 5],
  stack: [fields({ width, rows: of, labelWidth, rowHeight: 17 })],
})

export const amountRow = (fen: number, total: string): readonly Field[] => [
  { label: total, value: amountInWords(fen), share: 3 },
  { label: texts.digits, value: yuan(fen), share: 1.4 },
]

export const handLines = (width: number): Node => ({
  margin: [0, 12, 0, 0],
  columnGap: 0,
  columns: [
    { width: width * 0.3, text: texts.seal, color: '#6a6a6a', fontSize: 9 },
    { width: width * 0.1, text: '' },
    ...texts.closing.map((word) => handLine(word, width * 0.3)),
  ],
})

const header = ({ title, head, paper: { kind } }: ReceiptSheet, paper: Paper): Node => {
  const width = innerWidth(paper)
  const side = mm(12)
  const left = [head.company, `${head.formNo}　${partTexts.effective(head.effective)}`]
  const line: Node = {
    margin: [paper.margins[0], mm(7), paper.margins[2], 0],
    lineHeight: 0.9,
    columnGap: 0,
    columns: [
      { width: width * 0.36, fontSize: 8.5, stack: left },
      {
        width: width * 0.28,
        alignment: 'center',
        stack: [
          { text: title, fontSize: 17, bold: true, characterSpacing: 3 },
          ...(kind === 'a4' ? [] : [{ text: texts.copies, fontSize: 7.5 }]),
        ],
      },
      {
        width: width * 0.36 - side - 6,
        alignment: 'right',
        fontSize: 10,
        margin: [0, 4, 0, 0],
        stack: head.serial === '' ? [] : [{ text: partTexts.serial(head.serial), bold: true }],
      },
    ],
  }
  if (head.serial === '') return line
  const x = paper.width - paper.margins[2] - side
  return {
    stack: [
      line,
      { picture: qrPicture(head.serial), width: side, height: side, absolutePosition: { x, y: mm(7) } },
    ],
  }
}

/** A receipt on either paper. Its foot says which form and who made it. */
export const receiptSheet = (sheet: ReceiptSheet): Definition => {
  const paper = paperOf(sheet.paper)
  const top =
    mm(sheet.paper.kind === 'a4' ? 25 : 23) +
    (paper.margins[1] - threePart.margins[1]) * (sheet.paper.kind === 'a4' ? 0 : 1)
  const width = innerWidth(paper)
  return {
    pageSize: { width: paper.width, height: paper.height },
    pageMargins: [paper.margins[0], top, paper.margins[2], paper.margins[3]],
    info: { title: sheet.title, author: sheet.head.company },
    defaultStyle: { fontSize: 10 },
    header: () => header(sheet, paper),
    footer: () => ({
      margin: [paper.margins[0], Math.min(mm(2), paper.margins[3] - footLine), paper.margins[2], 0],
      fontSize: 8,
      columnGap: 0,
      columns: [
        { width: width / 2, text: partTexts.foot(sheet.code, sheet.version) },
        { width: width / 2, text: sheet.head.made, alignment: 'right' },
      ],
    }),
    content: sheet.content(paper),
  }
}
