import { sheetTexts } from '../documents.text.ts'
import type { Column, Node } from './definition.ts'
import { mm } from './paper.ts'

const boxHeight = mm(24)
const fontSize = 9

const dashed = (w: number, h: number) => ({
  type: 'rect' as const,
  x: 0,
  y: 0,
  w,
  h,
  r: 3,
  lineWidth: 0.6,
  lineColor: '#9a9a9a',
  dash: { length: 3 },
})

const under = (text: string, width: number): Node => ({
  columns: [{ width, text, alignment: 'center', color: '#8a8a8a', fontSize }],
  columnGap: 0,
})

/** Where the company's seal goes: 42 mm round seals fit across it. */
export const sealBox = (width: number): Column => ({
  width,
  stack: [
    { canvas: [dashed(width, mm(42))] },
    { ...box(under(sheetTexts.seal, width)), margin: [0, 2, 0, 0] },
  ],
})

const box = (node: Node) => ({ stack: [node] })

const signatureBox = (who: string, width: number): Column => ({
  width,
  stack: [
    { canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: boxHeight, lineWidth: 0.6 }] },
    { text: who, fontSize, margin: [5, -boxHeight + 4, 0, 0] },
    {
      text: sheetTexts.dayBlank,
      fontSize,
      alignment: 'right',
      margin: [0, boxHeight - 34, 5, 0],
    },
  ],
})

/** Side by side over the width, each with room for a name and a date. They stay on one page. */
export const signatureBoxes = (who: readonly string[], width: number): Node => {
  const gap = 8
  const each = (width - gap * (who.length - 1)) / who.length
  return { unbreakable: true, columnGap: gap, columns: who.map((name) => signatureBox(name, each)) }
}
