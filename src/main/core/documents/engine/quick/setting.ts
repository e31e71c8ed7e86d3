import { type Atom, blankEnd, blankStart, cut, type Flow } from './flow.ts'
import { type Inline, type Line, LineOf } from './internals.ts'

/** A stretch of a line that is drawn in one go, yet placed as if each of its atoms stood for itself. */
export interface Run extends Inline {
  readonly atoms: readonly Atom[]
  readonly widths: readonly number[]
}

const inlineOf = ({ style, atoms, widths }: Flow, at: number): Inline => {
  const { text, lineEnd } = atoms[at] ?? { text: '', lineEnd: false }
  const { font, fontSize, alignment, color, noWrap, height } = style
  return {
    text,
    x: 0,
    width: widths[at] ?? 0,
    height,
    leadingCut: cut(text, blankStart, style),
    trailingCut: cut(text, blankEnd, style),
    font,
    fontSize,
    alignment,
    color,
    noWrap,
    characterSpacing: 0,
    ...(lineEnd && { lineEnd }),
  }
}

/** What is left, as stock pdfmake has it: one inline an atom. */
export const inlinesFrom = (flow: Flow, from: number): Inline[] =>
  flow.atoms.slice(from).map((_, at) => inlineOf(flow, from + at))

/**
 * The next line, or null where a word is wider than the line: such words are cut by pdfmake itself.
 * The sums are those of pdfmake's Line in the same order, so that they break at the same place to the last bit.
 */
export const nextLine = (flow: Flow, maxWidth: number): Line | null => {
  const { atoms, widths, style } = flow
  const start = flow.next
  let [inlineWidths, leadingCut, trailingCut] = [0, 0, 0]
  let at = start
  let forced = false
  while (at < atoms.length && !forced) {
    const { text, lineEnd } = atoms[at] ?? { text: '', lineEnd: false }
    const width = widths[at] ?? 0
    const trail = cut(text, blankEnd, style)
    if (at > start && inlineWidths + width - leadingCut - trail > maxWidth) break
    const available = maxWidth - (inlineWidths - leadingCut - trailingCut)
    if (!style.noWrap && text.length > 1 && width > available) return null
    if (at === start) leadingCut = cut(text, blankStart, style)
    trailingCut = trail
    inlineWidths += width
    forced = lineEnd
    at += 1
  }
  flow.next = at
  return lineOf(flow, start, at, { maxWidth, inlineWidths, leadingCut, trailingCut, forced })
}

interface Sums {
  readonly maxWidth: number
  readonly inlineWidths: number
  readonly leadingCut: number
  readonly trailingCut: number
  readonly forced: boolean
}

const lineOf = (flow: Flow, from: number, to: number, sums: Sums): Line => {
  const { font, fontSize, alignment, color, noWrap, height } = flow.style
  const isWhole = from === 0 && to === flow.atoms.length
  const atoms = isWhole ? flow.atoms : flow.atoms.slice(from, to)
  const run: Run = {
    atoms,
    widths: isWhole ? flow.widths : flow.widths.slice(from, to),
    text: '',
    x: 0 - sums.leadingCut,
    width: sums.inlineWidths,
    height,
    leadingCut: sums.leadingCut,
    trailingCut: sums.trailingCut,
    font,
    fontSize,
    alignment,
    color,
    noWrap,
    characterSpacing: 0,
  }
  const line = new LineOf(sums.maxWidth)
  line.inlines = [run]
  line.inlineWidths = sums.inlineWidths
  line.leadingCut = sums.leadingCut
  line.trailingCut = sums.trailingCut
  if (sums.forced) line.newLineForced = true
  line.lastLineInParagraph = to === flow.atoms.length
  return line
}

/** A line whose run is more than plain text, as stock pdfmake has it: one inline an atom. */
export const expanded = (line: Line, { atoms, widths, ...run }: Run): Line => {
  let left = 0
  line.inlines = atoms.map(({ text }, at) => {
    const x = left - run.leadingCut
    left += widths[at] ?? 0
    return { ...run, text, x, width: widths[at] ?? 0 }
  })
  return line
}
