import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import writeXlsxFile from 'write-excel-file/node'

/** Invented homes and people; every number is in a range that no carrier gives out. */
const homes = [
  ['B', '3-2-1501', '林静怡', '15000005678', '业主'],
  ['B', '3-2-1501', '许明远', '15000002093', '家庭成员'],
  ['B', '3-2-1502', '郭子安', '15000007410', '租户'],
  ['B', '8-2-1102', '王若兰', '15000004420', '业主'],
  ['A', '2-1-301', '欧阳以宁', '15000003301', '业主'],
] as const

/** A second column of homes, so that lists are longer than a screen. */
const more = Array.from({ length: 40 }, (_, index) => {
  const floor = Math.floor(index / 2) + 1
  return [
    'B',
    `5-1-${floor}0${(index % 2) + 1}`,
    `示例${'甲乙丙丁'[index % 4] ?? ''}`,
    `1500001${1000 + index}`,
    '业主',
  ] as const
})

const heading = ['区域', '房号', '姓名', '电话', '关系'] as const

export const sheetFacts = { homes: 44, persons: 45, doubtful: 1 } as const

/** A workbook as a property office keeps one, with one row that cannot be read. */
export const writeHomesSheet = async (folder: string): Promise<string> => {
  const rows = [heading, ...homes, ...more, ['B', '', '没有房号', '15000009999', '业主']]
  const file = join(folder, '业主名册.xlsx')
  const sheet = rows.map((row) => row.map((value) => ({ value, type: String })))
  writeFileSync(file, await writeXlsxFile(sheet).toBuffer())
  return file
}
