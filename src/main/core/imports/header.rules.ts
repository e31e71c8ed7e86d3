import type { Column } from './imports.contract.ts'

/** Words over a column, as sales offices and older programs write them. */
const words: Readonly<Record<Exclude<Column, 'ignore'>, readonly string[]>> = {
  zone: ['区域', '片区', '分区', '园区', '组团', '区', '区号', '所属区域', '管理区域'],
  building: [
    '楼栋',
    '楼号',
    '栋号',
    '栋',
    '幢',
    '幢号',
    '楼',
    '楼宇',
    '楼幢',
    '座',
    '栋座',
    '楼座',
    '楼栋号',
    '楼栋名称',
  ],
  entrance: ['单元', '单元号', '单元名称', '门', '梯号'],
  number: ['房号', '室号', '室', '房间号', '房间', '门牌号', '户号', '房屋号', '门牌'],
  unit: [
    '房屋',
    '房屋编号',
    '房产',
    '房产名称',
    '房屋名称',
    '地址',
    '住址',
    '房屋地址',
    '物业地址',
    '完整房号',
    '房源',
    '房屋坐落',
  ],
  name: [
    '姓名',
    '业主',
    '业主姓名',
    '客户姓名',
    '客户名称',
    '住户',
    '住户姓名',
    '户主',
    '产权人',
    '名字',
    '人员姓名',
    '联系人',
  ],
  phone: [
    '电话',
    '手机',
    '手机号',
    '手机号码',
    '联系电话',
    '联系方式',
    '移动电话',
    '电话号码',
    '业主电话',
    '备用电话',
    '固定电话',
    '座机',
  ],
  relation: [
    '关系',
    '与业主关系',
    '与户主关系',
    '身份',
    '人员类型',
    '住户类型',
    '客户类型',
    '人员身份',
    '类型',
  ],
  idNumber: ['身份证', '身份证号', '身份证号码', '证件号', '证件号码', '业主身份证', '身份证件号'],
}

const meanings = new Map<string, Column>(
  (Object.entries(words) as [Column, readonly string[]][]).flatMap(([column, spellings]) =>
    spellings.map((spelling): [string, Column] => [spelling, column]),
  ),
)

const meaningOf = (title: string): Column => {
  const bare = title.normalize('NFKC').replace(/\([^)]*\)|[\s*:：、/]/g, '')
  return meanings.get(bare) ?? meanings.get(bare.replace(/[\d一二三]+$/, '')) ?? 'ignore'
}

const FLOOR: ReadonlySet<string> = new Set(['楼层', '层', '层数', '所在楼层', '楼层号'])

export interface Header {
  /** The row under which the data begins, counted from 0. */
  readonly lastRow: number
  readonly titles: readonly string[]
  readonly columns: readonly Column[]
  /** Some lists write floor and door apart: 15 and 01 make room 1501. Below 0 where there is no such column. */
  readonly floorAt: number
}

/** A title row or two may stand above; nobody writes more than this. */
const ROWS_LOOKED_AT = 15

/** The row, or the two rows of a merged header, that says most about the columns. */
export const findHeader = (rows: readonly (readonly string[])[]): Header => {
  const candidates = rows.slice(0, ROWS_LOOKED_AT).flatMap((row, at) => {
    const below = rows[at + 1]
    const alone = headerAt(at, row)
    return below === undefined || hasData(below) ? [alone] : [alone, headerAt(at + 1, below, row)]
  })
  return candidates.reduce((a, b) => (said(b) > said(a) ? b : a), headerAt(0, []))
}

const headerAt = (lastRow: number, row: readonly string[], above: readonly string[] = []): Header => {
  const width = Math.max(row.length, above.length)
  const titles = Array.from({ length: width }, (_, at) => row[at] || above[at] || '')
  return {
    lastRow,
    titles,
    columns: settled(titles.map(meaningOf)),
    floorAt: titles.findIndex((title) => FLOOR.has(title)),
  }
}

/** Numbers stand under a header, never in it. */
const hasData = (row: readonly string[]): boolean => row.some((cell) => /\d{3,}/.test(cell))

const said = ({ columns }: Header): number =>
  new Set(columns.filter((column) => column !== 'ignore')).size * 100 - columns.length / 100

/**
 * 房号 alone is the whole home; beside 楼栋 it is the room. One meaning belongs to one column, except that people
 * have several phones.
 */
const settled = (columns: readonly Column[]): readonly Column[] => {
  const meant = columns.includes('building')
    ? columns
    : columns.map((column) => (column === 'number' ? 'unit' : column))
  return meant.map((column, at) => (column === 'phone' || meant.indexOf(column) === at ? column : 'ignore'))
}

/** What a sheet lacks for its homes to be known. */
export const missingColumn = (columns: readonly Column[]): Column | null => {
  if (columns.includes('unit')) return null
  if (!columns.includes('number')) return 'unit'
  return columns.includes('building') ? null : 'building'
}

/** Whether a row repeats the header, as after every page of a printed list. */
export const repeatsHeader = (cells: readonly string[], { titles }: Header): boolean => {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 1 && filled.every((cell) => titles.includes(cell))
}
