import { describe, expect, it } from 'vitest'
import {
  inFours,
  maskIdNumber,
  maskName,
  maskPhone,
  stampText,
  tail,
  whenText,
  yuanText,
} from '#core/kernel/format.ts'

const SHANGHAI = 'Asia/Shanghai'
const at = (iso: string): number => Date.parse(iso)

describe('what an onlooker may see', () => {
  it.each([
    ['林静怡', '林**'],
    ['林静', '林*'],
    ['林', '林'],
    ['', ''],
    ['阿卜杜拉·艾合买提', '阿**'],
    ['𠮷田', '𠮷*'],
  ])('of the name %s is %s', (name, shown) => {
    expect(maskName(name)).toBe(shown)
  })

  it.each([
    ['13812345678', '138****5678'],
    ['138 1234 5678', '138****5678'],
    ['0571-88882210', '0571-8***2210'],
    ['0571-88882210转801', '0571-8***2210转***'],
    ['23812345678', '2381***5678'],
    ['138123456789', '13812***6789'],
    ['+8613812345678', '138****5678'],
    ['+86 138 1234 5678', '138****5678'],
    ['88882210', '8***2210'],
    ['12345', '1***2345'],
    ['1234', '****'],
    ['', '****'],
  ])('of the phone %s is %s', (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown)
  })

  it.each([
    ['330106199001011234', '330***********1234'],
    ['E12345678', 'E12**5678'],
    ['12345678', '123*5678'],
    ['1234567', '****'],
    ['', '****'],
  ])('of the paper %s is %s', (number, shown) => {
    expect(maskIdNumber(number)).toBe(shown)
  })
})

describe('money', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [99, '0.99'],
    [100, '1.00'],
    [123_456, '1234.56'],
    [-5, '-0.05'],
    [-12_300, '-123.00'],
  ])('of %d fen is written %s', (fen, text) => {
    expect(yuanText(fen)).toBe(text)
  })
})

describe('codes and moments', () => {
  it('are read aloud in fours, and told by their end', () => {
    expect(inFours('75142933805712')).toBe('7514 2933 8057 12')
    expect(inFours('7514')).toBe('7514')
    expect(tail('75142933805712')).toBe('…5712')
    expect(tail('75142933805712', 6)).toBe('…805712')
  })

  it('are told by the day of the compound, not of the machine', () => {
    const now = at('2026-11-24T01:00:00Z')
    expect(whenText(at('2026-11-23T16:05:00Z'), now, SHANGHAI)).toBe('今天 00:05')
    expect(whenText(at('2026-11-23T15:55:00Z'), now, SHANGHAI)).toBe('昨天 23:55')
    expect(whenText(at('2026-11-21T15:55:00Z'), now, SHANGHAI)).toBe('11月21日')
    expect(stampText(at('2026-11-24T01:41:00Z'), SHANGHAI)).toBe('2026-11-24 09:41')
  })
})
