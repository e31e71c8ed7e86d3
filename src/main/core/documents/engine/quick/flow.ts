import { type DocumentFont, LineBreaker, type Measure, type StyleStack, type TextNode } from './internals.ts'
import { type Shaper, shaperOf } from './shaping.ts'

/** The least stretch that stays on one line: a hanzi with its punctuation, a word with the blank behind it. */
export interface Atom {
  readonly text: string
  readonly lineEnd: boolean
}

interface Style {
  readonly font: DocumentFont
  readonly fontSize: number
  readonly alignment: string
  readonly color: string
  readonly noWrap: boolean
  readonly height: number
}

/** The text of a node in the smallest parts, with what of it has been set on lines so far. */
export interface Flow {
  readonly style: Style
  readonly atoms: readonly Atom[]
  readonly widths: readonly number[]
  next: number
}

/** What is cut off a line's ends. */
export const blankStart = /^\s+/
export const blankEnd = /\s+$/

const breakWords = (text: string): Atom[] => {
  const atoms: Atom[] = []
  const breaker = new LineBreaker(text)
  let last = 0
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const word = text.slice(last, next.position)
    const trimmed = word.replace(/\r?\n$|\r$/, '')
    atoms.push({ text: trimmed, lineEnd: next.required || trimmed.length < word.length })
    last = next.position
  }
  return atoms
}

const rememberedTexts = 4_000
const broken = new Map<string, readonly Atom[]>()

/** Labels and heads of tables come again on every page. */
const atomsOf = (text: string, noWrap: boolean): readonly Atom[] => {
  if (noWrap || text.length === 0) return [{ text, lineEnd: false }]
  const known = broken.get(text)
  if (known) return known
  const atoms = breakWords(text)
  if (broken.size >= rememberedTexts) broken.clear()
  broken.set(text, atoms)
  return atoms
}

/** pdfkit shapes the stretches between blanks one by one, each with the blank behind it. */
const advanceOf = (text: string, shaper: Shaper): number => {
  const first = text.indexOf(' ')
  if (first < 0 || first === text.length - 1) return text === '' ? 0 : shaper.word(text).advance
  let advance = 0
  let last = 0
  for (let at = first; at >= 0; at = text.indexOf(' ', last)) {
    advance += shaper.word(text.slice(last, at + 1)).advance
    last = at + 1
  }
  return last < text.length ? advance + shaper.word(text.slice(last)).advance : advance
}

const property = ({ styleOverrides, defaultStyle }: StyleStack, node: TextNode, name: string): unknown => {
  const own = node[name]
  if (own !== undefined && own !== null) return own
  for (let at = styleOverrides.length - 1; at >= 0; at -= 1) {
    const style = styleOverrides[at]
    const value = typeof style === 'object' ? style[name] : undefined
    if (value !== undefined && value !== null) return value
  }
  return defaultStyle[name]
}

const styleOf = ({ pdfDocument, styleStack }: Measure, node: TextNode): Style => {
  const of = <T>(name: string, otherwise: T): T =>
    (property(styleStack, node, name) as T | undefined) ?? otherwise
  const font = pdfDocument.provideFont(of('font', 'Roboto'), of('bold', false), of('italics', false))
  const fontSize = of('fontSize', 12)
  return {
    font,
    fontSize,
    alignment: of('alignment', 'left'),
    color: of('color', 'black'),
    noWrap: of('noWrap', false),
    height: font.lineHeight(fontSize) * of('lineHeight', 1),
  }
}

/** Measured as pdfmake measures, but once for the node and not once for each hanzi. */
export const flowOf = (measure: Measure, node: TextNode, text: string): Flow => {
  const style = styleOf(measure, node)
  const shaper = shaperOf(style.font.font)
  const scale = style.fontSize / 1000
  const atoms = atomsOf(text, style.noWrap)
  return { style, atoms, widths: atoms.map((atom) => advanceOf(atom.text, shaper) * scale), next: 0 }
}

export const cut = (text: string, blank: RegExp, { font, fontSize }: Style): number => {
  const first = text.charCodeAt(blank === blankStart ? 0 : text.length - 1)
  if (!(first <= 32 || first > 0x7f)) return 0
  const blanks = blank.exec(text)
  return blanks ? (advanceOf(blanks[0], shaperOf(font.font)) * fontSize) / 1000 : 0
}

const widthsOf = ({ atoms, widths, style }: Flow): { min: number; max: number } => {
  let [min, max, line, leading] = [0, 0, 0, 0]
  let starts = true
  atoms.forEach(({ text, lineEnd }, at) => {
    const width = widths[at] ?? 0
    const lead = cut(text, blankStart, style)
    const trail = cut(text, blankEnd, style)
    if (starts) [line, leading] = [0, lead]
    line += width
    min = Math.max(min, width - lead - trail)
    max = Math.max(max, line - leading - trail)
    starts = lineEnd
  })
  return { min: style.noWrap ? max : min, max }
}

/** Tells the node how wide it is and keeps its flow for the lines. */
export const measured = (node: TextNode, flow: Flow): TextNode => {
  const { min, max } = widthsOf(flow)
  node._minWidth = min
  node._maxWidth = max
  return node
}
