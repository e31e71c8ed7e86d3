import type { Definition } from '../kit/definition.ts'
import { frame } from '../kit/frame.ts'
import { type GridColumn, grid } from '../kit/grid.ts'
import { a3 } from '../kit/paper.ts'
import type { Template } from '../kit/template.ts'
import { proofTexts } from './proofs.text.ts'

export interface Data {
  readonly rows: readonly (readonly string[])[]
}

const texts = proofTexts.notice
const shares = [1.2, 3.7, 1.4, 1.7]

const columns: readonly GridColumn[] = texts.columns.map((title, at) => ({
  title,
  share: shares[at] ?? 1,
  alignment: at === 1 ? 'left' : 'center',
}))

const define = ({ rows }: Data): Definition =>
  frame({
    paper: a3,
    company: proofTexts.company,
    title: texts.title,
    formNo: 'QR-KF-30 A/0',
    version: notice.version,
    content: [
      grid({ paper: a3, columns, rows, fontSize: 18, rowHeight: 52, whenEmpty: '' }),
      { text: texts.foot, fontSize: 14, margin: [0, 24, 0, 0] },
    ],
  })

/** A notice for the wall of the hall, on A3. */
export const notice: Template<Data> = { version: 1, sample: { rows: texts.rows }, define }
