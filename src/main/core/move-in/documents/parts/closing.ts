import type { Column, Node } from '#core/documents/kit/definition.ts'
import { mm } from '#core/documents/kit/paper.ts'
import { mostLines } from '#core/documents/kit/text-width.ts'
import type { Seal } from '../../form-codes.contract.ts'
import { sealNames, partTexts as texts } from './parts.text.ts'

export interface Closing {
  readonly signers: readonly string[]
  /** Seals of others than the company: the developer's, a corporate owner's. */
  readonly seals?: readonly string[]
}

const gap = 8
const fontSize = 9
const sealSide = mm(42)
const signHeight = mm(22)

const nameLine = fontSize * 1.45

/** A company's round seal is 38 to 42 mm wide: the box shows where it goes, not how far it may reach. */
const sealBox = (name: string): Column => ({
  width: sealSide,
  stack: [
    {
      canvas: [
        {
          type: 'rect',
          ...{ x: 0, y: 0, w: sealSide, h: sealSide, r: 3 },
          ...{ lineWidth: 0.6, lineColor: '#8a8a8a', dash: { length: 3 } },
        },
      ],
    },
    {
      margin: [4, -mostLines(texts.sealHere(name), sealSide - 8, fontSize) * nameLine - 5, 4, 0],
      columnGap: 0,
      columns: [
        { width: sealSide - 8, text: texts.sealHere(name), alignment: 'center', color: '#6a6a6a', fontSize },
      ],
    },
  ],
})

const signBox = (who: string, width: number): Column => ({
  width,
  stack: [
    { canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: signHeight, lineWidth: 0.6 }] },
    { text: texts.blankName(who), fontSize, margin: [5, -signHeight + 4, 0, 0] },
    { text: texts.day, fontSize, alignment: 'right', margin: [0, signHeight - 33, 5, 0] },
  ],
})

const pairs = (who: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(who.length / 2) }, (_, at) => who.slice(at * 2, at * 2 + 2))

const signRow = (who: readonly string[], width: number): Node => {
  const each = (width - gap * (who.length - 1)) / who.length
  return { columnGap: gap, columns: who.map((name) => signBox(name, each)), margin: [0, 0, 0, gap] }
}

/** Signatures with room for a name and a date; the seals beside them. They stay on one page. */
export const closing = ({ signers, seals = [] }: Closing, seal: Seal, width: number): Node => {
  const all = [...seals, ...(seal === 'none' ? [] : [sealNames[seal]])]
  const margin = [0, 14, 0, 0] as const
  if (all.length === 0) {
    const rows = signers.length === 3 ? [signers] : pairs(signers)
    return { unbreakable: true, margin, stack: rows.map((row) => signRow(row, width)) }
  }
  const room = width - all.length * (sealSide + gap)
  const rows = room > mm(110) ? pairs(signers) : signers.map((who) => [who])
  return {
    unbreakable: true,
    margin,
    columnGap: gap,
    columns: [{ width: room, stack: rows.map((row) => signRow(row, room)) }, ...all.map(sealBox)],
  }
}
