import { describe, expect, it } from 'vitest'
import { createRenderer } from '../../src/main/core/documents/engine/render.ts'
import { qrPicture } from '../../src/main/core/documents/kit/barcode.ts'
import { PictureUnusable } from '../../src/main/core/documents/problems.ts'
import { portrait } from '../../src/main/core/documents/proofs/portrait.ts'
import { fonts } from './support/fonts.ts'
import { rasterise, scan } from './support/raster.ts'
import { sheet } from './support/sheet.ts'

const renderers = [createRenderer(fonts), createRenderer(fonts, { quick: false })] as const
const [renderer] = renderers

const showing = (picture: Uint8Array, times = 1) =>
  sheet(Array.from({ length: times }, () => ({ picture, width: 30, height: 40 })))

const refused = (picture: Uint8Array) =>
  renderer.render(showing(picture)).then(
    () => 'printed',
    (error: unknown) => (error instanceof PictureUnusable ? `${error.kind} ${error.why}` : error),
  )

const start = (...bytes: number[]) => Uint8Array.from([...bytes, ...new Array<number>(40).fill(0)])
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

describe('pictures', () => {
  it('are printed as they were stored, once however often they stand there', async () => {
    for (const one of renderers) {
      const [single, triple] = [await one.render(showing(portrait)), await one.render(showing(portrait, 3))]
      expect(Buffer.from(single).includes(Buffer.from(portrait))).toBe(true)
      expect(triple.length - single.length).toBeLessThan(portrait.length / 2)
    }
  })

  it('are refused when the tail of the file is lost, which pdfmake would print as half a face', async () => {
    for (const lost of [1, 2, 100, 2_000]) {
      expect(await refused(portrait.subarray(0, -lost))).toBe('JPEG truncated')
    }
    expect(await refused(qrPicture('B2-26-0001').subarray(0, -20))).toBe('PNG truncated')
  })

  it('may carry padding behind their end', async () => {
    expect(await refused(Uint8Array.from([...portrait, 0, 0, 0]))).toBe('printed')
  })

  it.each([
    ['GIF', start(...ascii('GIF89a'))],
    ['WebP', start(...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP'))],
    ['BMP', start(...ascii('BM'))],
    ['TIFF', start(0x49, 0x49, 0x2a, 0)],
    ['HEIC', start(0, 0, 0, 24, ...ascii('ftypheic'))],
    ['PDF', start(...ascii('%PDF-1.7'))],
    ['未知', start(1, 2, 3)],
    ['未知', new Uint8Array()],
  ])('of another kind are refused by name: %s', async (kind, picture) => {
    expect(await refused(picture)).toBe(`${kind} kind`)
  })
})

describe('the code in the corner of a page', () => {
  it('is read back from a picture of one bit a dot', async () => {
    const texts = ['B2-26-0001', 'A-26-001207', 'B12-26-00012345', 'X'.repeat(38)]
    const pages = texts.map((text, page) => ({
      picture: qrPicture(text),
      width: 37,
      height: 37,
      margin: [10, 10, 0, 0] as const,
      ...(page > 0 && { pageBreak: 'before' as const }),
    }))
    const read = await Promise.all((await rasterise(await renderer.render(sheet(pages)), 203)).map(scan))
    expect(read).toEqual(texts.map((text) => [`QRCode ${text}`]))
  })
})
