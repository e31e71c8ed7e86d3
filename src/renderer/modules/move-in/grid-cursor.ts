import type { InspectionCell, Item, Room } from '#core/move-in/inspection.schema.contract.ts'

export interface Place {
  readonly room: Room
  readonly item: Item
}

/** Rooms and items of a home in the order in which it is walked. */
export const axesOf = (
  cells: readonly InspectionCell[],
): { readonly rooms: readonly Room[]; readonly items: readonly Item[] } => ({
  rooms: [...new Set(cells.map(({ room }) => room))],
  items: [...new Set(cells.map(({ item }) => item))],
})

/** The cell after a key; only cells that exist are walked. */
export const moveCell = (cells: readonly InspectionCell[], at: Place, key: string): Place => {
  const { rooms, items } = axesOf(cells)
  const own = cells.filter(({ room }) => room === at.room)
  const index = own.findIndex(({ item }) => item === at.item)
  const here = { room: at.room, item: at.item }
  switch (key) {
    case 'ArrowRight':
      return own[index + 1] ?? here
    case 'ArrowLeft':
      return own[index - 1] ?? here
    case 'ArrowDown':
    case 'ArrowUp': {
      const next = rooms[rooms.indexOf(at.room) + (key === 'ArrowDown' ? 1 : -1)]
      return next === undefined ? here : nearest(cells, items, next, at.item)
    }
    default:
      return here
  }
}

const nearest = (cells: readonly InspectionCell[], items: readonly Item[], room: Room, item: Item): Place => {
  const wanted = items.indexOf(item)
  const [found] = cells
    .filter((cell) => cell.room === room)
    .toSorted((a, b) => Math.abs(items.indexOf(a.item) - wanted) - Math.abs(items.indexOf(b.item) - wanted))
  return found === undefined ? { room, item } : { room: found.room, item: found.item }
}
