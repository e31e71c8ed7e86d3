import { createRequire } from 'node:module'
import type { FontFaces } from './fonts.ts'

/**
 * The part of pdfmake that is used, in types of our own: its typings reference the DOM library, which the whole
 * core would then see. `require`, since an import of the name would load them.
 */
interface PdfMake {
  setFonts(fonts: Readonly<Record<string, FontFaces>>): void
  setUrlAccessPolicy(allows: (url: string) => boolean): void
  setLocalAccessPolicy(allows: (path: string) => boolean): void
  setProgressCallback(report: ((part: number) => void) | undefined): void
  createPdf(definition: object): { getStream(): Promise<PdfStream> }
}

/** The drawn document. Nothing comes out before its end is asked for. */
export interface PdfStream {
  on(event: 'data', take: (chunk: Buffer) => void): void
  on(event: 'end', done: () => void): void
  on(event: 'error', failed: (error: unknown) => void): void
  end(): void
}

/** A font file as fontkit parsed it, with the glyphs it was asked for. */
export interface ParsedFont {
  _glyphs: object
}

/** A font as pdfkit holds it for one document. */
export interface EmbeddedFont {
  readonly name: string
  /** Absent in the fourteen standard fonts. */
  readonly font?: ParsedFont
  readonly constructor: new (document: object, font: ParsedFont, id: string) => EmbeddedFont
}

export interface FontHolder {
  _font: EmbeddedFont
  _fontCount: number
  _fontFamilies: Record<string, EmbeddedFont>
  font(source: unknown, family?: unknown, size?: number): FontHolder
}

const require = createRequire(import.meta.url)

export const pdfmake = require('pdfmake') as PdfMake

/** Where pdfmake's documents open their fonts. */
export const fontHolder = (require('pdfmake/js/PDFDocument.js') as { default: { prototype: FontHolder } })
  .default.prototype
