import type { FontFile } from './internals.ts'

/** A word as glyphs, in thousandths of an em. */
export interface Shape {
  readonly glyphs: readonly {
    readonly id: number
    readonly width: number
    readonly codePoints: readonly number[]
  }[]
  /** By how much a glyph's advance differs from its width: kerning. None means none anywhere. */
  readonly kerns: readonly number[] | null
  readonly advance: number
  /** Drawn as plain text: no glyph is moved from the line. */
  readonly plain: boolean
}

const rememberedWords = 20_000

const shaped = (font: FontFile, word: string, script?: string): Shape => {
  const scale = 1000 / font.unitsPerEm
  const run = font.layout(word, undefined, script)
  let advance = 0
  let kerned = false
  let plain = true
  const kerns = run.positions.map(({ xAdvance, xOffset, yOffset }, at) => {
    advance += xAdvance * scale
    if (xOffset !== 0 || yOffset !== 0) plain = false
    const kern = xAdvance * scale - (run.glyphs[at]?.advanceWidth ?? 0) * scale
    if (kern !== 0) kerned = true
    return kern
  })
  const characters = [...word]
  const oneEach = characters.length === run.glyphs.length
  const glyphs = run.glyphs.map(({ id, advanceWidth, codePoints }, at) => ({
    id,
    width: advanceWidth * scale,
    // Of a glyph that two characters share, fontkit names the one that came first in its life.
    codePoints: oneEach ? [characters[at]?.codePointAt(0) ?? 0] : codePoints,
  }))
  return { glyphs, kerns: kerned ? kerns : null, advance, plain }
}

const ascii = /^[\x20-\x7e]+$/
const letter = /[A-Za-z]/

/**
 * Shapes words of one font. Numbers and codes never come to an end, so that remembering them by word fills memory
 * and rarely helps; but what fontkit does to printable ASCII depends on neighbours only. Pairs are learned once,
 * and a word whose every pair is joined plainly or by kerning is put together from its letters. What changes
 * shape (ligatures) and everything beyond ASCII is shaped as a whole.
 */
export class Shaper {
  readonly #font: FontFile
  readonly #words = new Map<string, Shape>()
  readonly #letters = new Map<string, Shape>()
  readonly #kerns = new Map<string, number | null>()

  constructor(font: FontFile) {
    this.#font = font
  }

  word(word: string): Shape {
    const known = this.#words.get(word)
    if (known) return known
    const composed = word.length > 1 && ascii.test(word) ? this.#composed(word) : null
    if (composed) return composed
    const shape = shaped(this.#font, word)
    if (this.#words.size >= rememberedWords) this.#words.clear()
    this.#words.set(word, shape)
    return shape
  }

  #composed(word: string): Shape | null {
    const script = letter.test(word) ? 'latn' : 'DFLT'
    const letters = [...word].map((character) => this.#letter(character, script))
    const kerns = letters.map((_, at) =>
      at + 1 < word.length ? this.#kern(word.slice(at, at + 2), script) : 0,
    )
    const glyphs = letters.flatMap((shape) => shape.glyphs)
    if (kerns.includes(null) || glyphs.length !== word.length) return null
    const moved = kerns.map((kern) => kern ?? 0)
    return {
      glyphs,
      kerns: moved.some((kern) => kern !== 0) ? moved : null,
      advance: letters.reduce((sum, { advance }, at) => sum + advance + (moved[at] ?? 0), 0),
      plain: true,
    }
  }

  #letter(character: string, script: string): Shape {
    const key = script + character
    const known = this.#letters.get(key)
    if (known) return known
    const shape = shaped(this.#font, character, script)
    this.#letters.set(key, shape)
    return shape
  }

  /** Null where the pair is more than its two letters side by side. */
  #kern(pair: string, script: string): number | null {
    const key = script + pair
    const known = this.#kerns.get(key)
    if (known !== undefined) return known
    const [a, b] = [this.#letter(pair.charAt(0), script), this.#letter(pair.charAt(1), script)]
    const both = shaped(this.#font, pair, script)
    const apart = [...a.glyphs, ...b.glyphs]
    const same =
      both.plain &&
      a.kerns === null &&
      b.kerns === null &&
      both.glyphs.length === apart.length &&
      both.glyphs.every(({ id }, at) => id === apart[at]?.id) &&
      (both.kerns?.[1] ?? 0) === 0
    const kern = same ? (both.kerns?.[0] ?? 0) : null
    this.#kerns.set(key, kern)
    return kern
  }
}

const shapers = new WeakMap<FontFile, Shaper>()

export const shaperOf = (font: FontFile): Shaper => {
  const known = shapers.get(font) ?? new Shaper(font)
  shapers.set(font, known)
  return known
}
