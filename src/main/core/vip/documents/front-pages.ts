import type { Cell, Node, TableLayout } from '../../documents/kit/definition.ts'
import { mm } from '../../documents/kit/paper.ts'
import type { HandbookData, HandbookFront } from './handbook.data.ts'
import { letterOf, meaningOf, handbookTexts as t } from './handbook.text.ts'
import { badge, ink, section } from './parts.ts'

const lines: TableLayout = {
  hLineWidth: (line) => (line === 1 ? 0.8 : 0.4),
  vLineWidth: () => 0,
  paddingLeft: () => 3,
  paddingRight: () => 3,
  paddingTop: () => 3,
  paddingBottom: () => 3,
}

/** A plain table of words, its columns in parts of the width. */
export const wordTable = (
  width: number,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  shares: readonly number[],
): Node => {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const room = width - shares.length * 6
  return {
    fontSize: 11,
    layout: lines,
    table: {
      widths: shares.map((share) => (room * share) / whole),
      headerRows: 1,
      body: [head.map((text) => ({ text, bold: true, color: ink.second })), ...rows],
    },
  }
}

const levels = (width: number): Node[] =>
  (['V1', 'V2', 'V3', 'leader', 'assist'] as const).map((level) => ({
    columnGap: 8,
    columns: [
      { width: mm(16), stack: [badge(level, mm(16))] },
      {
        width: width - mm(16) - 8,
        text: `${letterOf[level]}　${meaningOf[level]}`,
        fontSize: 12,
        margin: [0, 2, 0, 0],
      },
    ],
    margin: [0, 0, 0, 3],
  }))

const changes = ({ added, changed, removed }: HandbookFront): Node[] =>
  (
    [
      [t.added, added],
      [t.changed, changed],
      [t.removed, removed],
    ] as const
  ).map(([title, names]) => ({
    text: [{ text: `${title}：`, bold: true }, { text: names.length === 0 ? t.none : names.join('、') }],
    fontSize: 11,
    margin: [0, 0, 0, 3],
  }))

const statement = (width: number): Node[] => [
  ...t.statement.map(
    (text, at): Node => ({ text: `${at + 1}. ${text}`, fontSize: 12, margin: [0, 0, 0, 3] }),
  ),
  {
    columnGap: 12,
    margin: [0, 12, 0, 0],
    columns: [t.signed, t.signedOn].map((word) => ({
      width: (width - 12) / 2,
      stack: [
        { text: `${word}：`, fontSize: 12 },
        {
          canvas: [{ type: 'line', x1: 70, y1: 0, x2: (width - 12) / 2, y2: 0, lineWidth: 0.6 }],
        },
      ],
    })),
  },
]

/** Edition, who holds what, what one signs for, what the letters mean, whom to call, what is new. */
export const frontPages = (data: HandbookData, front: HandbookFront, width: number): Node[] => {
  const half = (width - mm(8)) / 2
  const block = (node: ReturnType<typeof section>): Node => ({ stack: [node], margin: [0, 14, 0, 0] })
  return [
    { text: data.company, fontSize: 12, color: ink.second },
    { text: t.title, bold: true, fontSize: 30, margin: [0, 8, 0, 0] },
    { text: t.subtitle(data.edition), fontSize: 16, margin: [0, 0, 0, 2] },
    { text: t.copy(data.copyNo, data.holder), bold: true, fontSize: 13 },
    { text: t.until(data.expires), fontSize: 12, color: ink.second },
    ...(front.replaces.length === 0
      ? []
      : [
          block(
            section(t.supplementTitle, width, [{ text: t.replace(front.replaces.join('、')), fontSize: 14 }]),
          ),
        ]),
    block(section(t.statementTitle, width, statement(width))),
    {
      columnGap: mm(8),
      margin: [0, 14, 0, 0],
      columns: [
        section(t.levelsTitle, half, levels(half)),
        section(
          t.contactsTitle,
          half,
          front.contacts.map(({ name, minutes }) => ({
            text: `${name}　${t.minutes(minutes)}`,
            fontSize: 12,
          })),
        ),
      ],
    },
    block(section(t.changesTitle, width, changes(front))),
    block(
      section(t.copiesTitle, width, [
        wordTable(
          width,
          t.copyColumns,
          front.copies.map(({ no, holder, post, reading }) => [no, holder, post, reading]),
          [3, 3, 3, 2],
        ),
      ]),
    ),
  ]
}
