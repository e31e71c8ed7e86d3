import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

export interface Raster {
  readonly width: number
  readonly height: number
  /** One byte a dot, 0 is black. */
  readonly gray: Uint8Array
}

/** Each page as a printer of `dpi` would put it on paper. */
export const rasterise = async (bytes: Uint8Array, dpi: number): Promise<readonly Raster[]> => {
  const library = await PDFiumLibrary.init()
  const pdf = await library.loadDocument(bytes.slice())
  const rasters: Raster[] = []
  for (const page of pdf.pages()) {
    const { data, width, height } = await page.render({
      scale: dpi / 72,
      render: 'bitmap',
      colorSpace: 'Gray',
    })
    rasters.push({ width, height, gray: data.slice(0, width * height) })
  }
  pdf.destroy()
  library.destroy()
  return rasters
}

/** A thermal printer knows black and white only. */
export const blackAndWhite = (raster: Raster): Raster => ({
  ...raster,
  gray: raster.gray.map((dot) => (dot < 128 ? 0 : 255)),
})

/** The module would be fetched from the network otherwise. */
const wasmBinary = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasmBinary).buffer } })

/** What a scanner reads on a page, as `Code128 B2-26-000146`. */
export const scan = async ({ width, height, gray }: Raster): Promise<readonly string[]> => {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (const [at, dot] of gray.entries()) data.fill(dot, at * 4, at * 4 + 3)
  const found = await readBarcodes(
    { data, width, height, colorSpace: 'srgb' },
    {
      formats: ['Code128', 'QRCode'],
      tryHarder: true,
    },
  )
  return found.map(({ format, text }) => `${format} ${text}`).sort()
}
