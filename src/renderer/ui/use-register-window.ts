import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect } from 'react'

interface RegisterWindow {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly count: number
  readonly rowHeight: number
  /** The heading sticks above the rows and covers this much of them. */
  readonly headHeight: number
  /** Index of the row under the cursor; it is scrolled into sight. */
  readonly at: number
  readonly hasMore: boolean
  readonly onMore: (() => void) | undefined
}

export interface RowPlace {
  readonly index: number
  readonly top: number
}

const LOAD_AHEAD = 12
const OVERSCAN = 8

/** Which rows are in sight, where they stand, and when the next page is wanted. */
export const useRegisterWindow = (table: RegisterWindow): { rows: readonly RowPlace[]; height: number } => {
  const { scroller, count, rowHeight, headHeight, at, hasMore, onMore } = table
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // Keys that change with the text size make the list measure itself anew.
    getItemKey: useCallback((index: number) => `${rowHeight}-${index}`, [rowHeight]),
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: OVERSCAN,
  })
  const items = virtual.getVirtualItems()
  const lastSeen = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [virtual, at])
  useEffect(() => {
    if (hasMore && count > 0 && lastSeen >= count - LOAD_AHEAD) onMore?.()
  }, [hasMore, onMore, lastSeen, count])
  const place = ({ index, start }: VirtualItem): RowPlace => ({ index, top: start - headHeight })
  return { rows: items.map(place), height: virtual.getTotalSize() }
}
