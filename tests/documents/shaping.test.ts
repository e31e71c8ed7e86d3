import { openSync } from 'fontkit'
import { describe, expect, it } from 'vitest'
import type { FontFile } from '../../src/main/core/documents/engine/quick/internals.ts'
import { Shaper } from '../../src/main/core/documents/engine/quick/shaping.ts'
import { chance } from '../../src/main/core/documents/proofs/invented.ts'
import { fonts } from './support/fonts.ts'

const files = [fonts.regular, fonts.bold, ...(fonts.fallbacks ?? []).map(({ regular }) => regular)]
const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at))

const words = (count: number): string[] => {
  const next = chance(11)
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + next(11) }, () => printable[next(printable.length)]).join(''),
  )
}

const whole = (font: FontFile, word: string) => {
  const { glyphs, positions } = font.layout(word)
  return {
    glyphs: glyphs.map(({ id }) => id),
    advances: positions.map(({ xAdvance }) => xAdvance),
    moved: positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0),
  }
}

const put = (font: FontFile, shaper: Shaper, word: string) => {
  const { glyphs, kerns, plain } = shaper.word(word)
  const scale = font.unitsPerEm / 1000
  return {
    glyphs: glyphs.map(({ id }) => id),
    advances: glyphs.map(({ width }, at) => (width + (kerns?.[at] ?? 0)) * scale),
    moved: !plain,
  }
}

describe('words put together from letters', () => {
  const ordinary = [
    'office',
    'ffi',
    'AVATAR',
    'To.',
    '1/2',
    'SF1390000012345',
    'https://www',
    '<->',
    '!=',
    '...',
    'B2-07-46',
  ]

  it.each(files)('are what the font makes of the whole word: %s', (file) => {
    const font = openSync(file) as unknown as FontFile
    const shaper = new Shaper(font)
    for (const word of [...ordinary, ...words(1_500)]) {
      expect(put(font, shaper, word), word).toEqual(whole(font, word))
    }
  })
})
