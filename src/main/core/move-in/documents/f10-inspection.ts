import type { Cell, Definition, Node } from '#core/documents/kit/definition.ts'
import { spread } from '#core/documents/kit/grid.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { ticks } from '#core/documents/kit/ticks.ts'
import { inspectionTexts as texts } from './handover-forms.text.ts'
import { type DefectLine, defectTable, sampleDefects } from './parts/defect-table.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet, formWidth } from './parts/form-sheet.ts'
import { f, homeRow, kept, prose, rows, section } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { table } from './parts/table.ts'

export interface MeterLine {
  readonly name: string
  readonly no: string
  readonly reading: string
  readonly unit: string
}

export interface Data extends FormData {
  readonly area: string
  readonly houseType: string
  readonly date: string
  readonly rooms: readonly string[]
  readonly items: readonly string[]
  /** Pairs that do not exist in this home, as `room item`. */
  readonly absent: readonly string[]
  readonly defects: readonly DefectLine[]
  readonly meters: readonly MeterLine[]
  readonly opinion: string
  /** False on a blank: every mark is made by hand. */
  readonly marked?: boolean
}

const markOf = (data: Data, room: string, item: string): string => {
  if (data.marked === false) return ''
  const numbers = data.defects.flatMap((defect, at) =>
    defect.room === room && defect.item === item ? [String(at + 1)] : [],
  )
  if (numbers.length > 0) return numbers.join('、')
  return data.absent.includes(`${room} ${item}`) ? texts.none : texts.ok
}

const cell = (text: string): Cell => ({ text, alignment: 'center', verticalAlignment: 'middle' })

const head = (text: string): Cell => ({
  text,
  bold: true,
  alignment: 'center',
  verticalAlignment: 'middle',
  fillColor: '#ececec',
})

/** Items down, rooms across: a home is one page of ticks. */
const matrix = (data: Data): Node => ({
  fontSize: 8.5,
  lineHeight: 0.85,
  layout: {
    hLineWidth: (line, { table: { body } }) => (line < 2 || line === body.length ? 1 : 0.4),
    vLineWidth: (line, { table: { widths } }) => (line === 0 || line === widths.length ? 1 : 0.4),
    paddingLeft: () => 2.5,
    paddingRight: () => 2.5,
    paddingTop: () => 1.5,
    paddingBottom: () => 1.5,
  },
  table: {
    widths: spread(formWidth, [3.4, ...data.rooms.map(() => 1.3)]),
    heights: 20,
    headerRows: 1,
    body: [
      [texts.item, ...data.rooms].map(head),
      ...data.items.map((item) => [
        { text: item, verticalAlignment: 'middle' as const },
        ...data.rooms.map((room) => cell(markOf(data, room, item))),
      ]),
    ],
  },
})

const meterTable = ({ meters }: Data): Node =>
  table({
    columns: [
      [texts.meterColumns[0], 4],
      [texts.meterColumns[1], 5, 'center'],
      [texts.meterColumns[2], 4, 'right'],
      [texts.meterColumns[3], 2, 'center'],
    ],
    rows: meters.map(({ name, no, reading, unit }) => [name, no, reading, unit]),
    least: 3,
    rowHeight: 18,
  })

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-10',
    title: texts.title,
    version: inspection.version,
    data,
    content: [
      rows([
        homeRow(data.home),
        [f(texts.area, data.area, 2.6), f(texts.houseType, data.houseType, 3.4), f(texts.date, data.date, 4)],
      ]),
      matrix(data),
      prose(texts.legend),
      section(texts.defects),
      ...(data.defects.length === 0
        ? data.marked === false
          ? [defectTable(texts.columns, [], 4)]
          : [prose(texts.noDefect)]
        : [defectTable(texts.columns, data.defects, 0), prose(texts.grades)]),
      kept(texts.meters, meterTable(data)),
      rows([[f(texts.accept, ticks(texts.accepts, [data.opinion]))]], { margin: [0, 8, 0, 0] }),
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-10', 'QR-KF-010 A/0', 'none', ['业主', '存档', '建设单位']),
  home: sampleHome,
  area: '118.60 ㎡',
  houseType: '三室两厅两卫',
  date: '2026-11-24 10:05',
  rooms: ['入户', '客厅', '餐厅', '主卧', '次卧', '厨房', '主卫', '次卫', '阳台', '设备平台'],
  items: [
    ...['入户门、锁、猫眼', '可视对讲', '窗、五金、玻璃、密封', '墙面', '顶棚', '地面、空鼓', '开关插座'],
    ...['配电箱、回路', '给水、压力', '排水、地漏', '防水、闭水', '洁具', '燃气接口', '暖气、地暖'],
    ...['空调位', '烟感、喷淋', '弱电箱、网口', '信报箱'],
  ],
  absent: [
    ...['客厅', '餐厅', '主卧', '次卧', '入户'].flatMap((room) =>
      ['给水、压力', '排水、地漏', '防水、闭水', '洁具', '燃气接口'].map((item) => `${room} ${item}`),
    ),
    ...['主卫', '次卫', '阳台', '设备平台'].map((room) => `${room} 燃气接口`),
  ],
  defects: sampleDefects,
  meters: [
    { name: '冷水表', no: 'W-080201', reading: '12.40', unit: '㎥' },
    { name: '电表（峰）', no: 'E-330802', reading: '301.5', unit: '度' },
    { name: '电表（谷）', no: 'E-330802', reading: '122.0', unit: '度' },
    { name: '燃气表', no: 'G-5580211', reading: '3.2', unit: '㎥' },
  ],
  opinion: '接收房屋，缺陷另行整改',
}

/** F-10 房屋验收单（验房表）. */
export const inspection: Template<Data> = { version: 1, sample, define }
