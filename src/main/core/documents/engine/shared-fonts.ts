import { type EmbeddedFont, type FontHolder, fontHolder } from './pdfmake.ts'
import { type Layer, replacing } from './quick/layer.ts'

/**
 * pdfkit reads and parses each 10 MB font file anew for every document. Here the parsed font and the shaping of
 * its words are kept from document to document; the subset that is embedded stays the document's own.
 */
interface Shared {
  readonly make: EmbeddedFont['constructor']
  readonly font: object
  layouts: Record<string, unknown>
}

export interface SharedFonts extends Layer {
  /** Drops remembered words once there are many: names and numbers never come to an end. */
  trim(): void
}

const remembered = 20_000

const adopt = (holder: FontHolder, source: string, { make, font, layouts }: Shared): void => {
  holder._fontCount += 1
  const own = new make(holder, font, `F${holder._fontCount}`)
  own.layoutCache = layouts
  holder._font = own
  holder._fontFamilies[source] = own
  holder._fontFamilies[own.name] ??= own
}

export const shareFonts = (files: ReadonlySet<string>): SharedFonts => {
  const shared = new Map<string, Shared>()
  const keep = (source: string, { constructor: make, font, layoutCache: layouts }: EmbeddedFont): void => {
    if (font && layouts) shared.set(source, { make, font, layouts })
  }
  const layer = replacing(
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
  return {
    ...layer,
    trim: () => {
      for (const one of shared.values()) {
        if (Object.keys(one.layouts).length > remembered) one.layouts = Object.create(null)
      }
    },
  }
}
