import type { Cell, Column, Definition, Node, Piece, Running } from '../kit/definition.ts'
import { MissingGlyphs } from '../problems.ts'
import { type Coverage, type Run, runsOf } from './runs.ts'

type Suit = (text: string) => string | readonly Run[]

const dressPieces = (pieces: readonly Piece[], suit: Suit): readonly Run[] =>
  pieces.flatMap((piece) => {
    const fitted = suit(piece.text)
    return typeof fitted === 'string'
      ? [{ ...piece, text: fitted }]
      : fitted.map((run) => ({ ...piece, ...run }))
  })

const isSpanned = (cell: Cell): cell is Record<string, never> =>
  typeof cell === 'object' && Object.keys(cell).length === 0

const dressCell = (cell: Cell, suit: Suit): Cell => (isSpanned(cell) ? {} : dressNode(cell, suit))

const dressNode = (node: Node, suit: Suit): Node => {
  if (typeof node === 'string') {
    const text = suit(node)
    return typeof text === 'string' ? text : { text }
  }
  if ('text' in node)
    return { ...node, text: typeof node.text === 'string' ? suit(node.text) : dressPieces(node.text, suit) }
  if ('stack' in node) return { ...node, stack: node.stack.map((child) => dressNode(child, suit)) }
  if ('columns' in node)
    return { ...node, columns: node.columns.map((column) => dressNode(column, suit) as Column) }
  if ('table' in node) {
    const body = node.table.body.map((row) => row.map((cell) => dressCell(cell, suit)))
    return { ...node, table: { ...node.table, body } }
  }
  // pdfmake moves the shapes themselves: a second sheet of the same definition would be drawn elsewhere.
  if ('canvas' in node) return { ...node, canvas: node.canvas.map((shape) => ({ ...shape })) }
  return { ...node }
}

export interface Dressed {
  readonly definition: Definition
  /** Throws when a character was met that no font has: in the content now, in head and foot once drawn. */
  check(): void
}

/**
 * Gives every text of a definition a font that can draw it. No template can forget it, since pdfmake alone
 * prints a box for a character that its font lacks, without an error.
 */
export const dress = (definition: Definition, families: readonly Coverage[]): Dressed => {
  const missing = new Set<string>()
  const suit: Suit = (text) => runsOf(text, families, missing)
  const running =
    (make: Running): Running =>
    (page, pages) =>
      dressNode(make(page, pages), suit)
  return {
    definition: {
      ...definition,
      content: definition.content.map((node) => dressNode(node, suit)),
      ...(definition.header && { header: running(definition.header) }),
      ...(definition.footer && { footer: running(definition.footer) }),
    },
    check: () => {
      if (missing.size > 0) throw new MissingGlyphs([...missing])
    },
  }
}
