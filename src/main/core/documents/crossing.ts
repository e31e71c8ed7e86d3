/**
 * Data on its way to the worker. Cloning 10,000 rows at once holds the main loop for longer than a key press may
 * take, so long lists cross in pieces, and other work gets its turn between them.
 */

type Lists = Readonly<Record<string, readonly unknown[]>>

export interface Parcelled {
  /** The data with every long list left empty. */
  readonly rest: unknown
  readonly lists: Lists
}

const pieceLength = 250

const isLong = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > pieceLength

export const parcelled = (data: unknown): Parcelled => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { rest: data, lists: {} }
  const lists = Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (isLong(value) ? [[key, value]] : [])),
  )
  const emptied = Object.fromEntries(Object.keys(lists).map((key) => [key, []]))
  return { rest: { ...data, ...emptied }, lists }
}

export interface Piece {
  readonly list: string
  readonly items: readonly unknown[]
}

export function* piecesOf(lists: Lists): Generator<Piece> {
  for (const [list, items] of Object.entries(lists)) {
    for (let from = 0; from < items.length; from += pieceLength) {
      yield { list, items: items.slice(from, from + pieceLength) }
    }
  }
}

/** The data as it was, from what arrived. */
export const assembled = (rest: unknown, pieces: readonly Piece[]): unknown => {
  if (pieces.length === 0) return rest
  const lists: Record<string, unknown[]> = {}
  for (const { list, items } of pieces) {
    const whole = lists[list] ?? []
    whole.push(...items)
    lists[list] = whole
  }
  return { ...(rest as object), ...lists }
}
