import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Word {
  readonly text: string
  readonly x: number
  /** From the top of the page, in points. */
  readonly y: number
  readonly width: number
  readonly size: number
}

export interface ReadPage {
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  /** Everything on the page in drawing order, blanks left out: pdfmake draws each hanzi for itself. */
  readonly text: string
}

const squeezed = (text: string): string => text.replace(/\s/g, '')

/** Pages of a PDF as a reader's copy and paste would see them. */
export const readPdf = async (bytes: Uint8Array): Promise<readonly ReadPage[]> => {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent({ disableNormalization: true })
    const words = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              x: item.transform[4],
              y: height - item.transform[5],
              width: item.width,
              size: item.height,
            },
          ]
        : [],
    )
    pages.push({ width, height, words, text: squeezed(words.map(({ text }) => text).join('')) })
  }
  await task.destroy()
  return pages
}

/** The words whose middle lies in a box, in drawing order, blanks left out. */
export const textIn = (
  page: ReadPage,
  box: { x: number; y: number; width: number; height: number },
): string =>
  squeezed(
    page.words
      .filter(({ x, y, width }) => {
        const middle = x + width / 2
        return middle >= box.x && middle < box.x + box.width && y >= box.y && y < box.y + box.height
      })
      .map(({ text }) => text)
      .join(''),
  )
