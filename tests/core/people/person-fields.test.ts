import { describe, expect, it } from 'vitest'
import { readingsOf } from '#core/people/name-readings.ts'
import {
  checkCharacter,
  isSamePerson,
  readIdNumber,
  readName,
  readPhone,
  readRelation,
} from '#core/people/person-fields.ts'

const digits = (text: string) => {
  const read = readPhone(text)
  return 'phone' in read ? `${read.phone.kind} ${read.phone.digits}` : read.problem
}

describe('a phone number', () => {
  it.each([
    ['13812345678', 'mobile 13812345678'],
    ['+86 138-1234-5678', 'mobile 13812345678'],
    ['0086 13812345678', 'mobile 13812345678'],
    ['１３８ １２３４ ５６７８', 'mobile 13812345678'],
    ['0571-88882210', 'landline 057188882210'],
    ['(010)62221234', 'landline 01062221234'],
    ['0571-88882210转801', 'landline 057188882210'],
    ['0571-88882210-801', 'landline 057188882210'],
    ['400-820-8820', 'landline 4008208820'],
    ['1381234567', 'mobileLength'],
    ['138123456789', 'mobileLength'],
    ['88882210', 'noAreaCode'],
    ['138****5678', 'masked'],
    ['12345678901', 'unreadable'],
    ['同上', 'unreadable'],
    ['1.38E+10', 'unreadable'],
  ])('%s is %s', (text, expected) => {
    expect(digits(text)).toBe(expected)
  })

  it('keeps what was typed for dialling', () => {
    expect(readPhone(' 0571-88882210转801 ')).toMatchObject({ phone: { typed: '0571-88882210转801' } })
  })
})

const card = (seventeen: string): string => seventeen + checkCharacter(seventeen)
const idNumber = (text: string) => {
  const read = readIdNumber(text, '2026-11-24')
  return 'idNumber' in read ? read.idNumber : read.problem
}

describe('an identity card', () => {
  it('carries the check character of GB 11643', () => {
    expect(checkCharacter('11010519491231002')).toBe('X')
    expect(idNumber('11010519491231002x')).toBe('11010519491231002X')
  })

  it.each([
    ['110105194912310021', 'check'],
    ['991105194912310021', 'check'],
    ['001105194912310021', 'province'],
    ['110105491231002', 'fifteen'],
    ['110105********002X', 'masked'],
    ['1101051949', 'length'],
    ['1.10105194912310E+17', 'precision'],
    ['110105194912310000', 'precision'],
  ])('%s is refused: %s', (text, problem) => {
    expect(idNumber(text)).toBe(problem)
  })

  it('has a day of birth that exists and is past', () => {
    expect(idNumber(card('11010520230229001'))).toBe('date')
    expect(idNumber(card('11010520261125001'))).toBe('date')
    expect(idNumber(card('11010520240229001'))).toBe(card('11010520240229001'))
  })

  it('is also what residents of Hong Kong, Macau and Taiwan and foreigners carry', () => {
    for (const seventeen of ['81000019900101001', '83000019900101001', '91115619800101001'])
      expect(idNumber(card(seventeen))).toBe(card(seventeen))
  })

  it('is not asked of a passport', () => {
    expect(idNumber('e12345678')).toBe('E12345678')
    expect(idNumber('H1234567801')).toBe('H1234567801')
  })
})

describe('a relation', () => {
  it.each([
    ['业主', 'owner'],
    ['户主', 'owner'],
    ['共有人', 'coOwner'],
    ['配偶', 'householdMember'],
    ['业主之妻', 'householdMember'],
    ['家庭成员', 'householdMember'],
    ['租客', 'tenant'],
    ['快递员', null],
  ])('%s means %s', (word, relation) => {
    expect(readRelation(word)).toBe(relation)
  })
})

describe('a name', () => {
  it.each([
    ['张  三', '张三'],
    ['阿依古丽•买买提', '阿依古丽·买买提'],
    ['阿依古丽 ．买买提', '阿依古丽·买买提'],
    ['John  Smith', 'John Smith'],
    ['𠮷野明', '𠮷野明'],
    ['13812345678', null],
    ['张三、李四', null],
    ['', null],
  ])('%s is kept as %s', (typed, kept) => {
    expect(readName(typed)).toBe(kept)
  })

  it.each([
    ['曾国庆', ['zeng guo qing', 'ceng guo qing']],
    ['单田芳', ['shan tian fang', 'dan tian fang', 'chan tian fang']],
    ['仇小雨', ['qiu xiao yu', 'chou xiao yu']],
    ['解明', ['xie ming', 'jie ming']],
    ['区大同', ['ou da tong', 'qu da tong']],
    ['贠小明', ['yun xiao ming', 'yuan xiao ming']],
    ['冼星', ['xian xing']],
    ['尉迟恭', ['yu chi gong', 'wei chi gong']],
    ['欧阳修', ['ou yang xiu']],
    ['John Smith', ['john smith']],
  ])('%s is read %s', (name, readings) => {
    const read = readingsOf(name).map((syllables) => syllables.join(' '))
    expect(read).toEqual(expect.arrayContaining(readings))
    expect(read[0]).toBe(readings[0])
  })
})

describe('one person or two', () => {
  const lin = { name: '林静怡', idNumber: '', phones: ['13800000001'] }
  it('is one with the same name and a phone in common', () => {
    expect(isSamePerson(lin, { ...lin, phones: ['057188882210', '13800000001'] })).toBe(true)
  })
  it('is one with the same paper', () => {
    expect(
      isSamePerson({ ...lin, idNumber: 'E12345678', phones: [] }, { ...lin, idNumber: 'E12345678' }),
    ).toBe(true)
  })
  it('is two with one name and nothing else in common', () => {
    expect(isSamePerson(lin, { ...lin, phones: ['13900000002'] })).toBe(false)
    expect(isSamePerson({ ...lin, phones: [] }, { ...lin, phones: [] })).toBe(false)
  })
  it('is two with two papers, whatever the phone says', () => {
    expect(isSamePerson({ ...lin, idNumber: 'E12345678' }, { ...lin, idNumber: 'E87654321' })).toBe(false)
  })
})
