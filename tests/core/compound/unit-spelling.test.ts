import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseUnit, unitBeginning, unitName, unitPart, unitSortKey } from '#core/compound/unit-spelling.ts'

const first = (text: string): string | undefined => parseUnit(text).map(unitName)[0]

describe('a home is understood however it is written', () => {
  it.each([
    ['3-2-1501'],
    ['3栋2单元1501'],
    ['3号楼2单元15层01'],
    ['3号楼2单元15层1501室'],
    ['三栋二单元1501室'],
    ['３－２－１５０１'],
    ['3 2 1501'],
    ['3#楼2单元1501'],
    ['3幢2单元1501房'],
    ['3-2-15-01'],
    ['03-02-1501'],
    ['B区3栋2单元1501'],
    ['3 栋 2 单元 1501'],
    ['3号2单元1501'],
    ['3/2/1501'],
    ['321501'],
  ])('%s is 3-2-1501', (text) => {
    expect(first(text)).toBe('3-2-1501')
  })

  it.each([
    ['3栋1501', '3-1501'],
    ['15号1501室', '15-1501'],
    ['十二栋1单元301', '12-1-301'],
    ['二十一号楼301', '21-301'],
    ['G3-1-0201', 'G3-1-0201'],
    ['A座2301', 'A-2301'],
  ])('%s is %s', (text, name) => {
    expect(first(text)).toBe(name)
  })

  it('offers every reading of digits that run together', () => {
    expect(parseUnit('321501').map(unitName)).toEqual(['3-2-1501', '32-1-501', '32-1501'])
  })

  it.each(['', '林静怡', '合计', '3-2-1-5-01', '1'])('%s is no home', (text) => {
    expect(parseUnit(text)).toEqual([])
  })
})

describe('a half-typed home', () => {
  it.each([
    ['3 2 15', '3-2-15'],
    ['3栋', '3-'],
    ['3栋2单元', '3-2-'],
    ['3-2-15', '3-2-15'],
    ['3号楼2单元15层', '3-2-15'],
    ['321501', '321501'],
    ['林', '林'],
    ['', ''],
  ])('%s begins with %s', (text, beginning) => {
    expect(unitBeginning(text)).toBe(beginning)
  })
})

describe('a cell of its own column', () => {
  it('loses the word that its column says already', () => {
    expect(unitPart('3栋', 'building')).toBe('3')
    expect(unitPart('三号楼', 'building')).toBe('3')
    expect(unitPart('03', 'building')).toBe('3')
    expect(unitPart('3#', 'building')).toBe('3')
    expect(unitPart('2单元', 'entrance')).toBe('2')
    expect(unitPart('1501室', 'number')).toBe('1501')
    expect(unitPart('0301', 'number')).toBe('0301')
  })
})

describe('homes in order', () => {
  it('put building 2 before building 10', () => {
    const homes = ['10-1-301', '2-1-1001', '2-1-301', '2-2-101'].flatMap(parseUnit)
    const sorted = [...homes].sort((a, b) => (unitSortKey(a) < unitSortKey(b) ? -1 : 1))
    expect(sorted.map(unitName)).toEqual(['2-1-301', '2-1-1001', '2-2-101', '10-1-301'])
  })
})

describe('every home', () => {
  const part = fc.integer({ min: 1, max: 99 }).map(String)
  const room = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20 }))
  const home = fc.record({
    building: part,
    entrance: fc.oneof(fc.constant(''), part),
    number: room.map(([floor, door]) => `${floor}${String(door).padStart(2, '0')}`),
  })

  it('is read back from its own name', () => {
    fc.assert(
      fc.property(home, (parts) => {
        expect(parseUnit(unitName(parts))).toEqual([parts])
      }),
    )
  })

  it('is among the readings of its digits run together', () => {
    const near = home.filter(({ entrance }) => entrance.length < 2)
    fc.assert(
      fc.property(near, (parts) => {
        expect(parseUnit(parts.building + parts.entrance + parts.number)).toContainEqual(parts)
      }),
    )
  })
})
