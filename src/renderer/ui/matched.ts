export interface MatchedParts {
  readonly before: string
  readonly hit: string
  readonly after: string
}

/** Cuts a text around what was typed, without regard to case. */
export const matchedParts = (text: string, match: string): MatchedParts => {
  const at = match === '' ? -1 : text.toLowerCase().lastIndexOf(match.toLowerCase())
  if (at < 0) return { before: text, hit: '', after: '' }
  return {
    before: text.slice(0, at),
    hit: text.slice(at, at + match.length),
    after: text.slice(at + match.length),
  }
}
