import type { FontFiles } from '../../kernel/ports.ts'
import { sheetTexts } from '../documents.text.ts'
import type { Definition } from '../kit/definition.ts'
import { MissingGlyphs } from '../problems.ts'
import { type Dressed, type Dressing, dress } from './dress.ts'
import { type Family, openFamilies } from './fonts.ts'
import { type PdfStream, pdfmake } from './pdfmake.ts'
import { type Protection, protection } from './protection.ts'
import { together } from './quick/layer.ts'
import { quickPages } from './quick/quick.ts'
import { type Readings, readingsOf } from './readings.ts'
import { shareFonts } from './shared-fonts.ts'
import { createWatermarks, type Watermark } from './watermark.ts'

/** A character that no font has: refuse the sheet, or leave a ruled blank for a hand (留空手写). */
export type OnMissing = 'refuse' | 'blank'

export interface RenderOptions {
  readonly onProgress?: ((part: number) => void) | undefined
  readonly onMissing?: OnMissing | undefined
  /** How characters are read that may be left blank, where the record knows it. */
  readonly readings?: Readings | undefined
  readonly protect?: Protection | undefined
}

export interface Renderer {
  /** One at a time: pdfmake holds fonts, policies and progress for the whole thread. */
  render(definition: Definition, options?: RenderOptions): Promise<Uint8Array<ArrayBuffer>>
}

/** The same data gives the same bytes: a template that knows no better date says none. */
const noDate = new Date(0)

/** Throws for what is missing now; head and foot are drawn later and are asked again. */
const check = ({ missing }: Dressed): void => {
  const characters = missing()
  if (characters.length > 0) throw new MissingGlyphs(characters)
}

/** What head and foot will show is found by asking for one page: what differs between pages is numbers. */
const metIn = (plain: Definition, dressing: Dressing): readonly string[] => {
  const { definition, missing } = dress(plain, dressing)
  definition.header?.(1, 1)
  definition.footer?.(1, 1)
  return missing()
}

const withBlanks = async (
  plain: Definition,
  dressing: Dressing,
  known: Readings | undefined,
): Promise<Dressed> => {
  const readings = await readingsOf(metIn(plain, dressing), known)
  const standIn = (character: string) => sheetTexts.handwritten(readings.get(character) ?? '')
  return dress(plain, { ...dressing, standIn })
}

const refusing = (plain: Definition, dressing: Dressing): Dressed => {
  const suit = dress(plain, dressing)
  check(suit)
  return suit
}

/** Taken as they come: pdfmake's own way holds a handbook of photos three times. */
const bytesOf = (stream: PdfStream): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk) => chunks.push(chunk))
    stream.on('end', () => resolve(Buffer.concat(chunks)))
    stream.on('error', reject)
    stream.end()
  })

/** Bytes in a buffer of their own, which can be handed to another thread. */
const owned = (buffer: Buffer): Uint8Array<ArrayBuffer> =>
  buffer.byteLength === buffer.buffer.byteLength && buffer.buffer instanceof ArrayBuffer
    ? new Uint8Array(buffer.buffer)
    : new Uint8Array(buffer)

const filesOf = ({ regular, bold, fallbacks = [] }: FontFiles): ReadonlySet<string> =>
  new Set([regular, bold, ...fallbacks.flatMap((pair) => [pair.regular, pair.bold])])

const forPdfmake = (
  { definition, images }: Dressed,
  family: string | undefined,
  watermark: Watermark | null,
  protect?: Protection,
) => ({
  ...definition,
  ...watermark,
  ...protection(protect),
  images,
  watermark: undefined,
  language: 'zh-CN',
  info: { creationDate: noDate, ...definition.info },
  defaultStyle: { ...definition.defaultStyle, font: family },
})

/** pdfmake holds one set of fonts and policies for the whole thread. */
const settle = (families: readonly Family[], allowed: ReadonlySet<string>): void => {
  pdfmake.setFonts(Object.fromEntries(families.map(({ name, faces }) => [name, { ...faces }])))
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => allowed.has(path))
}

export const createRenderer = (fonts: FontFiles, { quick = true } = {}): Renderer => {
  const families = openFamilies(fonts)
  const allowed = filesOf(fonts)
  const layer = together(quick ? [shareFonts(allowed), quickPages()] : [])
  const dressing: Dressing = { families, picturesAsBytes: quick }
  const watermarks = createWatermarks(fonts.regular)
  settle(families, allowed)
  return {
    render: async (plain, { onProgress, onMissing = 'refuse', readings, protect } = {}) => {
      const suit =
        onMissing === 'blank' ? await withBlanks(plain, dressing, readings) : refusing(plain, dressing)
      pdfmake.setProgressCallback(onProgress)
      layer.on()
      try {
        const definition = forPdfmake(suit, families[0]?.name, watermarks(plain.watermark), protect)
        const buffer = await bytesOf(await pdfmake.createPdf(definition).getStream())
        if (onMissing === 'refuse') check(suit)
        return owned(buffer)
      } finally {
        layer.off()
      }
    },
  }
}
