import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import { useHotkeys } from 'react-hotkeys-hook'
import { isComposing } from '../ui/composing.ts'
import { type KeyAct, type KeyBoard, type KeyLayer, makeKeyBoard } from './key-board.ts'
import { focusOf, insideDialog } from './key-focus.ts'
import { keyOf, screenMayHave } from './key-map.ts'

const KeysContext = createContext<KeyBoard | null>(null)

const useKeyBoard = (): KeyBoard => {
  const board = useContext(KeysContext)
  if (board === null) throw new Error('useKeys outside KeysProvider')
  return board
}

/** Browser keys that would tear the clerk out of the desk: find, help, reload of nothing, save page, print page. */
const neverTheBrowsers = /^(F\d+|Ctrl\+[KPSNFGH=0-]|Alt)$/

/** A field without text has nothing of its own to undo: the key goes to the desk. */
const focusFor = (key: string, target: EventTarget | null) =>
  key === 'Ctrl+Z' && target instanceof HTMLInputElement && target.value === ''
    ? 'elsewhere'
    : focusOf(target)

const answer = (board: KeyBoard, event: KeyboardEvent): void => {
  if (event.defaultPrevented) return
  const key = keyOf(event)
  if (neverTheBrowsers.test(key) && key !== 'F5' && key !== 'F11') event.preventDefault()
  if (!screenMayHave(key, focusFor(key, event.target))) return
  const act = board.find(key, { dialog: insideDialog(event.target) })
  if (act?.run === undefined) return
  event.preventDefault()
  act.run(key)
}

/** A list of choices opens itself at Enter, with Ctrl or without, and would keep the desk's Ctrl+Enter to itself. */
const useBeforeLists = (board: KeyBoard): void =>
  useEffect(() => {
    const before = (event: KeyboardEvent): void => {
      if (isComposing(event) || keyOf(event) !== 'Ctrl+Enter') return
      if (!(event.target instanceof Element) || event.target.role !== 'combobox') return
      event.stopPropagation()
      answer(board, event)
    }
    document.addEventListener('keydown', before, { capture: true })
    return () => document.removeEventListener('keydown', before, { capture: true })
  }, [board])

/** Listens once for the whole window; every key of the product passes this one guard against input methods. */
export const KeysProvider = ({ children }: { children: ReactNode }) => {
  const [board] = useState(makeKeyBoard)
  useBeforeLists(board)
  useHotkeys('*', (event) => answer(board, event), {
    enableOnFormTags: true,
    enableOnContentEditable: true,
    ignoreEventWhen: isComposing,
  })
  return <KeysContext value={board}>{children}</KeysContext>
}

/** Gives keys their work while the caller is on the screen, and shows them in the key bar. */
export const useKeys = (acts: readonly KeyAct[], layer: KeyLayer = 'screen'): void => {
  const board = useKeyBoard()
  const id = useId()
  useLayoutEffect(() => board.set(id, layer, acts))
  useLayoutEffect(() => () => board.remove(id), [board, id])
}

/** The keys that work now. */
export const useShownKeys = (): readonly KeyAct[] => {
  const board = useKeyBoard()
  return useSyncExternalStore(board.subscribe, board.shown)
}

/** Every key of the screen and of the house at this moment. */
export const useAllKeys = () => useKeyBoard().all()
