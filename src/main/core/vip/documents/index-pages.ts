import type { Node } from '../../documents/kit/definition.ts'
import { mm } from '../../documents/kit/paper.ts'
import { chunks } from '../../kernel/chunks.ts'
import { wordTable } from './front-pages.ts'
import type { HandbookPerson } from './handbook.data.ts'
import { handbookTexts as t } from './handbook.text.ts'
import { face, ink, plate } from './parts.ts'

const A_ROW = 7
const gap = mm(4)

const title = (text: string): Node => ({ text, bold: true, fontSize: 20, margin: [0, 0, 0, 8] })

/** Who is this: faces in the order of the edition. */
const byFace = (people: readonly HandbookPerson[], width: number): Node => {
  const each = (width - gap * (A_ROW - 1)) / A_ROW
  return {
    pageBreak: 'before',
    stack: [
      title(t.photoIndex),
      ...chunks(people, A_ROW).map(
        (row): Node => ({
          unbreakable: true,
          columnGap: gap,
          margin: [0, 0, 0, 8],
          columns: row.map((person) => ({
            width: each,
            stack: [
              face(person.photo, each, each * (45 / 35), false),
              {
                text: person.withheld ? t.withheldPage : person.salutation,
                fontSize: 10,
                alignment: 'center',
              },
              { text: t.ordinal(person.ordinal), fontSize: 8, alignment: 'center', color: ink.second },
            ],
          })),
        }),
      ),
    ],
  }
}

/** Whose car is this: by what is on the plate. */
const byPlate = (people: readonly HandbookPerson[], width: number): Node[] => {
  const cars = people
    .flatMap((person) => person.vehicles.map((vehicle) => ({ person, vehicle })))
    .toSorted((one, other) => (one.vehicle.plate < other.vehicle.plate ? -1 : 1))
  if (cars.length === 0) return []
  const rows = cars.map(({ person, vehicle }) => [
    { stack: [plate(vehicle, mm(30))] },
    { text: vehicle.colour, margin: [0, 6, 0, 0] } as const,
    { text: person.salutation, bold: true, margin: [0, 6, 0, 0] } as const,
    { text: t.ordinal(person.ordinal), margin: [0, 6, 0, 0] } as const,
  ])
  return [
    {
      pageBreak: 'before',
      stack: [title(t.plateIndex), wordTable(width, t.indexColumns, rows, [3, 2, 3, 2])],
    },
  ]
}

/** What is said to them, by the first letter of its pinyin. */
const byName = (all: readonly HandbookPerson[], width: number): Node => {
  const people = all.filter(({ withheld }) => !withheld)
  const letters = [...new Set(people.map(({ initial }) => initial))].toSorted()
  const withheld = all.filter((one) => one.withheld).map(({ ordinal }) => ordinal)
  return {
    pageBreak: 'before',
    stack: [
      title(t.nameIndex),
      ...letters.map(
        (letter): Node => ({
          columnGap: 6,
          margin: [0, 0, 0, 6],
          columns: [
            { width: mm(12), text: letter, bold: true, fontSize: 16, color: ink.bronze },
            {
              width: width - mm(12) - 6,
              fontSize: 12,
              margin: [0, 4, 0, 0],
              text: people
                .filter(({ initial }) => initial === letter)
                .map(({ salutation, ordinal }) => `${salutation} ${t.ordinal(ordinal)}`)
                .join('　　'),
            },
          ],
        }),
      ),
      ...(withheld.length === 0
        ? []
        : [{ text: t.withheld(withheld.join('、')), fontSize: 12, bold: true } as const]),
    ],
  }
}

/** Who lives here: by building, for whoever may know the home. */
const byBuilding = (people: readonly HandbookPerson[], width: number): Node[] => {
  const homes = people.filter(({ building }) => building !== '')
  if (homes.length === 0) return []
  const rows = homes
    .toSorted((one, other) => one.building.localeCompare(other.building, 'zh-CN', { numeric: true }))
    .map(({ building, salutation, code, ordinal }) => [building, salutation, code, t.ordinal(ordinal)])
  return [
    {
      pageBreak: 'before',
      stack: [title(t.buildingIndex), wordTable(width, t.buildingColumns, rows, [3, 3, 2, 2])],
    },
  ]
}

export const indexPages = (people: readonly HandbookPerson[], width: number): Node[] => [
  byFace(people, width),
  ...byPlate(people, width),
  ...byBuilding(people, width),
  byName(people, width),
]
