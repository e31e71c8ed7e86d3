import { createRequire } from 'node:module'

/**
 * The floor of `documents`: the pages of a sheet, laid out once by pdfmake and written down, drawn by bare pdfkit.
 * Same text in the same places, same lines, same pictures, same number of pages; a program written by hand for
 * this one sheet could do no less. Fonts are opened by their path for each document, as pdfkit does.
 */

export type Drawing =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly font: string
      readonly size: number
      readonly color: string
      readonly x: number
      readonly y: number
      readonly spacing: number
    }
  | { readonly kind: 'vector'; readonly of: Vector; readonly dy: number }
  | {
      readonly kind: 'image'
      readonly key: string
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }

interface Page {
  readonly width: number
  readonly height: number
  readonly drawings: readonly Drawing[]
}

export interface Plan {
  readonly pages: readonly Page[]
  readonly images: Readonly<Record<string, Buffer>>
}

export interface Vector {
  readonly type: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly r1: number
  readonly r2: number
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly lineWidth?: number
  readonly color?: unknown
  readonly lineColor?: string
}

const require = createRequire(import.meta.url)
const within = createRequire(require.resolve('pdfmake'))

interface Pdf {
  addPage(options: object): Pdf
  font(path: string): Pdf
  fontSize(size: number): Pdf
  fillColor(color: string): Pdf
  strokeColor(color: string): Pdf
  lineWidth(width: number): Pdf
  moveTo(x: number, y: number): Pdf
  lineTo(x: number, y: number): Pdf
  rect(x: number, y: number, w: number, h: number): Pdf
  ellipse(x: number, y: number, r1: number, r2: number): Pdf
  polygon(...points: (readonly [x: number, y: number])[]): Pdf
  fill(): Pdf
  stroke(): Pdf
  text(text: string, x: number, y: number, options: object): Pdf
  openImage(source: Buffer): object
  image(image: object, x: number, y: number, options: object): Pdf
  on(event: string, listener: (chunk: Buffer) => void): Pdf
  end(): void
}

const PdfKit = within('pdfkit') as new (options: object) => Pdf

const drawVector = (pdf: Pdf, { of, dy }: Extract<Drawing, { kind: 'vector' }>): void => {
  if (of.type === 'line') {
    pdf
      .lineWidth(of.lineWidth ?? 1)
      .moveTo(of.x1, of.y1 + dy)
      .lineTo(of.x2, of.y2 + dy)
    pdf.strokeColor(of.lineColor ?? 'black').stroke()
    return
  }
  if (of.type === 'ellipse') pdf.ellipse(of.x, of.y + dy, of.r1, of.r2)
  else if (of.type === 'polyline') pdf.polygon(...of.points.map(({ x, y }) => [x, y + dy] as const))
  else pdf.rect(of.x, of.y + dy, of.w, of.h)
  if (typeof of.color === 'string') pdf.fillColor(of.color).fill()
  else
    pdf
      .lineWidth(of.lineWidth ?? 1)
      .strokeColor(of.lineColor ?? 'black')
      .stroke()
}

export const drawBare = ({ pages, images }: Plan): Promise<Buffer> => {
  const pdf = new PdfKit({ autoFirstPage: false, font: null })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk) => chunks.push(chunk))
  const done = new Promise<Buffer>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))))
  const opened = new Map<string, object>()
  const picture = (key: string): object => {
    const known = opened.get(key) ?? pdf.openImage(images[key] ?? Buffer.alloc(0))
    opened.set(key, known)
    return known
  }
  for (const { width, height, drawings } of pages) {
    pdf.addPage({ size: [width, height], margin: 0 })
    for (const drawing of drawings) {
      if (drawing.kind === 'text') {
        const { text, font, size, color, x, y, spacing } = drawing
        pdf.font(font).fontSize(size).fillColor(color)
        pdf.text(text, x, y, { lineBreak: false, characterSpacing: spacing })
      } else if (drawing.kind === 'vector') drawVector(pdf, drawing)
      else
        pdf.image(picture(drawing.key), drawing.x, drawing.y, {
          width: drawing.width,
          height: drawing.height,
        })
    }
  }
  pdf.end()
  return done
}
