import { createRequire } from 'node:module'

/**
 * The inner classes of pdfmake 0.3.11 and pdfkit 0.19.1 that this layer replaces methods of, in types of our own
 * and only as far as they are touched. Versions are exact in package.json; tests/documents/quick.test.ts compares
 * every template with the stock engine, so that an update that changes them is seen.
 */

export interface GlyphRun {
  readonly glyphs: readonly {
    readonly id: number
    readonly advanceWidth: number
    readonly codePoints: readonly number[]
  }[]
  readonly positions: readonly {
    readonly xAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }[]
}

/** A font file as fontkit parsed it: shared by all documents. */
export interface FontFile {
  readonly unitsPerEm: number
  layout(text: string, features?: unknown, script?: string): GlyphRun
  getGlyph(id: number): { readonly advanceWidth: number }
}

/** A font within one document. */
export interface DocumentFont {
  readonly id: string
  readonly font: FontFile
  readonly ascender: number
  readonly subset: { includeGlyph(id: number): number }
  readonly widths: (number | undefined)[]
  readonly unicode: (readonly number[] | undefined)[]
  lineHeight(size: number): number
  ref(): object
}

export interface Page {
  readonly height: number
  readonly fonts: Record<string, object>
  write(chunk: string): void
}

export interface Pdf {
  page: Page | null
  readonly images: Record<string, unknown>
  readonly _imageRegistry: Record<string, unknown>
  provideFont(family: string, bold: boolean, italics: boolean): DocumentFont
  provideImage(name: string): unknown
  openImage(bytes: Buffer): { embed(pdf: Pdf): void }
  addContent(data: string): Pdf
  flushPages(): void
  opacity(value: number): Pdf
  fillColor(color: unknown, opacity?: number): Pdf
  strokeColor(color: unknown, opacity?: number): Pdf
  resolveColor(color: unknown, otherwise: string): unknown
}

/** A stretch of text in one style. Stock pdfmake has one for each word and each hanzi. */
export interface Inline {
  text: string
  x: number
  width: number
  height: number
  leadingCut: number
  trailingCut: number
  font: DocumentFont
  fontSize: number
  alignment: string
  color: string
  characterSpacing: number
  noWrap: unknown
  lineEnd?: boolean
}

export interface Line {
  x: number
  y: number
  readonly maxWidth: number
  readonly _node?: unknown
  leadingCut: number
  trailingCut: number
  inlineWidths: number
  inlines: Inline[]
  newLineForced?: boolean
  lastLineInParagraph?: boolean
  getHeight(): number
  getAscenderHeight(): number
}

export interface StyleStack {
  readonly styleOverrides: readonly (string | Readonly<Record<string, unknown>>)[]
  readonly defaultStyle: Readonly<Record<string, unknown>>
}

export interface TextNode extends Record<string, unknown> {
  text: unknown
  _inlines?: Inline[]
  _minWidth?: number
  _maxWidth?: number
}

export interface Measure {
  readonly pdfDocument: Pdf
  readonly styleStack: StyleStack
  measureLeaf(node: TextNode): TextNode
}

export interface Builder {
  readonly writer: { context(): { readonly availableWidth: number } }
  readonly verticalAlignmentItemStack: unknown[]
  buildNextLine(node: TextNode): Line | null
  processRow(row: object): object
}

export interface Vector {
  readonly type: string
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly lineWidth?: number
  readonly lineColor?: string
  readonly color?: unknown
  readonly dash?: unknown
  readonly lineJoin?: unknown
  readonly lineCap?: unknown
  readonly fillOpacity?: unknown
  readonly strokeOpacity?: unknown
}

/** What stands on a page in the order in which it is drawn. */
export interface Item {
  readonly type: string
  readonly item: unknown
}

/** A block laid out apart, on its way to a page: a row that may not break, the head of a table. */
export interface Block {
  readonly items: readonly Item[]
  readonly height: number
  readonly xOffset?: number
  readonly yOffset?: number
}

export interface Context {
  readonly x: number
  readonly y: number
  readonly availableHeight: number
  getCurrentPage(): { readonly items: Item[] }
  moveDown(height: number): void
}

export interface Writer {
  context(): Context
  addFragment(block: Block, ownX?: boolean, ownY?: boolean, stay?: boolean): boolean
}

export interface Drawer {
  readonly pdfDocument: Pdf
  renderLine(line: Line, x: number, y: number): void
  renderVector(vector: Vector): void
}

const require = createRequire(import.meta.url)

const inner = <T>(file: string): T => (require(`pdfmake/js/${file}.js`) as { default: T }).default

export const measures = inner<{ prototype: Measure }>('DocMeasure').prototype
export const builders = inner<{ prototype: Builder }>('LayoutBuilder').prototype
export const writers = inner<{ prototype: Writer }>('ElementWriter').prototype
export const drawers = inner<{ prototype: Drawer }>('Renderer').prototype
export const pdfs = inner<{ prototype: Pdf }>('PDFDocument').prototype
export const LineOf = inner<new (width: number) => Line>('Line')

/** UAX #14, the very one that pdfmake breaks lines with. */
export const LineBreaker = createRequire(require.resolve('pdfmake'))('linebreak') as new (
  text: string,
) => { nextBreak(): { readonly position: number; readonly required: boolean } | null }
