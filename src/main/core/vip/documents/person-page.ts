import type { Node } from '../../documents/kit/definition.ts'
import { mm } from '../../documents/kit/paper.ts'
import type { HandbookPerson } from './handbook.data.ts'
import { handbookTexts as t } from './handbook.text.ts'
import { badge, face, ink, levelColour, plate, section } from './parts.ts'

/** A4 upright. Head and foot lie in the margins. */
export const page = { width: mm(210), height: mm(297), margins: [mm(18), mm(16), mm(18), mm(26)] } as const

const width = page.width - page.margins[0] - page.margins[2]
const photo = { width: mm(60), height: mm(77) }
const gap = mm(8)
const right = width - photo.width - gap
const half = (width - gap) / 2
const badgeWidth = mm(16)
const circled = ['①', '②', '③', '④', '⑤']

const stripe = ({ level }: HandbookPerson): Node => ({
  canvas: [
    {
      type: 'rect',
      ...{ x: 0, y: 0, w: page.width, h: mm(7) },
      color: level === null ? '#8a8a8a' : levelColour[level],
    },
  ],
  absolutePosition: { x: 0, y: 0 },
})

const head = (person: HandbookPerson): Node => ({
  columnGap: gap,
  columns: [
    face(person.photo, photo.width, photo.height),
    {
      width: right,
      stack: [
        {
          columnGap: 0,
          columns: [
            {
              width: right - badgeWidth,
              text: [person.code, t.ordinal(person.ordinal)].filter((part) => part !== '').join('　'),
              fontSize: 11,
              color: ink.second,
              margin: [0, 3, 0, 0],
            },
            { width: badgeWidth, stack: person.level === null ? [] : [badge(person.level, badgeWidth)] },
          ],
        },
        { text: person.salutation, bold: true, fontSize: 30, margin: [0, 6, 0, 0] },
        {
          text: person.face ? t.faceHint : t.postHint,
          fontSize: 11,
          color: ink.second,
          margin: [0, 0, 0, 8],
        },
        ...(person.quiet
          ? [{ text: t.quiet, bold: true, fontSize: 13, color: '#9c372a', margin: [0, 0, 0, 4] } as const]
          : []),
        ...(person.greeting === ''
          ? []
          : [{ text: `${t.greeting}“${person.greeting}”`, fontSize: 14, margin: [0, 0, 0, 6] } as const]),
        ...person.facts.map((fact) => ({ text: fact, fontSize: 12, margin: [0, 0, 0, 2] }) as const),
      ],
    },
  ],
})

const numbered = (lines: readonly string[]): Node[] =>
  lines.map((line, at) => ({
    columnGap: 4,
    columns: [
      { width: 18, text: circled[at] ?? '', fontSize: 15, bold: true },
      { width: width - 22, text: line, fontSize: 15 },
    ],
    margin: [0, 0, 0, 1],
  }))

const callLines = ({ calls }: HandbookPerson): Node[] =>
  calls.map(({ name, minutes }, at) => ({
    text: `${circled[at] ?? ''} ${name}　${t.minutes(minutes)}`,
    fontSize: 13,
  }))

const cars = ({ vehicles }: HandbookPerson): Node[] =>
  vehicles.slice(0, 3).map((vehicle) => ({
    columnGap: 8,
    columns: [
      { width: mm(38), stack: [plate(vehicle)] },
      {
        width: half - mm(38) - 8,
        stack: [
          { text: vehicle.colour, fontSize: 12 },
          ...(vehicle.note === '' ? [] : [{ text: vehicle.note, fontSize: 10, color: ink.second } as const]),
        ],
      },
    ],
    margin: [0, 0, 0, 5],
  }))

const thumb = { width: mm(17), height: mm(22) }

const family = (person: HandbookPerson): Node => ({
  columnGap: 8,
  columns: person.family.slice(0, 4).map((member) => ({
    width: thumb.width,
    stack: [
      face(member.photo, thumb.width, thumb.height, false),
      { text: member.salutation, fontSize: 10, alignment: 'center' },
      { text: member.role, fontSize: 8, alignment: 'center', color: ink.second },
    ],
  })),
})

const withheldPage = (person: HandbookPerson, breaks: boolean): Node => ({
  ...(breaks && { pageBreak: 'before' as const }),
  stack: [
    stripe(person),
    { text: t.ordinal(person.ordinal), fontSize: 11, color: ink.second },
    { text: t.withheldPage, bold: true, fontSize: 30, margin: [0, 6, 0, 0] },
    { text: t.withheldWhy, fontSize: 14, color: ink.second },
  ],
})

/** One page a person: what to do first, large; who to call; the car; the family where the copy's class has it. */
export const personPage = (person: HandbookPerson, breaks: boolean): Node =>
  person.withheld ? withheldPage(person, breaks) : fullPage(person, breaks)

const fullPage = (person: HandbookPerson, breaks: boolean): Node => ({
  ...(breaks && { pageBreak: 'before' as const }),
  stack: [
    stripe(person),
    head(person),
    ...(person.reception.length === 0
      ? []
      : [
          {
            stack: [section(t.reception, width, numbered(person.reception))],
            margin: [0, 14, 0, 0],
          } as const,
        ]),
    {
      columnGap: gap,
      margin: [0, 14, 0, 0],
      columns: [
        ...(person.taboos.length === 0
          ? []
          : [
              section(
                t.taboos,
                half,
                person.taboos.map((text) => ({ text: `✕ ${text}`, fontSize: 13 })),
              ),
            ]),
        section(t.calls, half, callLines(person)),
      ],
    },
    {
      columnGap: gap,
      margin: [0, 14, 0, 0],
      columns: [
        ...(person.vehicles.length === 0 ? [] : [section(t.vehicles, half, cars(person))]),
        ...(person.family.length === 0 ? [] : [section(t.family, half, [family(person)])]),
      ],
    },
  ],
})
