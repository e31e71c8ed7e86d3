import { describe, expect, it } from 'vitest'
import { dateOfCell } from '#core/imports/date-cell.ts'
import type { Header } from '#core/imports/header.rules.ts'
import { homeOf, type Places } from '#core/imports/home.rules.ts'
import type { Column } from '#core/imports/imports.contract.ts'
import { lineOf } from '#core/imports/lines.rules.ts'
import { namesInCell, phonesInCell } from '#core/imports/people-in-cell.ts'

const places: Places = {
  compoundName: '云庭花园',
  zones: [
    { code: 'A', name: '东区' },
    { code: 'B', name: '西区' },
  ],
  ownZones: ['A', 'B'],
  zonesOfBuilding: new Map([['3', ['B']]]),
  has: () => false,
}

const home = (cells: Partial<Record<Column, string>>) => {
  const read = homeOf((column) => cells[column] ?? '', places, null)
  if ('doubt' in read) return read.doubt
  return [read.zone, read.building, read.entrance, read.number].join(' ')
}

describe('a home in one cell', () => {
  it.each([
    ['3栋2单元1501', 'B 3 2 1501'],
    ['3-2-1501', 'B 3 2 1501'],
    ['3号楼2单元15层01', 'B 3 2 1501'],
    ['３＃２－１５０１', 'B 3 2 1501'],
    ['三幢二单元1501室', 'B 3 2 1501'],
    ['03-02-1501', 'B 3 2 1501'],
    ['3-2-15-01', 'B 3 2 1501'],
    ['3/2/1501', 'B 3 2 1501'],
    ['3—2—1501', 'B 3 2 1501'],
    ['3 2 1501', 'B 3 2 1501'],
    ['3栋2单元1501.0', 'B 3 2 1501'],
    ['B区3栋2单元1501', 'B 3 2 1501'],
    ['西区3-2-1501', 'B 3 2 1501'],
    ['云庭花园3幢2单元1501', 'B 3 2 1501'],
    ['杭州市文一路88号云庭花园3幢2单元1501室', 'B 3 2 1501'],
    ['文一路88号3幢2单元1501室', 'B 3 2 1501'],
    ['3座1501', 'B 3  1501'],
  ])('%s is %s', (unit, expected) => {
    expect(home({ unit })).toBe(expected)
  })

  it.each([
    ['1501', '只有房间号“1501”，看不出哪一栋，请写成 3-2-1501 这样'],
    ['2026-03-02', '房号“2026-03-02”像是表格自动改成了日期，请把这一列设为文本后重填'],
    ['3月2日', '房号“3月2日”像是表格自动改成了日期，请把这一列设为文本后重填'],
    ['C区3-2-1501', '没有“C区”这个区域，请核对'],
    ['3-2-1501/1502', '看不懂房号“3-2-1501/1502”，请写成 3-2-1501 这样'],
    ['一期3栋2单元1501', '看不出属于哪个区域，请加一列“区域”'],
  ])('%s is doubted', (unit, reason) => {
    expect(home({ unit })).toBe(reason)
  })

  it('agrees with the column of its zone', () => {
    expect(home({ zone: 'A', unit: 'A区3-2-1501' })).toBe('A 3 2 1501')
    expect(home({ zone: 'A', unit: '西区3-2-1501' })).toBe('房号里的区域和“区域”一列对不上，请核对')
  })
})

describe('a date', () => {
  it.each([
    ['2026-09-27', '2026-09-27'],
    ['2026/9/7', '2026-09-07'],
    ['2026.9.27', '2026-09-27'],
    ['2026年9月27日', '2026-09-27'],
    ['20260927', '2026-09-27'],
    ['26.9.27', '2026-09-27'],
    ['46292', '2026-09-27'],
    ['46292.5', '2026-09-27'],
    ['2026-09-27 08:30', '2026-09-27'],
    ['二〇二六年九月二十七日', '2026-09-27'],
    ['二零二六年十二月三十一日', '2026-12-31'],
    ['２０２６年１０月１日', '2026-10-01'],
    ['2026-02-30', null],
    ['9月27日', null],
    ['2026年9月', null],
    ['待定', null],
  ])('%s means %s', (text, day) => {
    expect(dateOfCell(text)).toBe(day)
  })
})

describe('the names of a cell', () => {
  it.each([
    ['张三、李四', '张三 李四'],
    ['张三/李四', '张三 李四'],
    ['张三\n李四', '张三 李四'],
    ['张三，李四；王五', '张三 李四 王五'],
    ['张三和李四', '张三 李四'],
    ['李和平', '李和平'],
    ['张三 李四', '张三 李四'],
    ['张  三', '张  三'],
    ['欧阳 修远', '欧阳 修远'],
    ['John Smith', 'John Smith'],
    ['张三（夫）李四（妻）', '张三 夫 李四 妻'],
    ['阿依古丽·买买提', '阿依古丽·买买提'],
  ])('%j are %s', (text, expected) => {
    const joined = namesInCell(text).flatMap(({ name, note }) => (note === '' ? [name] : [name, note]))
    expect(joined.join(' ')).toBe(expected)
  })
})

describe('the phones of a cell', () => {
  it.each([
    ['13800000001、13800000002', ['13800000001', '13800000002']],
    ['138 0000 0001 138 0000 0002', ['13800000001', '13800000002']],
    ['13800000001\n0571-88882210', ['13800000001', '0571-88882210']],
    ['林静怡13800000001', ['13800000001 林静怡']],
    ['13800000001（妻）', ['13800000001 妻']],
    ['0571-88882210转801', ['0571-88882210转801']],
  ])('%j are %j', (text, expected) => {
    expect(phonesInCell(text).map(({ text: phone, note }) => `${phone} ${note}`.trim())).toEqual(expected)
  })
})

const header: Header = {
  lastRow: 0,
  titles: ['房号', '姓名', '电话'],
  columns: ['unit', 'name', 'phone'],
  words: new Set(['房号', '姓名', '电话']),
}

describe('a line between the rows', () => {
  it.each([
    [['', '', ''], 'blank'],
    [['3-2-1501', '林静怡', ''], 'data'],
    [['3-2-1501', '', ''], 'data'],
    [['', '林静怡', ''], 'data'],
    [['房号', '姓名', '电话'], 'closing'],
    [['3栋小计', '36 户', ''], 'closing'],
    [['', '合 计', '120'], 'closing'],
    [['制表：小赵', '', ''], 'closing'],
    [['第 1 页 共 3 页', '', ''], 'closing'],
    [['3栋', '', ''], 'section'],
    [['【3号楼2单元】共36户', '', ''], 'section'],
    [['以下为商铺', '', ''], 'section'],
    [['3-2-1501', '共计', '13800000001'], 'data'],
  ])('%j is %s', (cells, kind) => {
    expect(lineOf(cells, header).kind).toBe(kind)
  })

  it('names what stands below it', () => {
    expect(lineOf(['B区 5号楼2单元（共36户）', '', ''], header)).toMatchObject({
      section: { zone: 'B区', building: '5', entrance: '2' },
    })
  })
})
