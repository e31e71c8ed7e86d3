import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { grid } from '#core/documents/kit/grid.ts'
import { handLine } from '#core/documents/kit/hand-line.ts'
import { innerWidth, a4Landscape as paper } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { packTexts as texts } from './pack.text.ts'

type Line = readonly string[]

export interface Data {
  readonly company: string
  readonly title: string
  readonly formNo: string
  readonly serial: string
  readonly about: string
  readonly made: string
  /** What, home, place, which. */
  readonly due: readonly Line[]
  /** Place, kind, home or number. */
  readonly kept: readonly Line[]
  /** Home, who, tail of the phone, places. */
  readonly homes: readonly Line[]
}

/** As many as a hand fills in half a day, a page each. */
const BLANK_LINES = 14

const heading = (text: string, first = false): Node => ({
  text,
  fontSize: 13,
  bold: true,
  margin: [0, first ? 0 : 8, 0, 5],
  ...(first && { pageBreak: 'before' as const }),
})

interface Table {
  readonly columns: readonly string[]
  readonly shares: readonly number[]
  readonly rows: readonly Line[]
  readonly empty?: string
  readonly rowHeight?: number
}

/** A row that is shorter than its head leaves the rest to a hand. */
const table = ({ columns, shares, rows, empty = '', rowHeight = 20 }: Table): Node =>
  grid({
    paper,
    columns: columns.map((title, at) => ({ title, share: shares[at] ?? 60 })),
    rows: rows.map((row) => columns.map((_title, at) => row[at] ?? '')),
    ...{ fontSize: 9.5, rowHeight, whenEmpty: empty },
  })

/** The number of the line is what goes on the parcel, and into the record afterwards. */
const blank = (
  letter: string,
  { title, columns }: Pick<Table, 'columns'> & { title: string },
  shares: readonly number[],
): Node[] => [
  heading(title, true),
  table({
    columns,
    shares,
    rows: Array.from({ length: BLANK_LINES }, (_, at) => [`${letter}${String(at + 1).padStart(2, '0')}`]),
    rowHeight: 23,
  }),
]

const how = (): Node[] => {
  const width = innerWidth(paper)
  const { sign } = texts.how
  return [
    heading(texts.how.title),
    ...texts.how.lines.map((text): Node => ({ text, fontSize: 11, margin: [0, 0, 0, 4] })),
    {
      margin: [0, 6, 0, 4],
      columnGap: 0,
      columns: sign.map((word) => handLine(word, width / sign.length)),
    },
  ]
}

const define = (data: Data): Definition =>
  frame({
    paper,
    ...{ company: data.company, title: data.title, subtitle: data.about, formNo: data.formNo },
    ...(data.serial !== '' && { serial: data.serial, code: true }),
    ...{ version: downtimePack.version, made: data.made },
    content: [
      ...how(),
      heading(texts.due.title),
      table({ ...texts.due, shares: [160, 90, 90, 170, 120], rows: data.due }),
      heading(texts.kept.title, true),
      table({ ...texts.kept, shares: [80, 50, 120, 120, 120, 80, 80], rows: data.kept }),
      heading(texts.homes.title, true),
      { text: texts.homes.note, fontSize: 9, margin: [0, 0, 0, 4] },
      table({ ...texts.homes, shares: [90, 110, 70, 200, 220], rows: data.homes }),
      ...blank('P', texts.parcels, [34, 50, 70, 130, 70, 70, 70, 70, 50, 70]),
      ...blank('Y', texts.counter, [34, 50, 90, 110, 80, 60, 60, 60, 90]),
      ...blank('L', texts.calls, [34, 50, 46, 90, 90, 180, 120, 60, 70]),
    ],
  })

const sample: Data = {
  company: '云栖里小区物业服务中心',
  title: '停机包',
  formNo: 'QR-KF-53',
  serial: 'QR-KF-53-26-00004',
  about: 'B1 前台 2026-11-24 13:20',
  made: '2026-11-24 13:20 B1 前台 周敏',
  due: [
    ['包裹超期，联系住户', '3-2-1501', 'B1-07-46', '中通 …5712'],
    ['答应回电', '8-2-301', 'B1', 'L-B1-26-00033 报修'],
  ],
  kept: [
    ['B1-01-07', '包裹', '3-2-1501'],
    ['B1-07-46', '包裹', '12-1-802'],
    ['钥匙板 12', '钥匙', '5-1-101'],
  ],
  homes: [
    ['3-2-1501', '林静怡', '7873', 'B1-01-07、B1-01-09'],
    ['12-1-802', '欧阳𬙊喆', '2210', 'B1-07-46'],
  ],
}

/** 停机包: today's lists, and numbered registers for a hand. */
export const downtimePack: Template<Data> = { version: 1, sample, define }
