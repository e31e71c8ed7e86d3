import type { Definition, Node } from '../kit/definition.ts'
import { type Field, fields } from '../kit/fields.ts'
import { frame } from '../kit/frame.ts'
import { a4, innerWidth, mm } from '../kit/paper.ts'
import type { Template } from '../kit/template.ts'
import { chance, paragraph, person, sentence, unit } from './invented.ts'
import { portrait } from './portrait.ts'
import { proofTexts } from './proofs.text.ts'

export interface Guest {
  readonly name: string
  readonly unit: string
  readonly habits: readonly string[]
  readonly care: string
  readonly photo: Uint8Array
}

export interface Data {
  readonly holder: string
  readonly edition: string
  readonly guests: readonly Guest[]
}

const texts = proofTexts.handbook
const width = innerWidth(a4)
const photo = { width: mm(60), height: mm(80) }

const rows = (guest: Guest): Field[][] => [
  [{ label: texts.name, value: guest.name, share: 1 }],
  [{ label: texts.unit, value: guest.unit, share: 1 }],
  ...guest.habits.map((habit) => [{ label: texts.habits, value: habit, share: 1 }]),
]

const page = (guest: Guest, at: number): Node => ({
  ...(at > 0 && { pageBreak: 'before' as const }),
  stack: [
    { text: guest.name, fontSize: 20, bold: true, margin: [0, 0, 0, 8] },
    {
      columnGap: 12,
      columns: [
        { width: photo.width, stack: [{ picture: guest.photo, ...photo }] },
        {
          width: width - photo.width - 12,
          stack: [fields({ width: width - photo.width - 12, rows: rows(guest), labelWidth: 44 })],
        },
      ],
    },
    { text: texts.care, fontSize: 13, bold: true, margin: [0, 14, 0, 6] },
    { text: guest.care, lineHeight: 1.15 },
  ],
})

const define = ({ holder, edition, guests }: Data): Definition =>
  frame({
    paper: a4,
    company: proofTexts.company,
    title: texts.title,
    subtitle: edition,
    formNo: 'QR-VIP-01 A/0',
    version: handbook.version,
    watermark: holder,
    content: guests.map(page),
  })

/** One page a guest with a photo, every copy under its holder's name. */
export const handbook: Template<Data> = {
  version: 1,
  sample: {
    holder: '周敏 第03册',
    edition: '2026年第2版',
    guests: Array.from({ length: 3 }, (_, at) => guest(at, portrait)),
  },
  define,
}

export function guest(at: number, picture: Uint8Array): Guest {
  const next = chance(at + 1)
  return {
    name: person(next),
    unit: unit(next),
    habits: Array.from({ length: 6 }, () => sentence(next, 18 + next(24))),
    care: paragraph(next, 9),
    photo: picture,
  }
}
