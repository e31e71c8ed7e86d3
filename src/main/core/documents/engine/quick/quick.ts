import { type Flow, flowOf, measured } from './flow.ts'
import { drawRun } from './ink.ts'
import {
  type Builder,
  builders,
  type Drawer,
  drawers,
  type Line,
  type Measure,
  measures,
  type Pdf,
  pdfs,
  type TextNode,
} from './internals.ts'
import { type Layer, replacing, together } from './layer.ts'
import { placing } from './placing.ts'
import { expanded, inlinesFrom, nextLine, type Run } from './setting.ts'

/** What only stock pdfmake lays out: several styles in one paragraph, letters set apart. */
const plainText = (node: TextNode): string | null =>
  typeof node.text === 'string' && node['characterSpacing'] === undefined && !('id' in node)
    ? node.text
    : null

const runOf = (line: Line): Run | null => {
  const [inline] = line.inlines
  return inline && line.inlines.length === 1 && 'atoms' in inline ? (inline as Run) : null
}

/** Text is measured once a node instead of once a hanzi, and set on lines in runs. */
const measuring = (): Layer => {
  /** Flows of nodes between measuring and setting. */
  const flows = new WeakMap<TextNode, Flow>()
  return together([
    replacing(
      measures,
      'measureLeaf',
      (stock) =>
        function (this: Measure, node) {
          const text = plainText(node)
          if (text === null) return stock.call(this, node)
          const flow = flowOf(this, node, text)
          flows.set(node, flow)
          return measured(node, flow)
        },
    ),
    replacing(
      builders,
      'buildNextLine',
      (stock) =>
        function (this: Builder, node) {
          const flow = flows.get(node)
          if (!flow) return stock.call(this, node)
          const line = nextLine(flow, this.writer.context().availableWidth)
          // pdfmake keeps every node to the end; its measures are needed no longer than to its last line.
          if (flow.next >= flow.atoms.length) flows.delete(node)
          if (line) return line
          node._inlines = inlinesFrom(flow, flow.next)
          flows.delete(node)
          return stock.call(this, node)
        },
    ),
  ])
}

/** A line is one block in the page where stock pdfmake writes one for each hanzi. */
const drawing = (): Layer =>
  replacing(
    drawers,
    'renderLine',
    (stock) =>
      function (this: Drawer, line, x, y) {
        const run = runOf(line)
        if (run && drawRun(this.pdfDocument, line, run, x, y)) return
        stock.call(this, run ? expanded(line, run) : line, x, y)
      },
  )

/** Pictures of the sheet's album go in as they are; stock pdfmake looks through each for file names first. */
const showing = (): Layer =>
  replacing(
    pdfs,
    'provideImage',
    (stock) =>
      function (this: Pdf, name) {
        const bytes = this.images[name]
        if (!(bytes instanceof Buffer) || this._imageRegistry[name]) return stock.call(this, name)
        const image = this.openImage(bytes)
        image.embed(this)
        this._imageRegistry[name] = image
        return image
      },
  )

/** pdfkit makes a buffer of every operator; here a page is written down once, when it is full. */
const writing = (): Layer => {
  const ink = new WeakMap<Pdf, string[]>()
  return together([
    replacing(
      pdfs,
      'addContent',
      () =>
        function (this: Pdf, data) {
          const waiting = ink.get(this)
          if (waiting) waiting.push(data)
          else ink.set(this, [data])
          return this
        },
    ),
    replacing(
      pdfs,
      'flushPages',
      (stock) =>
        function (this: Pdf) {
          const waiting = ink.get(this)
          if (waiting && this.page) this.page.write(waiting.join('\n'))
          ink.delete(this)
          stock.call(this)
        },
    ),
  ])
}

/**
 * The quick layer over pdfmake (docs/adr/0010): the same words at the same places and the same picture to the
 * pixel, in a third of the time. `createRenderer(fonts, { quick: false })` is stock pdfmake.
 */
export const quickPages = (): Layer => together([measuring(), placing(), drawing(), showing(), writing()])
