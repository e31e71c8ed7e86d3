import type { Font } from 'fontkit'
import { PDFDocument, type PDFPage, rgb } from 'pdf-lib'
import type { PressTask } from './protocol.ts'

const mm = (length: number): number => (length * 72) / 25.4

interface Outline {
  readonly path: string
  readonly width: number
}

/** The words as one outline: no font is embedded a second time. SVG counts downwards, fonts upwards. */
const outlineOf = (font: Font, text: string, size: number): Outline => {
  const scale = size / font.unitsPerEm
  const { glyphs, positions } = font.layout(text)
  let x = 0
  const paths = glyphs.map((glyph, at) => {
    const path = glyph.path.scale(scale, -scale).translate(x, 0).toSVG()
    x += (positions[at]?.xAdvance ?? glyph.advanceWidth) * scale
    return path
  })
  return { path: paths.join(' '), width: x }
}

/** From the left and the bottom of the page, for a box of that width. */
interface Place {
  readonly size: number
  readonly bottom: number
  left(boxWidth: number): number
}

/**
 * Inside what a laser printer can reach, above the head of a form, at the left since a code stands at the right; on
 * a label in the strip below the date.
 */
const placeOf = (page: PDFPage): Place => {
  const { width, height } = page.getSize()
  return width < mm(100)
    ? { size: 5, bottom: mm(0.6), left: (boxWidth) => width - mm(3) - boxWidth }
    : { size: 10, bottom: height - mm(9), left: () => mm(12) }
}

const stamp = (page: PDFPage, font: Font, text: string): void => {
  const { size, bottom, left } = placeOf(page)
  const { path, width } = outlineOf(font, text, size)
  const padding = size * 0.3
  const boxWidth = width + 2 * padding
  const x = left(boxWidth)
  const black = rgb(0, 0, 0)
  page.drawRectangle({
    x,
    y: bottom,
    width: boxWidth,
    height: size * 1.34,
    color: rgb(1, 1, 1),
    borderColor: black,
    borderWidth: size * 0.07,
  })
  page.drawSvgPath(path, { x: x + padding, y: bottom + size * 0.29, color: black, borderWidth: 0 })
}

/** In a document of their own: pages that are only taken out of the tree would still lie in the file. */
const pagesFrom = async (whole: PDFDocument, fromPage: number): Promise<PDFDocument> => {
  const rest = await PDFDocument.create({ updateMetadata: false })
  for (const page of await rest.copyPages(whole, whole.getPageIndices().slice(fromPage - 1)))
    rest.addPage(page)
  return rest
}

/** The same sheet with a mark in a box on every page. What was on it stays as it was. */
export const layMark = async (
  { pdf, text, fromPage }: Extract<PressTask, { kind: 'mark' }>,
  font: Font,
): Promise<Uint8Array> => {
  const whole = await PDFDocument.load(pdf, { updateMetadata: false })
  const document = fromPage === 1 ? whole : await pagesFrom(whole, fromPage)
  for (const page of document.getPages()) stamp(page, font, text)
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}
