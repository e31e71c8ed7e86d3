import type { Definition } from '../kit/definition.ts'
import { frame } from '../kit/frame.ts'
import { type GridColumn, grid } from '../kit/grid.ts'
import { a4Landscape } from '../kit/paper.ts'
import type { Template } from '../kit/template.ts'
import { chance, person, phone, plate, sentence, unit } from './invented.ts'
import { proofTexts } from './proofs.text.ts'

export interface Data {
  readonly rows: readonly (readonly string[])[]
}

const texts = proofTexts.register
const shares = [34, 62, 54, 210, 92, 84, 62, 54]

const columns: readonly GridColumn[] = texts.columns.map((title, at) => ({
  title,
  share: shares[at] ?? 1,
  alignment: at === 0 ? 'center' : 'left',
}))

export const visits = (count: number): string[][] => {
  const next = chance(20_261_124)
  return Array.from({ length: count }, (_, at) => [
    String(at + 1),
    `11-${10 + next(20)} ${10 + next(10)}:${10 + next(50)}`,
    person(next),
    sentence(next, 12 + next(16)),
    unit(next),
    phone(next),
    plate(next),
    person(next),
  ])
}

const define = ({ rows }: Data): Definition =>
  frame({
    paper: a4Landscape,
    company: proofTexts.company,
    title: texts.title,
    formNo: 'QR-ZX-03 A/0',
    version: longRegister.version,
    content: [
      grid({ paper: a4Landscape, columns, rows, fontSize: 9, rowHeight: 12, whenEmpty: texts.empty }),
    ],
  })

/** A register with eight columns that can be as long as one likes. */
export const longRegister: Template<Data> = { version: 1, sample: { rows: visits(120) }, define }
