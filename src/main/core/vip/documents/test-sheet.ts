import type { Column, Definition, Node } from '../../documents/kit/definition.ts'
import { mm } from '../../documents/kit/paper.ts'
import type { Template } from '../../documents/kit/template.ts'
import { chunks } from '../../kernel/chunks.ts'
import { controlledFoot, watermarkOf } from './controlled-foot.ts'
import { face, ink, plate } from './parts.ts'
import { page } from './person-page.ts'
import { type PaperQuestion, sampleTestSheet, type TestSheetData } from './test.data.ts'
import { testSheetTexts as t } from './test.text.ts'

const width = page.width - page.margins[0] - page.margins[2]
const gap = mm(8)
const half = (width - gap) / 2
const photo = { width: mm(28), height: mm(36) }
const right = half - photo.width - mm(4)

const shown = ({ photo: picture, vehicle }: PaperQuestion): Column =>
  vehicle === null
    ? face(picture, photo.width, photo.height)
    : { width: photo.width, stack: [plate(vehicle, photo.width)], margin: [0, mm(8), 0, 0] }

const option = (text: string, at: number, isRight: boolean): Node => ({
  columnGap: 4,
  margin: [0, 0, 0, 1],
  columns: [
    { width: 14, text: t.letters[at] ?? '', bold: true, fontSize: 12 },
    { width: right - 18, text, fontSize: 12, bold: isRight },
  ],
})

const block = (question: PaperQuestion): Column => ({
  width: half,
  stack: [
    {
      columnGap: mm(4),
      columns: [
        shown(question),
        {
          width: right,
          stack: [
            {
              text: `${question.ordinal}. ${question.asks}`,
              bold: true,
              fontSize: 11,
              color: ink.second,
              margin: [0, 0, 0, 3],
            },
            ...question.options.map((text, at) => option(text, at, false)),
          ],
        },
      ],
    },
  ],
})

const sheetHead = (data: TestSheetData): Node => ({
  stack: [
    { text: data.company, fontSize: 11, color: ink.second },
    { text: t.title, bold: true, fontSize: 22, margin: [0, 2, 0, 2] },
    {
      text: `${t.number(data.copyNo)}　${t.taker(data.holder, data.post)}　${t.examiner(data.examiner)}`,
      fontSize: 12,
    },
    {
      text: t.rules(data.questions.length, data.passPercent),
      fontSize: 11,
      color: ink.second,
      margin: [0, 2, 0, 8],
    },
  ],
})

const blank = (word: string, share: number): Column => ({
  width: share,
  stack: [
    { text: `${word}：`, fontSize: 12 },
    { canvas: [{ type: 'line', x1: 62, y1: 0, x2: share, y2: 0, lineWidth: 0.6 }] },
  ],
})

const signing: Node = {
  columnGap: gap,
  margin: [0, 10, 0, 0],
  columns: [t.signature, t.score, t.on].map((word) => blank(word, (width - 2 * gap) / 3)),
}

const pairs = (questions: readonly PaperQuestion[]): Node[] =>
  chunks(questions, 2).map(
    (pair): Node => ({
      unbreakable: true,
      columnGap: gap,
      columns: pair.map(block),
      margin: [0, 0, 0, 9],
    }),
  )

const A_KEY_ROW = 5

const key = (data: TestSheetData): Node[] => [
  { text: `${t.title} ${t.key}`, bold: true, fontSize: 20 },
  {
    text: t.keyNote(data.copyNo, data.questions.length),
    fontSize: 11,
    color: ink.second,
    margin: [0, 2, 0, 14],
  },
  ...chunks(data.questions, A_KEY_ROW).map(
    (row): Node => ({
      columnGap: gap,
      margin: [0, 0, 0, 16],
      columns: row.map(({ ordinal, answer, options }) => ({
        width: (width - gap * (A_KEY_ROW - 1)) / A_KEY_ROW,
        stack: [
          { text: t.answer(ordinal, t.letters[answer] ?? ''), bold: true, fontSize: 18 },
          { text: options[answer] ?? '', fontSize: 10, color: ink.second },
        ],
      })),
    }),
  ),
]

const define = (data: TestSheetData): Definition => ({
  pageSize: { width: page.width, height: page.height },
  pageMargins: page.margins,
  info: { title: data.copyNo },
  defaultStyle: { fontSize: 11, color: ink.text },
  footer: controlledFoot(data),
  watermark: watermarkOf(data),
  content: data.key ? key(data) : [sheetHead(data), ...pairs(data.questions), signing],
})

/** A test on paper: faces and four words each, numbered and watermarked like a copy, for it shows faces too. */
export const vipTestSheet: Template<TestSheetData> = { version: 1, sample: sampleTestSheet(false), define }

/** The letters that are right, for whoever marks. */
export const vipTestKey: Template<TestSheetData> = { version: 1, sample: sampleTestSheet(true), define }
