import type { Piece } from '../kit/definition.ts'

/** Text with the family it is printed in; none means the sheet's own. */
export type Run = Piece & { readonly font?: string }

export interface Coverage {
  readonly name: string
  has(codePoint: number): boolean
}

/** Blanks of other widths; the no-break ones, pasted from elsewhere, would keep a long name from breaking well. */
const otherBlanks = /[\p{Zs}\t]/gu
const ideographicSpace = '\u3000'
/** Marks without a picture: zero-width blanks, direction marks, variation selectors. The font would draw boxes. */
const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu

const printable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(otherBlanks, (blank) => (blank === ideographicSpace ? blank : ' '))
    .replace(invisible, '')

const isDrawnBy = (text: string, { has }: Coverage): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0
    if (codePoint !== 10 && !has(codePoint)) return false
    if (codePoint > 0xffff) at += 1
  }
  return true
}

const plain = /^[\n\x20-\x7e]*$/

/** What stands for a character that no family can draw; it is itself drawn by the first. */
export type StandIn = (character: string) => string

interface Growing {
  text: string
  readonly family: string
}

const split = (
  text: string,
  main: Coverage,
  families: readonly Coverage[],
  standIn: StandIn,
): readonly Growing[] => {
  const runs: Growing[] = []
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    const family = character === '\n' ? main : families.find(({ has }) => has(codePoint))
    const name = (family ?? main).name
    const drawn = family ? character : standIn(character)
    const last = runs.at(-1)
    if (last?.family === name) last.text += drawn
    else if (drawn !== '') runs.push({ text: drawn, family: name })
  }
  return runs
}

/** Splits text into runs by what each family can draw, the first that can winning. */
export const runsOf = (
  text: string,
  families: readonly Coverage[],
  standIn: StandIn,
): string | readonly Run[] => {
  if (plain.test(text)) return text
  const whole = printable(text)
  const [main] = families
  if (main === undefined) throw new Error('a sheet has at least one font')
  if (isDrawnBy(whole, main)) return whole
  const runs = split(whole, main, families, standIn)
  return runs.every(({ family }) => family === main.name)
    ? runs.map((run) => run.text).join('')
    : runs.map((run) => ({ text: run.text, font: run.family }))
}
