import { PDFiumLibrary } from '@hyzyla/pdfium'
import { type Bitmap, bitmapOf } from './bitmap.ts'

/** Dots an inch of a label printer. */
const DPI = 203

export type Rasterise = (pdf: Uint8Array) => Promise<readonly Bitmap[]>

/** Each page of a label PDF as the printer would burn it. The library is opened once. */
export const createRasteriser = (): Rasterise => {
  let opened: ReturnType<typeof PDFiumLibrary.init> | undefined
  return async (pdf) => {
    opened ??= PDFiumLibrary.init()
    const document = await (await opened).loadDocument(pdf.slice())
    try {
      const pages: Bitmap[] = []
      for (const page of document.pages()) {
        const { data, width, height } = await page.render({
          scale: DPI / 72,
          render: 'bitmap',
          colorSpace: 'Gray',
        })
        pages.push(bitmapOf(data, width, height))
      }
      return pages
    } finally {
      document.destroy()
    }
  }
}
