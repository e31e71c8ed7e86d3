/** Sizes on paper. pdfmake counts in points, 72 to the inch; printers of labels in dots, 203 to the inch. */

export const mm = (length: number): number => (length * 72) / 25.4

/** One dot of a 203 dpi label printer, in points. */
export const dot = 72 / 203

/** The nearest place on the printer's own raster, so that no bar falls between two dots. */
export const onDots = (points: number): number => Math.round(points / dot) * dot

export interface Paper {
  readonly width: number
  readonly height: number
  /** Left, top, right, bottom. Header and footer are drawn inside top and bottom. */
  readonly margins: readonly [number, number, number, number]
}

export const innerWidth = ({ width, margins: [left, , right] }: Paper): number => width - left - right

export const innerHeight = ({ height, margins: [, top, , bottom] }: Paper): number => height - top - bottom

export const a4Landscape: Paper = {
  width: mm(297),
  height: mm(210),
  margins: [mm(12), mm(24), mm(12), mm(14)],
}
