/** Upper bounds of glyph widths in Noto Sans SC Bold, in em; every hanzi and fullwidth sign is one em. */
const narrow = new Set([..."ijlI1-.,:;|!'()[] "])

const emOf = (character: string): number => {
  if ((character.codePointAt(0) ?? 0) > 0x2fff || character === '·') return 1
  if (narrow.has(character) && character !== '1') return 0.4
  return /[0-9a-z]/.test(character) ? 0.62 : /[MW@%mw]/.test(character) ? 1 : 0.75
}

/** How wide a text can be at most, in em. */
const emWidth = (text: string): number => [...text].reduce((sum, character) => sum + emOf(character), 0)

/** The largest size of type, at most `largest`, at which `text` stays on one line of `width` points. */
export const fitSize = (text: string, width: number, largest: number): number =>
  Math.min(largest, width / Math.max(1, emWidth(text)))

/** Lines that a text can take at most in a column of `width` points. */
export const mostLines = (text: string, width: number, fontSize: number): number =>
  text
    .split('\n')
    .reduce(
      (lines, line) =>
        lines + Math.max(1, Math.ceil(line.length / Math.max(1, Math.floor(width / fontSize)))),
      0,
    )
