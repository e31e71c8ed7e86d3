import type { DocumentFont, Line, Pdf } from './internals.ts'
import type { Run } from './setting.ts'
import { type Shape, shaperOf } from './shaping.ts'

/** As pdfkit writes numbers. */
export const number = (value: number): number => Math.round(value * 1e6) / 1e6

const hex = (glyph: number): string => `0000${glyph.toString(16)}`.slice(-4)

/** Glyphs already written in this document, by word: a document has its own numbers for them. */
const written = new WeakMap<DocumentFont, Map<string, string>>()

const codeOf = (font: DocumentFont, { id, width, codePoints }: Shape['glyphs'][number]): string => {
  const own = font.subset.includeGlyph(id)
  if (font.widths[own] === undefined) font.widths[own] = width
  if (font.unicode[own] === undefined) font.unicode[own] = codePoints
  return hex(own)
}

/** Inside `[<…>] TJ`: kerning closes the string, moves, and opens it again. */
const codesOf = (font: DocumentFont, { glyphs, kerns }: Shape): string => {
  let codes = ''
  for (let at = 0; at < glyphs.length; at += 1) {
    const glyph = glyphs[at]
    if (!glyph) continue
    codes += codeOf(font, glyph)
    const kern = kerns?.[at] ?? 0
    if (kern !== 0) codes += `> ${number(-kern)} <`
  }
  return codes
}

const rememberedCodes = 4

/** Short words come again; numbers do not. */
const wordCodes = (font: DocumentFont, word: string): string => {
  const known = written.get(font) ?? new Map<string, string>()
  written.set(font, known)
  const code = known.get(word)
  if (code !== undefined) return code
  const codes = codesOf(font, shaperOf(font.font).word(word))
  if (word.length <= rememberedCodes) known.set(word, codes)
  return codes
}

const textCodes = (font: DocumentFont, text: string): string => {
  const first = text.indexOf(' ')
  if (first < 0 || first === text.length - 1) return wordCodes(font, text)
  let codes = ''
  let last = 0
  for (let at = first; at >= 0; at = text.indexOf(' ', last)) {
    codes += wordCodes(font, text.slice(last, at + 1))
    last = at + 1
  }
  return last < text.length ? codes + wordCodes(font, text.slice(last)) : codes
}

const isPlain = (font: DocumentFont, { atoms }: Run): boolean =>
  atoms.every(({ text }) => text === '' || text.length === 1 || shaperOf(font.font).word(text).plain)

/**
 * Each atom is a text object of its own, at the place where stock pdfmake puts it: viewers align the letters of
 * one object to their pixels, so that a line drawn as one object looks different, if only slightly.
 */
const atomsAt = (
  font: DocumentFont,
  { atoms, widths, leadingCut }: Run,
  x: number,
  baseline: number,
): string => {
  let drawn = ''
  let left = 0
  let last = 0
  for (let at = 0; at < atoms.length; at += 1) {
    const text = atoms[at]?.text ?? ''
    const place = number(x + (left - leadingCut))
    left += widths[at] ?? 0
    if (text === '') continue
    const codes = textCodes(font, text)
    const show = codes.length > 4 && codes.includes('>') ? `[<${codes}>]TJ` : `<${codes}>Tj`
    drawn += drawn === '' ? `1 0 0 1 ${place} ${baseline} Tm${show}` : `\n${number(place - last)} 0 Td${show}`
    last = place
  }
  return drawn
}

/** Draws a line of one run in one block; says no where the run needs more than plain text. */
export const drawRun = (pdf: Pdf, line: Line, run: Run, x: number, y: number): boolean => {
  const { font, fontSize } = run
  const { page } = pdf
  if (!page || !isPlain(font, run)) return false
  const lineHeight = line.getHeight()
  const shift = lineHeight - (font.ascender / 1000) * fontSize - (lineHeight - line.getAscenderHeight())
  const baseline = number(page.height - (y + shift) - (font.ascender / 1000) * fontSize)
  const drawn = atomsAt(font, run, x, baseline)
  if (drawn === '') return true
  page.fonts[font.id] ??= font.ref()
  pdf.opacity(1)
  pdf.fillColor(pdf.resolveColor(run.color, 'black'))
  pdf.addContent(
    `q\n1 0 0 -1 0 ${number(page.height)} cm\nBT\n/${font.id} ${number(fontSize)} Tf\n${drawn}\nET\nQ`,
  )
  return true
}
