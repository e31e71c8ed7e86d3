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

/** What crosses in some two milliseconds. */
const most = { items: 250, bytes: 2 ** 20 }

/** Pictures weigh; all else is told by number. */
const weightOf = (item: unknown): number =>
  typeof item === 'object' && item !== null
    ? Object.values(item).reduce<number>(
        (sum, value) => sum + (value instanceof Uint8Array ? value.byteLength : 0),
        0,
      )
    : 0

const isLong = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) &&
  (value.length > most.items || value.reduce<number>((sum, item) => sum + weightOf(item), 0) > most.bytes)

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
  for (const [list, all] of Object.entries(lists)) {
    let items: unknown[] = []
    let bytes = 0
    for (const item of all) {
      items.push(item)
      bytes += weightOf(item)
      if (items.length < most.items && bytes < most.bytes) continue
      yield { list, items }
      items = []
      bytes = 0
    }
    if (items.length > 0) yield { list, items }
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
