import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { type GridColumn, grid } from '#core/documents/kit/grid.ts'
import { handLine } from '#core/documents/kit/hand-line.ts'
import { a4, innerWidth } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { countSheetTexts as texts } from './count-sheet.text.ts'

export interface CountSheetLine {
  readonly shelf: string
  readonly place: string
  readonly about: string
  readonly result: keyof typeof texts.results
  readonly incidentNo: string
}

export interface Data {
  readonly company: string
  readonly formNo: string
  /** Which desk, which count, when. */
  readonly subtitle: string
  readonly made: string
  readonly sums: {
    readonly expected: number
    readonly seen: number
    readonly gone: number
    readonly missing: number
    readonly extra: number
  }
  readonly lines: readonly CountSheetLine[]
}

const columns: readonly GridColumn[] = [
  { title: texts.columns.no, share: 34, alignment: 'center' },
  { title: texts.columns.place, share: 90 },
  { title: texts.columns.about, share: 150 },
  { title: texts.columns.found, share: 44, alignment: 'center' },
  { title: texts.columns.missing, share: 44, alignment: 'center' },
  { title: texts.columns.result, share: 110 },
]

/** An empty box is ticked by hand; what was counted on the screen says so. */
const cells = ({ place, about, result, incidentNo }: CountSheetLine, index: number): string[] => [
  String(index + 1),
  place,
  about,
  result === 'open' ? '□' : '',
  result === 'open' ? '□' : '',
  [texts.results[result], incidentNo].filter((word) => word !== '').join(' '),
]

const closing = (sums: Data['sums']): Node => {
  const width = innerWidth(a4)
  return {
    unbreakable: true,
    margin: [0, 14, 0, 0],
    stack: [
      { text: texts.totals(sums), fontSize: 10, bold: true },
      {
        margin: [0, 14, 0, 0],
        columnGap: 0,
        columns: texts.closing.map((word) => handLine(word, width / texts.closing.length)),
      },
    ],
  }
}

const shelfGrid = (lines: readonly CountSheetLine[]): Node =>
  grid({
    paper: a4,
    columns,
    rows: lines.map(cells),
    fontSize: 9.5,
    rowHeight: 18,
    whenEmpty: texts.empty,
  })

/** Shelf by shelf, as one walks past them. */
const shelves = (data: Data): Node[] => {
  const byShelf = [...Map.groupBy(data.lines, ({ shelf }) => shelf)]
  if (byShelf.length === 0) return [shelfGrid([])]
  return byShelf.flatMap(([shelf, lines]): Node[] => [
    { text: texts.shelf(shelf, lines.length), fontSize: 11, bold: true, margin: [0, 8, 0, 4] },
    shelfGrid(lines),
  ])
}

const define = (data: Data): Definition =>
  frame({
    paper: a4,
    company: data.company,
    title: texts.title,
    subtitle: data.subtitle,
    formNo: data.formNo,
    version: countSheet.version,
    made: data.made,
    content: [...shelves(data), closing(data.sums)],
  })

const sample: Data = {
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-09 A/0',
  subtitle: 'B1 前台 交班清点 2026-11-24 15:28',
  made: '2026-11-24 15:40 B1 前台 周敏',
  sums: { gone: 0, expected: 8, seen: 5, missing: 2, extra: 1 },
  lines: [
    { shelf: 'B1-01 格', place: 'B1-01-07', about: '3-2-1501', result: 'seen', incidentNo: '' },
    { shelf: 'B1-01 格', place: 'B1-01-31', about: '12-1-802', result: 'missing', incidentNo: 'B1-26-S0004' },
    { shelf: 'B1-07 格', place: 'B1-07-46', about: '5-1-101', result: 'seen', incidentNo: '' },
    { shelf: 'B1-07 格', place: 'B1-07-52', about: '8-2-1102', result: 'extra', incidentNo: 'B1-26-S0005' },
    { shelf: 'B1-20 格', place: 'B1-20-66', about: '待认', result: 'open', incidentNo: '' },
    {
      shelf: 'B1-21 格',
      place: 'B1-21-70',
      about: '云栖里商业街北段一层114',
      result: 'seen',
      incidentNo: '',
    },
    { shelf: '钥匙', place: '钥匙柜 3 K-0802', about: '5-1-802', result: 'missing', incidentNo: '' },
    { shelf: '传真', place: 'FR-B1-1124-02', about: '3-2-1501，4 页', result: 'seen', incidentNo: '' },
  ],
}

/** What lies at a desk, by shelf: to be ticked on paper, or with what the count found. */
export const countSheet: Template<Data> = { version: 1, sample, define }
