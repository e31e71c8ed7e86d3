import { type Flow, flowOf, inlinesFrom, measured, nextLine, type Run } from './flow.ts'
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

/** Flows of nodes between measuring and setting. */
const flows = new WeakMap<TextNode, Flow>()

/** What only stock pdfmake lays out: several styles in one paragraph, letters set apart. */
const flowing = (node: TextNode): string | null =>
  typeof node.text === 'string' && node['characterSpacing'] === undefined && !('id' in node)
    ? node.text
    : null

const isRun = (line: Line): Run | null => {
  const [inline] = line.inlines
  return inline && line.inlines.length === 1 && 'atoms' in inline ? (inline as Run) : null
}

type Method<T> = { [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T]

export const quicken = (): { remove(): void } => {
  const undo: (() => void)[] = []
  const replace = <T, K extends Method<T>>(of: T, name: K, make: (stock: T[K]) => T[K]): void => {
    const stock = of[name]
    of[name] = make(stock)
    undo.push(() => {
      of[name] = stock
    })
  }
  replace(
    measures,
    'measureLeaf',
    (stock) =>
      function (this: Measure, node) {
        const text = flowing(node)
        if (text === null) return stock.call(this, node)
        const flow = flowOf(this, node, text)
        flows.set(node, flow)
        return measured(node, flow)
      },
  )
  replace(
    builders,
    'buildNextLine',
    (stock) =>
      function (this: Builder, node) {
        const flow = flows.get(node)
        if (!flow) return stock.call(this, node)
        if (flow.next >= flow.atoms.length) return null
        const line = nextLine(flow, this.writer.context().availableWidth)
        if (line) return line
        node._inlines = inlinesFrom(flow, flow.next)
        flows.delete(node)
        return stock.call(this, node)
      },
  )
  replace(
    drawers,
    'renderLine',
    (stock) =>
      function (this: Drawer, line, x, y) {
        const run = isRun(line)
        if (!run || !drawRun(this.pdfDocument, line, run, x, y)) stock.call(this, line, x, y)
      },
  )
  const ink = new WeakMap<Pdf, string[]>()
  replace(
    pdfs,
    'addContent',
    () =>
      function (this: Pdf, data) {
        const waiting = ink.get(this)
        if (waiting) waiting.push(data)
        else ink.set(this, [data])
        return this
      },
  )
  replace(
    pdfs,
    'flushPages',
    (stock) =>
      function (this: Pdf) {
        const waiting = ink.get(this)
        if (waiting && this.page) this.page.write(waiting.join('\n'))
        ink.delete(this)
        stock.call(this)
      },
  )
  return {
    remove: () => {
      for (const step of undo.reverse()) step()
    },
  }
}
