import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { fields } from '#core/documents/kit/fields.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { grid } from '#core/documents/kit/grid.ts'
import { handLine } from '#core/documents/kit/hand-line.ts'
import { a4, innerWidth } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { printSheetTexts } from './print-sheets.text.ts'

const width = innerWidth(a4)

interface Base {
  readonly company: string
  readonly formNo: string
  readonly made: string
}

const sampleBase: Base = {
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-16',
  made: '2026-11-24 10:31 B1 前台 周敏',
}

const point = (text: string, at: number): Node => ({
  margin: [0, 0, 0, 14],
  fontSize: 15,
  lineHeight: 1.35,
  columnGap: 0,
  columns: [
    { width: 34, text: `${at + 1}.`, bold: true },
    { width: width - 34, text: `${text}。` },
  ],
})

const defineNotice = (data: Base): Definition => {
  const texts = printSheetTexts.notice
  return frame({
    paper: a4,
    ...data,
    title: texts.title,
    version: classifiedNotice.version,
    content: [
      { text: texts.lead, fontSize: 18, bold: true, margin: [0, 24, 0, 24] },
      ...texts.points.map(point),
      { text: `${data.company}`, fontSize: 15, alignment: 'right', margin: [0, 40, 0, 0] },
    ],
  })
}

/** The notice that stands on the counter, so that nobody has to tick a box for each copy. */
export const classifiedNotice: Template<Base> = { version: 1, sample: sampleBase, define: defineNotice }

export interface NoteData extends Base {
  readonly refusalNo: string
  readonly at: string
  readonly desk: string
  readonly duty: string
}

const defineNote = (data: NoteData): Definition => {
  const texts = printSheetTexts.refusal
  return frame({
    paper: a4,
    company: data.company,
    formNo: data.formNo,
    made: data.made,
    title: texts.title,
    version: refusalNote.version,
    content: [
      fields({
        width,
        labelWidth: 44,
        rows: [
          [
            { label: texts.no, value: data.refusalNo, share: 3 },
            { label: texts.at, value: data.at, share: 3 },
          ],
          [
            { label: texts.desk, value: data.desk, share: 3 },
            { label: texts.duty, value: data.duty, share: 3 },
          ],
        ],
      }),
      { text: texts.greeting, fontSize: 12, margin: [0, 20, 0, 10] },
      ...texts.body.map(
        (text): Node => ({ text: `　　${text}。`, fontSize: 12, lineHeight: 1.3, margin: [0, 0, 0, 10] }),
      ),
      { text: data.company, fontSize: 12, alignment: 'right', margin: [0, 30, 0, 0] },
    ],
  })
}

/** What is handed to whoever brought the papers, without a name and without a title. */
export const refusalNote: Template<NoteData> = {
  version: 1,
  sample: {
    ...sampleBase,
    formNo: 'QR-KF-17',
    refusalNo: 'J-B1-26-00003',
    at: '2026-11-24 10:30',
    desk: 'B1 前台',
    duty: '打印复印',
  },
  define: defineNote,
}

export interface ListData extends Base {
  readonly period: string
  readonly rows: readonly (readonly string[])[]
}

const defineList = (data: ListData): Definition => {
  const texts = printSheetTexts.refusals
  return frame({
    paper: a4,
    company: data.company,
    formNo: data.formNo,
    made: data.made,
    title: texts.title,
    subtitle: data.period,
    version: refusalList.version,
    content: [
      grid({
        paper: a4,
        columns: texts.columns.map((title, at) => ({
          title,
          share: [1, 3.2, 3, 1.4, 2, 2, 2, 3][at] ?? 2,
          alignment: at === 0 || at === 3 ? ('center' as const) : ('left' as const),
        })),
        rows: data.rows,
        fontSize: 9,
        rowHeight: 18,
        whenEmpty: texts.empty,
      }),
      { text: texts.note, fontSize: 9, margin: [0, 6, 0, 16] },
      { columnGap: 0, columns: texts.closing.map((word) => handLine(word, width / 3)) },
    ],
  })
}

/** All refusals of a year: that they happened, and that the supervisor knew. */
export const refusalList: Template<ListData> = {
  version: 1,
  sample: {
    ...sampleBase,
    formNo: 'QR-KF-18',
    period: '2026',
    rows: [
      ['1', 'J-B1-26-00001', '11-12 09:20', 'B1', '打印复印', '周敏', '赵小雪', '11-12 09:31'],
      ['2', 'J-B1-26-00002', '11-24 10:30', 'B1', '传真', '周敏', '', ''],
    ],
  },
  define: defineList,
}
