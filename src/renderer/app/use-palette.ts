import { type KeyboardEvent, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useRead } from '../client/use-read.ts'
import { moveCandidate } from '../ui/candidates.tsx'
import { isComposing } from '../ui/composing.ts'
import { actsOnRow, type PaletteGroup, type PaletteItem, paletteGroups } from './palette-items.ts'
import { useSession } from './session.tsx'

const LIMIT = 20

/** What can be done with one of the rows. */
interface Acts {
  readonly groups: readonly PaletteGroup[]
  /** Where the cursor stood, for the way back. */
  readonly from: number
}

/** The page that is open already is opened by nobody: its list, or its first field, takes the focus all the same. */
const focusPage = (): void => {
  const page = document.querySelector('main')
  const first = page?.querySelector('[role=grid]') ?? page?.querySelector('input:enabled')
  if (first instanceof HTMLElement) first.focus({ preventScroll: true })
}

/** What is typed into the box, what it finds, and which row the keys are on. */
export const usePalette = (onClose: () => void) => {
  const navigate = useNavigate()
  const { pathname, search: asked } = useLocation()
  const { permissions } = useSession()
  const [typed, setTyped] = useState('')
  const [current, setCurrent] = useState(0)
  const [acts, setActs] = useState<Acts | null>(null)
  const text = typed.trim()
  const search = useRead('search', 'find', { text, limit: LIMIT }, { when: text !== '', keep: true })
  const hits = text === '' ? [] : (search.data?.hits ?? [])
  const groups = acts?.groups ?? paletteGroups(text, hits, permissions)
  const items = groups.flatMap((group) => group.items)

  const open = (index: number): void => {
    const item = items[index]
    if (item === undefined) return
    onClose()
    if (item.path !== pathname + asked) void navigate(item.path)
    if (item.path.split('?')[0] === pathname) requestAnimationFrame(focusPage)
  }
  const showActs = (item: PaletteItem | undefined): void => {
    const found = item === undefined ? [] : actsOnRow(item, permissions)
    if (found.length === 0) return
    setActs({ groups: found, from: current })
    setCurrent(0)
  }
  /** From the acts back to the rows; false when there is nothing to go back to. */
  const back = (): boolean => {
    if (acts === null) return false
    setActs(null)
    setCurrent(acts.from)
    return true
  }
  const keys: ReadonlyMap<string, () => unknown> = new Map([
    ['ArrowDown', () => setCurrent(moveCandidate(current, 1, items.length))],
    ['ArrowUp', () => setCurrent(moveCandidate(current, -1, items.length))],
    ['Enter', () => open(current)],
    // Nothing else in the box can take the focus, so Tab is free.
    ['Tab', () => (acts === null ? showActs(items[current]) : void back())],
  ])
  return {
    text,
    typed,
    type: (next: string): void => {
      setTyped(next)
      setActs(null)
      setCurrent(0)
    },
    search,
    found: hits.length,
    groups,
    items,
    current,
    inActs: acts !== null,
    hasActs: items[current] !== undefined && actsOnRow(items[current], permissions).length > 0,
    open,
    back,
    onKeyDown: (event: KeyboardEvent): void => {
      const act = isComposing(event.nativeEvent) ? undefined : keys.get(event.key)
      if (act === undefined) return
      event.preventDefault()
      act()
    },
  }
}

export type PaletteState = ReturnType<typeof usePalette>
