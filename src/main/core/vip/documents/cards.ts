import type { Node, TableLayout } from '../../documents/kit/definition.ts'
import { mm } from '../../documents/kit/paper.ts'
import { chunks } from '../../kernel/chunks.ts'
import type { HandbookPerson } from './handbook.data.ts'
import { handbookTexts as t } from './handbook.text.ts'
import { badge, face, ink, plate } from './parts.ts'

interface Card {
  readonly width: number
  readonly height: number
  readonly rows: number
  readonly photo: { readonly width: number; readonly height: number }
  readonly salutation: number
  readonly small: number
  readonly plateWidth: number
}

const pad = mm(3)
const circled = ['①', '②', '③', '④']

const withheldCard = ({ ordinal }: HandbookPerson, card: Card): Node => ({
  stack: [
    { text: t.ordinal(ordinal), fontSize: card.small - 1, color: ink.second },
    { text: t.withheldPage, bold: true, fontSize: card.salutation },
  ],
})

const cardOf = (person: HandbookPerson, card: Card): Node => {
  if (person.withheld) return withheldCard(person, card)
  const inner = card.width - 2 * pad
  const right = inner - card.photo.width - mm(3)
  const badgeWidth = Math.min(mm(14), right * 0.4)
  return {
    columnGap: mm(3),
    columns: [
      face(person.photo, card.photo.width, card.photo.height),
      {
        width: right,
        stack: [
          {
            columnGap: 0,
            columns: [
              {
                width: right - badgeWidth,
                text: t.ordinal(person.ordinal),
                fontSize: card.small - 1,
                color: ink.second,
                margin: [0, 4, 0, 0],
              },
              { width: badgeWidth, stack: person.level === null ? [] : [badge(person.level, badgeWidth)] },
            ],
          },
          { text: person.salutation, bold: true, fontSize: card.salutation },
          { text: `“${person.greeting}”`, fontSize: card.small + 1, margin: [0, 0, 0, 3] },
          ...person.vehicles
            .slice(0, 1)
            .map((vehicle): Node => plate(vehicle, Math.min(card.plateWidth, right))),
          ...person.vehicles
            .slice(0, 1)
            .map(({ colour }): Node => ({ text: colour, fontSize: card.small, margin: [0, 1, 0, 2] })),
          ...person.calls.slice(0, 2).map(
            ({ name, minutes }, at): Node => ({
              text: `${circled[at] ?? ''} ${name}　${t.minutes(minutes)}`,
              fontSize: card.small,
            }),
          ),
        ],
      },
    ],
  }
}

const sheetLayout = (lines: boolean): TableLayout => ({
  hLineWidth: () => (lines ? 0.6 : 0),
  vLineWidth: () => (lines ? 0.6 : 0),
  paddingLeft: () => pad,
  paddingRight: () => pad,
  paddingTop: () => pad,
  paddingBottom: () => 0,
})

const pairs = (people: readonly HandbookPerson[], card: Card) =>
  [...chunks(people, 2)].map(([left, right]) => [left, right].map((one) => (one ? cardOf(one, card) : '')))

const sheets = (people: readonly HandbookPerson[], card: Card, breaks: boolean, marks: boolean): Node[] =>
  [...chunks(people, card.rows * 2)].map(
    (some, at): Node => ({
      ...((breaks || at > 0) && { pageBreak: 'before' as const }),
      stack: [
        ...(marks ? [cutMarks(card)] : []),
        {
          table: {
            widths: [card.width - 2 * pad, card.width - 2 * pad],
            heights: card.height - pad,
            body: pairs(some, card),
          },
          layout: sheetLayout(!marks),
        },
      ],
    }),
  )

const six: Card = {
  width: mm(87),
  height: mm(82),
  rows: 3,
  photo: { width: mm(38), height: mm(48.9) },
  salutation: 22,
  small: 12,
  plateWidth: mm(38),
}

/** 岗位速记卡: six to a page for whoever stands at a gate. No home is on it. */
export const sixToAPage = (people: readonly HandbookPerson[], breaks: boolean): Node[] =>
  sheets(people, six, breaks, false)

const pocket: Card = {
  width: mm(86),
  height: mm(54),
  rows: 5,
  photo: { width: mm(35), height: mm(45) },
  salutation: 17,
  small: 9,
  plateWidth: mm(30),
}

/** Ten cards of 86 × 54 mm; the marks stand outside them, so that none is left on a card. */
export const pocketPage = {
  width: mm(210),
  height: mm(297),
  margins: [mm(19), mm(11), mm(19), mm(15)],
} as const

const MARK = mm(4)

const cutMarks = (card: Card): Node => {
  const [left, top] = pocketPage.margins
  const columns = [0, 1, 2].map((at) => left + at * card.width)
  const rows = Array.from({ length: card.rows + 1 }, (_, at) => top + at * card.height)
  const [first = 0, last = 0] = [rows[0], rows.at(-1)]
  const [west = 0, east = 0] = [columns[0], columns.at(-1)]
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    ({ type: 'line', x1, y1, x2, y2, lineWidth: 0.4 }) as const
  return {
    canvas: [
      ...columns.flatMap((x) => [line(x, first - MARK, x, first - 1), line(x, last + 1, x, last + MARK)]),
      ...rows.flatMap((y) => [line(west - MARK, y, west - 1, y), line(east + 1, y, east + MARK, y)]),
    ],
    absolutePosition: { x: 0, y: 0 },
  }
}

export const pocketCards = (people: readonly HandbookPerson[]): Node[] => sheets(people, pocket, false, true)
