import { qr } from '#core/documents/kit/barcode.ts'
import type { Definition } from '#core/documents/kit/definition.ts'
import { mm, onDots } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { fitSize } from '#core/documents/kit/text-width.ts'
import { spineTexts as texts } from './archive-forms.text.ts'

export interface Data {
  readonly fileNo: string
  readonly unit: string
  readonly owners: string
  readonly year: string
  readonly company: string
  /** What the code says: the file number, or the serial. */
  readonly code: string
}

const [width, height, edge] = [mm(60), mm(40), mm(3)]
const codeSide = mm(17)

const at = (x: number, y: number, text: string, room: number, largest: number, bold = false) => ({
  absolutePosition: { x, y },
  columns: [{ width: room, text, bold, fontSize: fitSize(text, room, largest), noWrap: true }],
})

/** Names that would be too small to read on one line take two. */
const twoLines = 9
const namesAt = (x: number, y: number, names: string, room: number) => {
  const oneLine = fitSize(names, room, 11)
  if (oneLine >= twoLines) return at(x, y, names, room, 11)
  const fontSize = Math.min(twoLines, oneLine * 2 * 0.92)
  return { absolutePosition: { x, y }, lineHeight: 0.75, columns: [{ width: room, text: names, fontSize }] }
}

const define = (data: Data): Definition => {
  const { fileNo, unit, owners, year, company, code } = data
  const room = width - 2 * edge
  const drawn = qr(code, codeSide)
  const beside = room - codeSide - mm(2)
  return {
    pageSize: { width, height },
    pageMargins: [0, 0, 0, 0],
    info: { title: texts.title },
    content: [
      { text: '', fontSize: 1 },
      at(edge, mm(2), unit, room, 22, true),
      namesAt(edge, mm(12.5), owners, room),
      at(edge, mm(20), fileNo, beside, 12, true),
      at(edge, mm(27), texts.year(year), beside, 10),
      at(edge, mm(33), company, beside, 8),
      {
        ...drawn.node,
        absolutePosition: { x: onDots(width - edge - drawn.width), y: onDots(height - edge - drawn.height) },
      },
    ],
  }
}

const sample: Data = {
  fileNo: 'B-5-1-802',
  unit: 'B 区 5-1-802',
  owners: '周文清、许晓岚',
  year: '2026',
  company: '云栖里小区物业服务中心',
  code: 'B-5-1-802',
}

/** F-24 档案袋标签、脊背: a label of 60 × 40 mm. */
export const spine: Template<Data> = { version: 1, sample, define }
