import { code128 } from '../kit/barcode.ts'
import type { Definition } from '../kit/definition.ts'
import { innerWidth, mm, slip80 } from '../kit/paper.ts'
import type { Template } from '../kit/template.ts'
import { proofTexts } from './proofs.text.ts'

export interface Data {
  readonly itemNo: string
  readonly lines: readonly (readonly [string, string])[]
}

const width = innerWidth(slip80)

const define = ({ itemNo, lines }: Data): Definition => {
  const bars = code128(itemNo, { width, height: mm(12) })
  const row = ([label, value]: readonly [string, string]) => ({
    columnGap: 0,
    fontSize: 11,
    columns: [
      { width: mm(20), text: label, color: '#000000' },
      { width: width - mm(20), text: value, bold: true },
    ],
  })
  return {
    pageSize: { width: slip80.width, height: 'auto' },
    pageMargins: slip80.margins,
    info: { title: proofTexts.slip.title },
    content: [
      { text: proofTexts.slip.title, fontSize: 15, bold: true, alignment: 'center', margin: [0, 0, 0, 6] },
      ...lines.map(row),
      { ...bars.node, margin: [(width - bars.width) / 2, 8, 0, 2] },
      { text: itemNo, alignment: 'center', fontSize: 10 },
      { text: proofTexts.slip.thanks, alignment: 'center', fontSize: 10, margin: [0, 6, 0, 0] },
    ],
  }
}

/** A slip from the 80 mm roll, as long as it has lines. */
export const slip: Template<Data> = {
  version: 1,
  sample: {
    itemNo: 'B2-26-000146',
    lines: [
      ['房号', '3幢2单元1501'],
      ['货架号', 'B2-07-46'],
      ['领取人', '林静怡'],
      ['时间', '2026-11-24 17:20'],
    ],
  },
  define,
}
