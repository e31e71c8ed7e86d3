import type { Node } from '#core/documents/kit/definition.ts'
import { numbered, table } from './table.ts'

export interface DefectLine {
  readonly room: string
  readonly item: string
  readonly text: string
  readonly grade: string
  readonly responsible: string
  readonly due: string
}

const shares = [1, 1.8, 2.4, 5, 1.1, 4, 2.6]

/** Defects, numbered as the inspection refers to them. */
export const defectTable = (
  columns: readonly string[],
  defects: readonly DefectLine[],
  least: number,
): Node =>
  table({
    columns: columns.map((title, at) => [title, shares[at] ?? 1, at === 3 ? 'left' : 'center'] as const),
    rows: numbered(
      defects.map(({ room, item, text, grade, responsible, due }) => [
        room,
        item,
        text,
        grade,
        responsible,
        due,
      ]),
    ),
    least,
  })

export const sampleDefects: readonly DefectLine[] = [
  {
    room: '主卧',
    item: '窗、五金、玻璃、密封',
    text: '左扇开启不畅，胶条脱落约 20 厘米',
    grade: 'B',
    responsible: '总包单位',
    due: '2026-12-05',
  },
  {
    room: '主卫',
    item: '防水、闭水',
    text: '地漏边渗水，下层顶面有湿痕',
    grade: 'A',
    responsible: '总包单位',
    due: '2026-12-01',
  },
  {
    room: '客厅',
    item: '墙面',
    text: '电视墙有划痕一处',
    grade: 'C',
    responsible: '涂料供应商',
    due: '2026-12-10',
  },
]
