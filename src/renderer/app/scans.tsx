import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { listenForScans } from './scanner.ts'

/** Answers a scan; false passes it on to whoever stands below. */
export type ScanHandler = (code: string) => unknown

interface ScanHub {
  readonly subscribe: (handler: ScanHandler) => () => void
  readonly emit: (code: string) => void
  readonly onHeard: (listener: () => void) => () => void
  readonly heard: () => boolean
}

const makeScanHub = (): ScanHub => {
  let handlers: readonly ScanHandler[] = []
  let heard = false
  const listeners = new Set<() => void>()
  return {
    subscribe: (handler) => {
      handlers = [...handlers, handler]
      return () => {
        handlers = handlers.filter((each) => each !== handler)
      }
    },
    emit: (code) => {
      heard = true
      for (const listener of listeners) listener()
      handlers.findLast((handler) => handler(code) !== false)
    },
    onHeard: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    heard: () => heard,
  }
}

const ScansContext = createContext<ScanHub | null>(null)

const useScanHub = (): ScanHub => {
  const hub = useContext(ScansContext)
  if (hub === null) throw new Error('useScan outside ScansProvider')
  return hub
}

export const ScansProvider = ({ children }: { children: ReactNode }) => {
  const [hub] = useState(makeScanHub)
  useEffect(() => listenForScans(hub.emit), [hub])
  return <ScansContext value={hub}>{children}</ScansContext>
}

/** Scans go to whoever subscribed last: a dialog before its screen, a screen before the shell. */
export const useScan = (handler: ScanHandler, when = true): void => {
  const hub = useScanHub()
  const latest = useRef(handler)
  latest.current = handler
  useEffect(() => (when ? hub.subscribe((code) => latest.current(code)) : undefined), [hub, when])
}

/** Whether the scanner has been heard since the window opened. */
export const useScannerHeard = (): boolean => {
  const hub = useScanHub()
  return useSyncExternalStore(hub.onHeard, hub.heard)
}
