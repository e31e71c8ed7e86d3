import { type EmbeddedFont, type FontHolder, fontHolder, type ParsedFont } from './pdfmake.ts'
import { type Layer, replacing } from './quick/layer.ts'

/**
 * pdfkit reads and parses each 10 MB font file anew for every document. Here the parsed font is kept from document
 * to document; the subset that is embedded stays the document's own.
 */
interface Shared {
  readonly make: EmbeddedFont['constructor']
  readonly font: ParsedFont
}

/**
 * fontkit remembers of a glyph the character for which it was first asked. Two characters can share a glyph, and
 * what a reader copies from a sheet must not depend on the sheets made before it.
 */
const forget = (font: ParsedFont): void => {
  font._glyphs = {}
}

const adopt = (holder: FontHolder, source: string, { make, font }: Shared): void => {
  holder._fontCount += 1
  forget(font)
  const own = new make(holder, font, `F${holder._fontCount}`)
  holder._font = own
  holder._fontFamilies[source] = own
  holder._fontFamilies[own.name] ??= own
}

export const shareFonts = (files: ReadonlySet<string>): Layer => {
  const shared = new Map<string, Shared>()
  const keep = (source: string, { constructor: make, font }: EmbeddedFont): void => {
    if (font) shared.set(source, { make, font })
  }
  return replacing(
    fontHolder,
    'font',
    (stock) =>
      function (this: FontHolder, source, family, size) {
        if (typeof source !== 'string' || !files.has(source) || this._fontFamilies[source]) {
          return stock.call(this, source, family, size)
        }
        const known = shared.get(source)
        if (known) adopt(this, source, known)
        else {
          stock.call(this, source, family, size)
          keep(source, this._font)
        }
        return this
      },
  )
}
