/** Where the row cursor goes. Rows are known by id, so that a refreshed list keeps the clerk's place. */
export type CursorKey = 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' | 'PageUp' | 'PageDown'

const steps: Readonly<Record<CursorKey, (at: number, last: number, page: number) => number>> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  PageUp: (at, _last, page) => at - page,
  PageDown: (at, _last, page) => at + page,
  Home: () => 0,
  End: (_at, last) => last,
}

export const isCursorKey = (key: string): key is CursorKey => Object.hasOwn(steps, key)

/** The id under the cursor after a key; `page` is how many rows fit on the screen. */
export const moveCursor = (
  ids: readonly string[],
  current: string | null,
  key: CursorKey,
  page: number,
): string | null => {
  if (ids.length === 0) return null
  const last = ids.length - 1
  const at = current === null ? -1 : ids.indexOf(current)
  if (at < 0 && key !== 'End') return ids[0] ?? null
  const next = steps[key](at, last, Math.max(1, page))
  return ids[Math.min(Math.max(next, 0), last)] ?? null
}

/** Rows from the anchor to the cursor, for Shift+↑↓. */
export const idsBetween = (
  ids: readonly string[],
  anchor: string | null,
  current: string,
): readonly string[] => {
  const from = anchor === null ? -1 : ids.indexOf(anchor)
  const to = ids.indexOf(current)
  if (to < 0) return []
  return from < 0 ? [current] : ids.slice(Math.min(from, to), Math.max(from, to) + 1)
}

export const toggled = (ticked: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(ticked)
  if (!next.delete(id)) next.add(id)
  return next
}
