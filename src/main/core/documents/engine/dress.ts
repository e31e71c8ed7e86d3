import type { Cell, Column, Definition, Node, Piece, Running } from '../kit/definition.ts'
import { MissingGlyphs } from '../problems.ts'
import { type Coverage, type Run, runsOf } from './runs.ts'

type Fit = (text: string) => string | readonly Run[]

const dressPieces = (pieces: readonly Piece[], fit: Fit): readonly Run[] =>
  pieces.flatMap((piece) => {
    const fitted = fit(piece.text)
    return typeof fitted === 'string' ? [{ ...piece, text: fitted }] : fitted.map((run) => ({ ...piece, ...run }))
  })

const dressCell = (cell: Cell, fit: Fit): Cell =>
  typeof cell === 'object' && Object.keys(cell).length === 0 ? {} : (dressNode(cell as Node, fit) as Cell)

const dressNode = (node: Node, fit: Fit): Node => {
  if (typeof node === 'string') {
    const text = fit(node)
    return typeof text === 'string' ? text : { text }
  }
  if ('text' in node) return { ...node, text: typeof node.text === 'string' ? fit(node.text) : dressPieces(node.text, fit) }
  if ('stack' in node) return { ...node, stack: node.stack.map((child) => dressNode(child, fit)) }
  if ('columns' in node) return { ...node, columns: node.columns.map((column) => dressNode(column, fit) as Column) }
  if ('table' in node) {
    const body = node.table.body.map((row) => row.map((cell) => dressCell(cell, fit)))
    return { ...node, table: { ...node.table, body } }
  }
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
  const fit: Fit = (text) => runsOf(text, families, missing)
  const running = (make: Running): Running => (page, pages) => dressNode(make(page, pages), fit)
  return {
    definition: {
      ...definition,
      content: definition.content.map((node) => dressNode(node, fit)),
      ...(definition.header && { header: running(definition.header) }),
      ...(definition.footer && { footer: running(definition.footer) }),
    },
    check: () => {
      if (missing.size > 0) throw new MissingGlyphs([...missing])
    },
  }
}
