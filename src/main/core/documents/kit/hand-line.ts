import type { Column } from './definition.ts'

const fontSize = 9

/** A word with a line behind it for a hand to write on. */
export const handLine = (word: string, width: number): Column => {
  const start = ([...word].length + 1) * fontSize
  return {
    width,
    stack: [
      { text: `${word}：`, fontSize },
      { canvas: [{ type: 'line', x1: start, y1: 0, x2: width - fontSize, y2: 0, lineWidth: 0.6 }] },
    ],
  }
}
