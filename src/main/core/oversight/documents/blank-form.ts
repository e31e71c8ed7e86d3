import type { Definition } from '#core/documents/kit/definition.ts'
import { fields } from '#core/documents/kit/fields.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { a4, innerWidth } from '#core/documents/kit/paper.ts'
import { signatureBoxes } from '#core/documents/kit/signing.ts'
import { ticks } from '#core/documents/kit/ticks.ts'
import type { SheetHead } from './sheet-data.ts'

interface BlankWords {
  readonly title: string
  readonly intro: string
  /** What to write, and a hint in grey where to begin. */
  readonly rows: readonly (readonly [label: string, hint: string])[]
  readonly conclusion?: string
  readonly conclusions?: readonly string[]
  readonly signers: readonly string[]
}

/** A form for a pen: labels with room beside them. */
export const blankForm = (head: SheetHead, version: number, words: BlankWords): Definition => {
  const width = innerWidth(a4)
  const { conclusion, conclusions = [] } = words
  return frame({
    paper: a4,
    ...head,
    title: words.title,
    version,
    content: [
      { text: words.intro, fontSize: 10, lineHeight: 1.1, margin: [0, 0, 0, 8] },
      fields({
        width,
        labelWidth: 104,
        rowHeight: 44,
        rows: [
          ...words.rows.map(([label, hint]) => [
            { label, value: { text: hint, fontSize: 8.5, color: '#8a8a8a' }, share: 1 },
          ]),
          ...(conclusion === undefined
            ? []
            : [[{ label: conclusion, value: ticks(conclusions, []), share: 1 }]]),
        ],
      }),
      { text: '', fontSize: 1, margin: [0, 10, 0, 0] },
      signatureBoxes(words.signers, width),
    ],
  })
}
