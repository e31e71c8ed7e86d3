import { qrPicture } from '#core/documents/kit/barcode.ts'
import type { Definition, Node, Running } from '#core/documents/kit/definition.ts'
import { a4, innerWidth, mm, type Paper } from '#core/documents/kit/paper.ts'
import { fitSize } from '#core/documents/kit/text-width.ts'
import { type Closing, closing } from './closing.ts'
import type { FormData, FormHead } from './form-head.ts'
import { countNames, partTexts as texts } from './parts.text.ts'

export interface FormSheet {
  /** F-12. */
  readonly code: string
  readonly title: string
  readonly version: number
  readonly data: Pick<FormData, 'head'>
  readonly content: readonly Node[]
  /** Who signs and where the seals go, after everything else. */
  readonly closing?: Closing
  readonly paper?: Paper
}

const codeSide = mm(13)

export const formWidth = innerWidth(a4)

const copiesLines = ({ copies }: FormHead): readonly string[] =>
  copies.length === 0
    ? []
    : [texts.copies(countNames[copies.length] ?? String(copies.length)), copies.join('、')]

const edge = (lines: readonly string[], alignment: 'left' | 'right', width: number, room: number) => ({
  width,
  alignment,
  fontSize: 8.5,
  margin: [0, 2, room, 0] as const,
  stack: lines.filter((line) => line !== ''),
})

const titleBlock = (title: string, serial: string, width: number) => ({
  width,
  alignment: 'center' as const,
  stack: [
    {
      text: title,
      fontSize: fitSize(title, width - 16, 17),
      bold: true,
      characterSpacing: title.length < 9 ? 2 : 0,
    },
    ...(serial === '' ? [] : [{ text: texts.serial(serial), fontSize: 9, margin: [0, 2, 0, 0] as const }]),
  ],
})

/** Company and its form number left, title and serial in the middle, who keeps one and the code right. */
const header = ({ title, data: { head }, paper = a4 }: FormSheet, picture: Uint8Array | null): Node => {
  const width = innerWidth(paper)
  const line: Node = {
    margin: [paper.margins[0], mm(8), paper.margins[2], 0],
    lineHeight: 0.9,
    columnGap: 0,
    columns: [
      edge([head.company, head.formNo, texts.effective(head.effective)], 'left', width * 0.26, 0),
      titleBlock(title, head.serial, width * 0.48),
      edge(copiesLines(head), 'right', width * 0.26, picture === null ? 0 : codeSide + 6),
    ],
  }
  if (picture === null) return line
  const x = paper.width - paper.margins[2] - codeSide
  return {
    stack: [line, { picture, width: codeSide, height: codeSide, absolutePosition: { x, y: mm(8) } }],
  }
}

const footer =
  ({ code, version, data: { head }, paper = a4 }: FormSheet): Running =>
  (page, pages) => {
    const width = innerWidth(paper) / 3
    return {
      margin: [paper.margins[0], mm(3), paper.margins[2], 0],
      fontSize: 8,
      columnGap: 0,
      columns: [
        { width, text: texts.foot(code, version) },
        { width, text: texts.pageOf(page, pages), alignment: 'center' },
        { width, text: head.made, alignment: 'right' },
      ],
    }
  }

/** The page of every form of a move-in. Black on white and grey: a laser without colour prints all of it. */
export const formSheet = (sheet: FormSheet): Definition => {
  const { paper = a4, data } = sheet
  const picture = data.head.serial === '' ? null : qrPicture(data.head.serial)
  return {
    pageSize: { width: paper.width, height: paper.height },
    pageMargins: paper.margins,
    info: { title: sheet.title, author: data.head.company },
    defaultStyle: { fontSize: 10 },
    header: () => header(sheet, picture),
    footer: footer(sheet),
    content: [
      ...sheet.content,
      ...(sheet.closing === undefined ? [] : [closing(sheet.closing, data.head.seal, innerWidth(paper))]),
    ],
  }
}
