import type { Piece } from './definition.ts'

const ticked = '☑'
const open = '☐'
const gap = '　'

/** Boxes in a row, ticked where chosen: `☑ 自住　☐ 出租`. */
export const ticks = (options: readonly string[], chosen: readonly string[]): Piece => ({
  text: options.map((option) => `${chosen.includes(option) ? ticked : open} ${option}`).join(gap),
})
