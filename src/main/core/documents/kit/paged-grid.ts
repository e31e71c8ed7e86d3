import { chunks } from '../../kernel/chunks.ts'
import type { Node } from './definition.ts'
import { type Grid, grid } from './grid.ts'

export interface PagedGrid extends Grid {
  /** Rows a page holds; the last page is filled with empty rows for a hand to write in. */
  readonly perPage: number
}

/** A register whose every page has the same number of rows, as the paper ones that it follows. */
export const pagedGrid = ({ perPage, ...of }: PagedGrid): readonly Node[] => {
  if (of.rows.length === 0) return [grid(of)]
  const blank = of.columns.map(() => '')
  return chunks(of.rows, perPage).map((rows, page): Node => {
    const filled = [...rows, ...Array.from({ length: perPage - rows.length }, () => blank)]
    return { ...grid({ ...of, rows: filled }), ...(page > 0 && { pageBreak: 'before' as const }) }
  })
}
