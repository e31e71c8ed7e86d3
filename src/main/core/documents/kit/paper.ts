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

export const innerWidth = ({ width, margins: [left, , right] }: Pick<Paper, 'width' | 'margins'>): number =>
  width - left - right

export const innerHeight = ({ height, margins: [, top, , bottom] }: Paper): number => height - top - bottom

const sheet = (
  width: number,
  height: number,
  [left, top, right, bottom]: readonly [number, number, number, number],
): Paper => ({
  width: mm(width),
  height: mm(height),
  margins: [mm(left), mm(top), mm(right), mm(bottom)],
})

export const a4: Paper = sheet(210, 297, [18, 27, 18, 16])
export const a4Landscape: Paper = sheet(297, 210, [12, 24, 12, 14])
export const a3: Paper = sheet(297, 420, [18, 27, 18, 16])

/** Continuous paper in three parts, 241 by half of 280 mm. The sprocket holes take half an inch on each side. */
export const threePart: Paper = sheet(241, 140, [17, 22, 17, 10])

/** The same paper on a machine that prints beside the mark: what the offset page shows is given back here. */
export const shifted = (paper: Paper, by: { readonly right: number; readonly down: number }): Paper => {
  const [left, top, right, bottom] = paper.margins
  return {
    ...paper,
    margins: [left + mm(by.right), top + mm(by.down), right - mm(by.right), bottom - mm(by.down)],
  }
}

export interface Roll {
  readonly width: number
  readonly margins: readonly [number, number, number, number]
}

/** Receipt roll of 80 mm, of which thermal heads reach 72. */
export const slip80: Roll = { width: mm(80), margins: [mm(4), mm(3), mm(4), mm(8)] }
