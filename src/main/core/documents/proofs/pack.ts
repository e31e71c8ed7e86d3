import type { Definition, Node } from '../kit/definition.ts'
import { type Field, fields } from '../kit/fields.ts'
import { frame } from '../kit/frame.ts'
import { a4, innerWidth } from '../kit/paper.ts'
import { signatureBoxes } from '../kit/signing.ts'
import type { Template } from '../kit/template.ts'
import { ticks } from '../kit/ticks.ts'
import { chance, paragraph } from './invented.ts'
import { proofTexts } from './proofs.text.ts'

export interface Data {
  readonly serial: string
  readonly owner: string
  readonly unit: string
  readonly parts: number
  /** Same number, same clauses. */
  readonly seed: number
}

const width = innerWidth(a4)
const { form, pack: texts } = proofTexts

const head = ({ owner, unit }: Data): Field[][] => [
  [
    { label: form.owner, value: owner, share: 1 },
    { label: form.unit, value: unit, share: 1 },
  ],
  [{ label: form.use, value: ticks(form.uses, [form.uses[0]]), share: 1 }],
]

const part = (data: Data, number: number): Node => {
  const next = chance(data.seed * 100 + number)
  const clauses = Array.from({ length: 7 }, (_, at) => ({
    text: texts.clause(at + 1, paragraph(next, 2)),
    margin: [0, 0, 0, 6] as const,
    lineHeight: 1.05,
  }))
  return {
    ...(number > 1 && { pageBreak: 'before' as const }),
    stack: [
      { text: texts.part(number), fontSize: 14, bold: true, margin: [0, 0, 0, 6] },
      fields({ width, rows: head(data) }),
      { stack: clauses, margin: [0, 10, 0, 0] },
      signatureBoxes(form.signers, width),
    ],
  }
}

const define = (data: Data): Definition =>
  frame({
    paper: a4,
    company: proofTexts.company,
    title: texts.title,
    formNo: 'QR-KF-02 A/0',
    serial: data.serial,
    version: pack.version,
    code: true,
    content: Array.from({ length: data.parts }, (_, at) => part(data, at + 1)),
  })

/** Fourteen sheets that a household signs on the day it moves in, one page each. */
export const pack: Template<Data> = {
  version: 1,
  sample: { serial: 'B2-26-0002', owner: '林静怡', unit: '3幢2单元1501', parts: 14, seed: 1 },
  define,
}
