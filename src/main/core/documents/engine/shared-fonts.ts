import { type EmbeddedFont, type FontHolder, fontHolder } from './pdfmake.ts'

/**
 * A layer over pdfmake, the only one: pdfkit reads and parses each 10 MB font file anew for every document.
 * Here the parsed font and the shaping of its words are kept from document to document; the subset that is
 * embedded stays the document's own. Same bytes as without (tests/documents/shared-fonts.test.ts), a warm
 * one-page form in half the time. `createRenderer(fonts, { sharedFonts: false })` switches it off.
 */
interface Shared {
  readonly make: EmbeddedFont['constructor']
  readonly font: object
  layouts: Record<string, unknown>
}

export interface SharedFonts {
  /** Drops remembered words once there are many: names and numbers never come to an end. */
  trim(): void
  /** Back to stock. */
  remove(): void
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

export const shareFonts = (files: readonly string[]): SharedFonts => {
  const stock = fontHolder.font
  const shared = new Map<string, Shared>()
  fontHolder.font = function (source, family, size) {
    if (typeof source !== 'string' || !files.includes(source) || this._fontFamilies[source]) {
      return stock.call(this, source, family, size)
    }
    const known = shared.get(source)
    if (known) adopt(this, source, known)
    else {
      stock.call(this, source, family, size)
      const { constructor: make, font, layoutCache: layouts } = this._font
      if (font && layouts) shared.set(source, { make, font, layouts })
    }
    return this
  }
  return {
    trim: () => {
      for (const one of shared.values()) {
        if (Object.keys(one.layouts).length > remembered) one.layouts = Object.create(null)
      }
    },
    remove: () => {
      fontHolder.font = stock
    },
  }
}
