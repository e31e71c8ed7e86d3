import { describe, expect, it } from 'vitest'
import {
  foldMask,
  likelyCarriers,
  matchesOf,
  readMask,
  waybillWords,
} from '#core/parcels/carriers/carriers.rules.ts'
import { maskWords } from '#core/parcels/carriers/carriers.text.ts'
import { knownPatterns } from '../../support/known-patterns.ts'

describe('a pattern', () => {
  it('suggests carriers by rank and never more than suggests', () => {
    const first = (trackingNo: string) => likelyCarriers(knownPatterns, trackingNo)[0]?.carrier
    expect(first('SF1390000012345')).toBe('sf')
    expect(first('75142933805712')).toBe('zto')
    expect(first('EA123456789CN')).toBe('ems')
    const ambiguous = likelyCarriers(knownPatterns, '4312345678901')
    expect(ambiguous.map(({ carrier }) => carrier)).toEqual(['yunda'])
    expect(matchesOf(knownPatterns, '4312345678901').map(({ rank }) => rank)).toEqual([80, 30])
    expect(likelyCarriers(knownPatterns, 'HELLO99')).toEqual([])
  })
  it('is one spelling however it was typed', () => {
    expect(foldMask(' sf ＃12-15')).toBe('SF#12-15')
  })
  it('is said in words', () => {
    expect(maskWords(readMask('SF#12-15') ?? [])).toBe('SF 加 12 到 15 位数字')
    expect(maskWords(readMask('@2#9@2') ?? [])).toBe('2 位字母 加 9 位数字 加 2 位字母')
  })
  it.each(['', '#', 'SF', '#3', '#0-9', '#15-12', 'SF#12-15 ', '[0-9]+', '#99', '中通#12'])(
    'is refused where it says nothing: %j',
    (mask) => expect(readMask(mask)).toBeNull(),
  )
})

describe('what a waybill says', () => {
  it('is a name, a tail or both', () => {
    expect(waybillWords('王女士 ０３１７')).toEqual({ name: '王', tail: '0317' })
    expect(waybillWords('林静怡')).toEqual({ name: '林静怡', tail: '' })
    expect(waybillWords('林*怡0317')).toEqual({ name: '林怡', tail: '0317' })
    expect(waybillWords('0317')).toEqual({ name: '', tail: '0317' })
  })
  it.each(['3 2 1501', 'ljy', '', '12345', '3-2-1501'])('is not a room or initials: %j', (typed) =>
    expect(waybillWords(typed)).toBeNull(),
  )
})
