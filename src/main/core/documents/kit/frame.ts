import { sheetTexts } from '../documents.text.ts'
import { qrPicture } from './barcode.ts'
import type { Definition, Node, Running } from './definition.ts'
import { innerWidth, mm, type Paper } from './paper.ts'

export interface Sheet {
  readonly paper: Paper
  readonly company: string
  readonly title: string
  /** Second line under the title, such as a period. */
  readonly subtitle?: string
  /** The company's own form number and version, such as QR-KF-07 A/0. */
  readonly formNo: string
  readonly serial?: string
  /** The template's version. */
  readonly version: number
  /** Right end of the footer: when and at which desk it was made. */
  readonly made?: string
  /** Serial as a QR in the upper right corner, for a scanner at the desk. */
  readonly code?: boolean
  readonly watermark?: string
  readonly content: readonly Node[]
}

const codeSide = mm(13)

const side = (lines: readonly string[], alignment: 'left' | 'right', width: number, room = 0) => ({
  width,
  fontSize: 9,
  alignment,
  margin: [0, 4, room, 0] as const,
  stack: lines,
})

const placed = (picture: Uint8Array, { width, margins }: Paper): Node => ({
  picture,
  width: codeSide,
  height: codeSide,
  absolutePosition: { x: width - margins[2] - codeSide, y: mm(8) },
})

const head = (
  { paper, company, title, subtitle = '', formNo, serial }: Sheet,
  code: Uint8Array | null,
): Node => {
  const width = innerWidth(paper)
  const middle = { width: width * 0.5, alignment: 'center' as const }
  const right = serial === undefined ? [formNo] : [formNo, sheetTexts.serial(serial)]
  const line: Node = {
    margin: [paper.margins[0], mm(8), paper.margins[2], 0],
    lineHeight: 0.9,
    columnGap: 0,
    columns: [
      side([company], 'left', width * 0.25),
      {
        ...middle,
        stack: [
          { text: title, fontSize: 17, bold: true },
          { text: subtitle, fontSize: 9, margin: [0, 2, 0, 0] },
        ],
      },
      side(right, 'right', width * 0.25, code === null ? 0 : codeSide + 6),
    ],
  }
  return code === null ? line : { stack: [line, placed(code, paper)] }
}

const foot =
  ({ paper, formNo, version, made = '' }: Sheet): Running =>
  (page, pages) => {
    const width = innerWidth(paper) / 3
    return {
      margin: [paper.margins[0], mm(3), paper.margins[2], 0],
      fontSize: 8,
      columnGap: 0,
      columns: [
        { width, text: `${formNo} · ${sheetTexts.edition(version)}` },
        { width, text: sheetTexts.pageOf(page, pages), alignment: 'center' },
        { width, text: made, alignment: 'right' },
      ],
    }
  }

/** The page frame of every form and register: head with company, title and form number; foot with page n of m. */
export const frame = (sheet: Sheet): Definition => {
  const { paper, serial, code = false, watermark } = sheet
  const picture = code && serial !== undefined ? qrPicture(serial) : null
  return {
    pageSize: { width: paper.width, height: paper.height },
    pageMargins: paper.margins,
    info: { title: sheet.title, author: sheet.company },
    defaultStyle: { fontSize: 10 },
    header: () => head(sheet, picture),
    footer: foot(sheet),
    ...(watermark !== undefined && { watermark }),
    content: sheet.content,
  }
}
