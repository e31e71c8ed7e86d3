import type { Font } from 'fontkit'
import { PDFDocument, type PDFPage, rgb } from 'pdf-lib'

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

/** Inside what a laser printer can reach, above the head of a form; on a label in the strip below the number. */
const placeOf = (page: PDFPage): { size: number; right: number; bottom: number } => {
  const { width, height } = page.getSize()
  return width < mm(100)
    ? { size: 5, right: width - mm(3), bottom: mm(0.6) }
    : { size: 10, right: width - mm(12), bottom: height - mm(9) }
}

const stamp = (page: PDFPage, font: Font, text: string): void => {
  const { size, right, bottom } = placeOf(page)
  const { path, width } = outlineOf(font, text, size)
  const padding = size * 0.3
  const black = rgb(0, 0, 0)
  page.drawRectangle({
    x: right - width - 2 * padding,
    y: bottom,
    width: width + 2 * padding,
    height: size * 1.34,
    color: rgb(1, 1, 1),
    borderColor: black,
    borderWidth: size * 0.07,
  })
  page.drawSvgPath(path, {
    x: right - width - padding,
    y: bottom + size * 0.29,
    color: black,
    borderWidth: 0,
  })
}

/** The same sheet with a mark in a box on every page. What was on it stays as it was. */
export const layMark = async (pdf: Uint8Array, text: string, font: Font): Promise<Uint8Array> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  for (const page of document.getPages()) stamp(page, font, text)
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}
