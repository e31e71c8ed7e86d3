import type { Clause } from './documents/parts/clauses.ts'

export interface ClauseText {
  /** As the first line says it: 2026-01. */
  readonly edition: string
  /** Paragraphs, blanks still open. */
  readonly paragraphs: readonly string[]
}

const EDITION = /^版本：\s*(\S+)\s*$/

/** One paragraph a block of lines, so that a text may be wrapped as its writer likes. */
export const readClauses = (source: string): ClauseText => {
  const blocks = source
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\n\s*/g, '').trim())
    .filter((block) => block !== '')
  const edition = EDITION.exec(blocks[0] ?? '')?.[1]
  return { edition: edition ?? '', paragraphs: edition === undefined ? blocks : blocks.slice(1) }
}

const BLANK = /\{([^{}]{1,12})\}/g

const ruledBlank = '＿＿＿＿＿＿'

/** What is not known stays a line for a hand: a brace on a signed agreement would be worse. */
const fill = (text: string, known: Readonly<Record<string, string>>): string =>
  text.replace(BLANK, (_, word: string) => known[word] || ruledBlank)

const kindOf = (text: string): Clause['kind'] => {
  if (text.startsWith('# ')) return 'chapter'
  return text.startsWith('（') ? 'paragraph' : 'article'
}

/** The clauses as they are printed, the compound's own names and the home's merged in. */
export const mergeClauses = (
  { paragraphs }: ClauseText,
  known: Readonly<Record<string, string>>,
): readonly Clause[] =>
  paragraphs.map((text) => ({ kind: kindOf(text), text: fill(text.replace(/^# /, ''), known) }))
