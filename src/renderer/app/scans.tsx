import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { ScanRules } from './scan-decoder.ts'
import { makeScanHub, type ScanGate, type ScanHandler, type ScanHub } from './scan-hub.ts'
import { listenForScans } from './scanner.ts'

const ScansContext = createContext<ScanHub | null>(null)

const useScanHub = (): ScanHub => {
  const hub = useContext(ScansContext)
  if (hub === null) throw new Error('useScan outside ScansProvider')
  return hub
}

export const ScansProvider = ({ children }: { children: ReactNode }) => {
  const [hub] = useState(makeScanHub)
  useEffect(() => listenForScans(hub.emit, hub.rules), [hub])
  return <ScansContext value={hub}>{children}</ScansContext>
}

/** Scans go to whoever subscribed last: a dialog before its screen, a screen before the shell. */
export const useScan = (handler: ScanHandler, when = true): void => {
  const hub = useScanHub()
  const latest = useRef(handler)
  latest.current = handler
  useEffect(
    () => (when ? hub.subscribe((code, heard) => latest.current(code, heard)) : undefined),
    [hub, when],
  )
}

/** Sees every scan before the screens do. */
export const useScanGate = (gate: ScanGate): void => {
  const hub = useScanHub()
  const latest = useRef(gate)
  latest.current = gate
  useEffect(() => hub.guard((code) => latest.current(code)), [hub])
}

/** How this desk's scanner types. */
export const useScanRules = (rules: ScanRules): void => {
  const hub = useScanHub()
  useEffect(() => hub.setRules(rules), [hub, rules])
}

/** Whether the scanner has been heard since the window opened. */
export const useScannerHeard = (): boolean => {
  const hub = useScanHub()
  return useSyncExternalStore(hub.onHeard, hub.heard)
}
