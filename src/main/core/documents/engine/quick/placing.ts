import {
  type Block,
  type Builder,
  builders,
  type Context,
  type Item,
  type Line,
  LineOf,
  type Vector,
  type Writer,
  writers,
} from './internals.ts'
import { type Layer, replacing, together } from './layer.ts'

const movedLine = (line: Line, dx: number, dy: number): Item => {
  const moved = new LineOf(line.maxWidth)
  moved.x = (line.x || 0) + dx
  moved.y = (line.y || 0) + dy
  moved.inlines = line.inlines
  moved.inlineWidths = line.inlineWidths
  moved.leadingCut = line.leadingCut
  moved.trailingCut = line.trailingCut
  return { type: 'line', item: moved }
}

const movedRule = (
  { type, x1, y1, x2, y2, lineWidth, dash, lineColor }: Vector,
  dx: number,
  dy: number,
): Item => ({
  type: 'vector',
  item: { type, x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy, lineWidth, dash, lineColor },
})

const isRule = (vector: Vector): boolean => vector.type === 'line' && vector.lineCap === undefined

interface Alignment {
  readonly verticalAlignment: string
  readonly isCellContentMultiPage?: boolean
  readonly cell?: { readonly rowSpan?: number }
  getNodeHeight(): number
  getViewHeight(): number
}

/** The heights of a cell whose row is done; pdfmake's own item holds on to the whole row to ask it again. */
class Settled {
  readonly verticalAlignment: string
  readonly isCellContentMultiPage: boolean
  readonly #node: number
  readonly #view: number

  constructor(of: Alignment) {
    this.verticalAlignment = of.verticalAlignment
    this.isCellContentMultiPage = of.isCellContentMultiPage === true
    this.#node = of.getNodeHeight()
    this.#view = of.getViewHeight()
  }

  getNodeHeight(): number {
    return this.#node
  }

  getViewHeight(): number {
    return this.#view
  }
}

/** A cell over several rows learns its height only with the last of them. */
const settled = (of: Alignment): object =>
  of.cell === undefined || (of.cell.rowSpan ?? 1) > 1 ? of : new Settled(of)

/** Alignments have no place of their own and can be shared; of the rest, only what is copied often is done here. */
const moved = ({ type, item }: Item, dx: number, dy: number): Item | null => {
  if (type === 'beginVerticalAlignment') return { type, item: settled(item as Alignment) }
  if (type === 'endVerticalAlignment') return { type, item }
  if (type === 'vector' && isRule(item as Vector)) return movedRule(item as Vector, dx, dy)
  if (type === 'line' && !(item as Line)._node) return movedLine(item as Line, dx, dy)
  return null
}

const offsetOf = (
  { xOffset = 0, yOffset = 0 }: Block,
  { x, y }: Context,
  ownX: boolean,
  ownY: boolean,
): readonly [number, number] => [ownX ? xOffset : x, ownY ? yOffset : y]

const copyAll = (
  block: Block,
  items: Item[],
  [dx, dy]: readonly [number, number],
  one: (item: Item) => void,
): void => {
  for (const item of block.items) {
    const copy = moved(item, dx, dy)
    if (copy) items.push(copy)
    else one(item)
  }
}

const copying = (): Layer =>
  replacing(
    writers,
    'addFragment',
    (stock) =>
      function (this: Writer, block, ownX = false, ownY = false, stay = false) {
        const context = this.context()
        if (!ownX && block.height > context.availableHeight) return false
        copyAll(block, context.getCurrentPage().items, offsetOf(block, context, ownX, ownY), (item) => {
          stock.call(this, { ...block, items: [item], height: 0 }, ownX, ownY, true)
        })
        if (!stay) context.moveDown(block.height)
        return true
      },
  )

/** pdfmake keeps the alignments of every cell of the document; they are looked up within their row only. */
const forgetting = (): Layer =>
  replacing(
    builders,
    'processRow',
    (stock) =>
      function (this: Builder, row) {
        const before = this.verticalAlignmentItemStack.length
        const done = stock.call(this, row)
        this.verticalAlignmentItemStack.length = before
        return done
      },
  )

/**
 * Each row of a register is laid out apart and then copied to its page. pdfmake copies by name and value whatever
 * it finds; a third of the memory of a long register was such copies.
 */
export const placing = (): Layer => together([copying(), forgetting()])
