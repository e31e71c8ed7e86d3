import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { a4, innerWidth, mm } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { manual, manualTexts as texts } from '../manual.text.ts'
import type { ManualPage } from '../manual-page.text.ts'

export interface Data {
  readonly company: string
  readonly made: string
  /** PNG by the key of its page; a page whose picture is not there stands without it. */
  readonly pictures: Readonly<Record<string, Uint8Array>>
}

/** Screens are taken 1440 by 900. */
const SHAPE = 900 / 1440
const width = innerWidth(a4)

const label = (text: string): Node => ({ text, fontSize: 11, bold: true, margin: [0, mm(4), 0, mm(1)] })
const said = (text: string): Node => ({ text, fontSize: 10.5, lineHeight: 1.3 })

const numbered = (steps: readonly string[], mark: (at: number) => string): Node[] =>
  steps.map((step, at) => ({
    columns: [
      { width: mm(7), text: mark(at), fontSize: 10.5, lineHeight: 1.3 },
      { width: width - mm(7), text: step, fontSize: 10.5, lineHeight: 1.3 },
    ],
    margin: [0, 0, 0, 2],
  }))

const pictureOf = (page: ManualPage, { pictures }: Data): Node[] => {
  const picture = pictures[page.key]
  return picture === undefined
    ? []
    : [{ picture, width, height: width * SHAPE, margin: [0, mm(3), 0, mm(1)] }]
}

const taskOf = (page: ManualPage, chapter: string, data: Data): Node[] => [
  { text: chapter, fontSize: 9, pageBreak: 'before' },
  { text: page.title, fontSize: 17, bold: true, margin: [0, 2, 0, mm(1)] },
  said(page.when),
  label(texts.open),
  said(page.open),
  ...pictureOf(page, data),
  label(texts.steps),
  ...numbered(page.steps, (at) => String(at + 1)),
  ...(page.trouble.length === 0 ? [] : [label(texts.trouble), ...numbered(page.trouble, () => '·')]),
]

const contents = (): Node[] => [
  { text: texts.title, fontSize: 24, bold: true, margin: [0, mm(6), 0, mm(4)] },
  ...manual.flatMap(({ title, pages }): Node[] => [
    label(title),
    ...pages.map(
      (page): Node => ({ text: page.title, fontSize: 9, lineHeight: 1.05, margin: [mm(5), 0, 0, 0] }),
    ),
  ]),
]

const define = (data: Data): Definition =>
  frame({
    paper: a4,
    company: data.company,
    title: texts.title,
    formNo: '',
    version: manualBook.version,
    made: data.made,
    content: [
      ...contents(),
      ...manual.flatMap(({ title, pages }) => pages.flatMap((page) => taskOf(page, title, data))),
    ],
  })

const sample: Data = { company: '云栖里小区物业服务中心', made: '2026-11-24 09:12 B1', pictures: {} }

/** The whole manual as one book, a page a task. */
export const manualBook: Template<Data> = { version: 1, sample, define }
