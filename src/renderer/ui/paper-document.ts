import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, type RenderTask } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

export interface Paper {
  readonly pages: number
  draw(canvas: HTMLCanvasElement, page: number): { cancel(): void }
  close(): void
}

/** Sharp at 150 % text on a 1920 px screen, small enough for a 34-page handbook. */
const PIXELS_PER_POINT = 2
/** A 60 mm label is looked at enlarged. */
const LEAST_WIDTH = 560

/** Opens a PDF in pdf.js; the document runs no script and fetches nothing. */
export const openPaper = async (file: Blob): Promise<Paper> => {
  GlobalWorkerOptions.workerSrc = workerUrl
  const task = getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    enableXfa: false,
    disableAutoFetch: true,
    useWasm: false,
    useSystemFonts: false,
  })
  const document = await task.promise
  return {
    pages: document.numPages,
    draw: (canvas, page) => drawPage(document, canvas, page),
    close: () => void task.destroy(),
  }
}

const drawPage = (
  document: PDFDocumentProxy,
  canvas: HTMLCanvasElement,
  number: number,
): { cancel(): void } => {
  let rendering: RenderTask | null = null
  let cancelled = false
  const draw = async (): Promise<void> => {
    const page = await document.getPage(number)
    if (cancelled) return
    const { width } = page.getViewport({ scale: 1 })
    const viewport = page.getViewport({ scale: Math.max(PIXELS_PER_POINT, LEAST_WIDTH / width) })
    canvas.width = viewport.width
    canvas.height = viewport.height
    rendering = page.render({ canvas, viewport })
    await rendering.promise
  }
  // A page that was turned away from rejects; there is nobody left to tell.
  draw().catch(() => undefined)
  return {
    cancel: () => {
      cancelled = true
      rendering?.cancel()
    },
  }
}
