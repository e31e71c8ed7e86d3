import { type Folded, fold, squeeze } from './fold.ts'
import { hardLatin, hardPatterns, softPatterns } from './patterns.ts'

/** Hard rules: storing the text is already the breach (保守国家秘密法 2024, art. 29 and 31(3)). */
export type HardRule = 'unit-designation' | 'military-post' | 'itinerary'
/** Soft rules: marked at once, and no VIP edition is published over them. */
export type SoftRule = 'salute' | 'rank-word' | 'homophone' | 'routine' | 'security'

/** One marked place, in the text as it was typed. */
export interface Mark {
  readonly rule: SoftRule
  readonly from: number
  readonly to: number
}

export interface ContentOptions {
  /**
   * The text is somebody's name. Names of people from abroad are written in Latin letters, and Wang Siling is one of
   * them: ranks in pinyin alone are not looked for here, everything else is.
   */
  readonly isName?: boolean
}

/** The rule that forbids this text, or null. Nobody can override it: one edits. */
export const forbiddenBy = (typed: string, options: ContentOptions = {}): HardRule | null => {
  const folded = fold(typed)
  const { text } = squeeze(folded)
  const found = hardPatterns.find(({ pattern }) => hits(pattern, text, options))
  if (found) return found.rule
  if (options.isName) return null
  return hardLatin.find(({ pattern }) => folded.text.search(pattern) >= 0)?.rule ?? null
}

const HAN = /\p{Script=Han}/u

/** A name in Latin letters is not read as mixed writing. */
const hits = (pattern: RegExp, text: string, { isName = false }: ContentOptions): boolean =>
  isName ? [...text.matchAll(pattern)].some(([all]) => HAN.test(all)) : text.search(pattern) >= 0

/** Where the text should be put differently. Empty for a text that may be published. */
export const contentMarks = (typed: string): readonly Mark[] => {
  const squeezed = squeeze(fold(typed))
  return softPatterns
    .flatMap(({ rule, pattern }) =>
      [...squeezed.text.matchAll(pattern)].map((match) =>
        markOf(rule, match.index, match[0].length, squeezed, typed),
      ),
    )
    .sort((one, other) => one.from - other.from)
}

const markOf = (rule: SoftRule, index: number, length: number, { at }: Folded, typed: string): Mark => {
  const last = at[index + length - 1] ?? typed.length
  return { rule, from: at[index] ?? 0, to: last + ((typed.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) }
}

/** Every string inside what a form keeps: a draft is JSON, whose escapes would hide a word from the check. */
export const textsOf = (content: string): readonly string[] => {
  try {
    return stringsIn(JSON.parse(content) as unknown)
  } catch {
    return [content]
  }
}

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)])
}
