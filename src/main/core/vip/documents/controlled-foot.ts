import { qrPicture } from '../../documents/kit/barcode.ts'
import type { Node, Running } from '../../documents/kit/definition.ts'
import { mm } from '../../documents/kit/paper.ts'
import { handbookTexts as t } from './handbook.text.ts'
import { ink } from './parts.ts'
import { page } from './person-page.ts'

/** Whose sheet of paper this is: on every page, in words, in a code and in letters that no eye reads. */
export interface Controlled {
  readonly copyNo: string
  readonly holder: string
  readonly madeOn: string
  readonly expires: string
}

const codeSide = mm(13)

/** What every page says of its copy, in letters of a point and a half: a copier turns them into a line. */
const microLine = ({ copyNo, holder, madeOn }: Controlled, width: number): Node => {
  const words = `${copyNo} ${holder} ${madeOn} · `
  return {
    columns: [{ width, text: words.repeat(Math.ceil(64 / words.length)), fontSize: 1.5, noWrap: true }],
  }
}

export const watermarkOf = ({ copyNo, holder, madeOn }: Controlled): string => `${copyNo} ${holder} ${madeOn}`

export const controlledFoot = (data: Controlled): Running => {
  const { margins, width: whole } = page
  const [left, , right] = margins
  const words = whole - left - right - codeSide - 8
  const code = qrPicture(data.copyNo)
  return (at, pages) => ({
    margin: [left, mm(4), right, 0],
    columnGap: 8,
    columns: [
      {
        width: words,
        stack: [
          {
            canvas: [{ type: 'line', x1: 0, y1: 0, x2: words, y2: 0, lineWidth: 0.5, lineColor: ink.rule }],
            margin: [0, 0, 0, 2],
          },
          microLine(data, words),
          {
            text: `${t.pageOf(at, pages)}　${t.copy(data.copyNo, data.holder)}　${t.until(data.expires)}`,
            fontSize: 8,
            margin: [0, 4, 0, 0],
          },
          { text: t.guard, fontSize: 9, bold: true },
        ],
      },
      { width: codeSide, stack: [{ picture: code, width: codeSide, height: codeSide }] },
    ],
  })
}
