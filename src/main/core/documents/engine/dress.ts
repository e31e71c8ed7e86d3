import type { Cell, Column, Definition, Node, Piece, Running, Shape } from '../kit/definition.ts'
import { type Album, createAlbum } from './pictures.ts'
import { type Coverage, type Run, runsOf, type StandIn } from './runs.ts'

interface Suit {
  text(text: string): string | readonly Run[]
  readonly album: Album
}

const dressPieces = (pieces: readonly Piece[], suit: Suit): readonly Run[] =>
  pieces.flatMap((piece) => {
    const fitted = suit.text(piece.text)
    return typeof fitted === 'string'
      ? [{ ...piece, text: fitted }]
      : fitted.map((run) => ({ ...piece, ...run }))
  })

const isSpanned = (cell: Cell): cell is Record<string, never> =>
  typeof cell === 'object' && Object.keys(cell).length === 0

const dressCell = (cell: Cell, suit: Suit): Cell => (isSpanned(cell) ? {} : dressNode(cell, suit))

const ownShape = (shape: Shape): Shape =>
  'points' in shape ? { ...shape, points: shape.points.map((point) => ({ ...point })) } : { ...shape }

const dressNode = (node: Node, suit: Suit): Node => {
  if (typeof node === 'string') {
    const text = suit.text(node)
    return typeof text === 'string' ? text : { text }
  }
  if ('text' in node)
    return {
      ...node,
      text: typeof node.text === 'string' ? suit.text(node.text) : dressPieces(node.text, suit),
    }
  if ('stack' in node) return { ...node, stack: node.stack.map((child) => dressNode(child, suit)) }
  if ('columns' in node)
    return { ...node, columns: node.columns.map((column) => dressNode(column, suit) as Column) }
  if ('table' in node) {
    const body = node.table.body.map((row) => row.map((cell) => dressCell(cell, suit)))
    return { ...node, table: { ...node.table, widths: [...node.table.widths], body } }
  }
  if ('picture' in node) {
    const { picture, ...rest } = node
    return { ...rest, image: suit.album.add(picture) } as unknown as Node
  }
  // pdfmake moves the shapes themselves: a second sheet of the same definition would be drawn elsewhere.
  if ('canvas' in node) return { ...node, canvas: node.canvas.map(ownShape) }
  return { ...node }
}

export interface Dressed {
  readonly definition: Definition
  readonly images: Album['images']
  /** Characters met that no font has: those of the content now, those of head and foot once drawn. */
  missing(): readonly string[]
}

export interface Dressing {
  readonly families: readonly Coverage[]
  /** Pictures as bytes, for the quick layer, or as the data URLs that stock pdfmake wants. */
  readonly picturesAsBytes: boolean
  /** What is printed for a character that no font has; nothing, where the sheet is refused anyway. */
  readonly standIn?: StandIn
}

/**
 * Gives every text of a definition a font that can draw it. No template can forget it, since pdfmake alone
 * prints a box for a character that its font lacks, without an error.
 */
export const dress = (
  definition: Definition,
  { families, picturesAsBytes, standIn = () => '' }: Dressing,
): Dressed => {
  const missing = new Set<string>()
  const album = createAlbum(picturesAsBytes)
  const noted = (character: string): string => {
    missing.add(character)
    return standIn(character)
  }
  const suit: Suit = { text: (text) => runsOf(text, families, noted), album }
  const running =
    (make: Running): Running =>
    (page, pages) =>
      dressNode(make(page, pages), suit)
  return {
    definition: {
      ...definition,
      // pdfmake writes the length of a slip into the size it was given.
      pageSize: { ...definition.pageSize },
      content: definition.content.map((node) => dressNode(node, suit)),
      ...(definition.header && { header: running(definition.header) }),
      ...(definition.footer && { footer: running(definition.footer) }),
    },
    images: album.images,
    missing: () => [...missing],
  }
}
