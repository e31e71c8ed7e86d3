import type { ReactNode } from 'react'

export interface RegisterColumn<Row> {
  key: string
  title: string
  /** A grid track: `12rem`, `minmax(0, 1fr)`. */
  width: string
  align?: 'start' | 'end'
  /** Columns of rank 3 give way on narrow windows. */
  rank?: 1 | 2 | 3
  render: (row: Row, at: { current: boolean }) => ReactNode
}

/** Wide classes keep every column; narrow ones drop the third rank. */
export const shownColumns = <Row>(
  columns: readonly RegisterColumn<Row>[],
  narrow: boolean,
): readonly RegisterColumn<Row>[] => (narrow ? columns.filter((column) => column.rank !== 3) : columns)

export const gridTemplate = <Row>(columns: readonly RegisterColumn<Row>[], ticks: boolean): string =>
  [...(ticks ? ['3.2rem'] : []), ...columns.map((column) => column.width)].join(' ')
