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

const plain = /^[\n\x20-\x7e]*$/

/**
 * Splits text into runs by what each family can draw, the first that can winning.
 * Characters that none can draw are put into `missing` and left out.
 */
export const runsOf = (
  text: string,
  families: readonly Coverage[],
  missing: Set<string>,
): string | readonly Run[] => {
  if (plain.test(text)) return text
  const whole = printable(text)
  const runs: { text: string; family: string }[] = []
  for (const character of whole) {
    const codePoint = character.codePointAt(0) ?? 0
    const family = character === '\n' ? families[0] : families.find(({ has }) => has(codePoint))
    const last = runs.at(-1)
    if (family === undefined) missing.add(character)
    else if (last?.family === family.name) last.text += character
    else runs.push({ text: character, family: family.name })
  }
  return runs.every(({ family }) => family === families[0]?.name)
    ? runs.map((run) => run.text).join('')
    : runs.map((run) => ({ text: run.text, font: run.family }))
}
