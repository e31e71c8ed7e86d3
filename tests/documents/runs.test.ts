import { describe, expect, it } from 'vitest'
import { runsOf } from '../../src/main/core/documents/engine/runs.ts'

const main = { name: 'Main', has: (codePoint: number) => codePoint < 0x20000 }
const wide = { name: 'Wide', has: (codePoint: number) => codePoint < 0x30000 }

const split = (text: string, families = [main, wide]) => {
  const missing = new Set<string>()
  const standIn = (character: string): string => {
    missing.add(character)
    return ''
  }
  return { text: runsOf(text, families, standIn), missing: [...missing] }
}

describe('text on its way to paper', () => {
  it('stays one string where the first font has every character', () => {
    expect(split('张三 SF139\n十二号').text).toBe('张三 SF139\n十二号')
  })

  it('is split where only a later font has a character', () => {
    expect(split('王𠮷明').text).toEqual([
      { text: '王', font: 'Main' },
      { text: '𠮷', font: 'Wide' },
      { text: '明', font: 'Main' },
    ])
  })

  it('names each character that no font has, once', () => {
    expect(split('𰻝面𱁬𰻝', [main]).missing).toEqual(['𰻝', '𱁬'])
  })

  it('lets something stand for what no font has, in the first font', () => {
    expect(runsOf('王𰻝明', [main], () => '＿')).toBe('王＿明')
  })

  it('sheds marks that have no picture, which the font would draw as boxes', () => {
    expect(split('SF1390\u200b0001\ufeff林\ufe00静\u{e0100}怡\u0007').text).toBe('SF13900001林静怡')
  })

  it('breaks at blanks of every width, but keeps the ideographic one', () => {
    expect(split('阿\u00a0不\u2009都\t热\u3000依').text).toBe('阿 不 都 热\u3000依')
  })

  it('keeps line ends of every system', () => {
    expect(split('一\r\n二\r三').text).toBe('一\n二\n三')
  })
})
