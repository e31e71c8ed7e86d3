import { type ScanRules, scanRules } from './scan-decoder.ts'
import type { HeardScan } from './scanner.ts'

/** Answers a scan; false passes it on to whoever stands below. */
export type ScanHandler = (code: string, heard: HeardScan) => unknown

/** Looks at a scan before any screen does; true keeps it. */
export type ScanGate = (code: string) => Promise<boolean>

export interface ScanHub {
  readonly subscribe: (handler: ScanHandler) => () => void
  readonly guard: (gate: ScanGate) => () => void
  readonly emit: (heard: HeardScan) => void
  readonly onHeard: (listener: () => void) => () => void
  readonly heard: () => boolean
  readonly rules: () => ScanRules
  readonly setRules: (rules: ScanRules) => void
}

/** One scan after the other, in the order in which they were fired. */
export const makeScanHub = (): ScanHub => {
  let handlers: readonly ScanHandler[] = []
  let gate: ScanGate | null = null
  let rules = scanRules
  let heard = false
  let waiting: Promise<void> | null = null
  const listeners = new Set<() => void>()
  const hand = (scan: HeardScan): void => {
    handlers.findLast((handler) => handler(scan.code, scan) !== false)
  }
  const inTurn = (scan: HeardScan, keeper: ScanGate): void => {
    const turn: Promise<void> = (waiting ?? Promise.resolve())
      .then(() => keeper(scan.code).catch(() => false))
      .then((kept) => {
        if (!kept) hand(scan)
      })
      .finally(() => {
        if (waiting === turn) waiting = null
      })
    waiting = turn
  }
  return {
    subscribe: (handler) => {
      handlers = [...handlers, handler]
      return () => {
        handlers = handlers.filter((each) => each !== handler)
      }
    },
    guard: (next) => {
      gate = next
      return () => {
        if (gate === next) gate = null
      }
    },
    emit: (scan) => {
      heard = true
      for (const listener of listeners) listener()
      if (gate === null) hand(scan)
      else inTurn(scan, gate)
    },
    onHeard: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    heard: () => heard,
    rules: () => rules,
    setRules: (next) => {
      rules = next
    },
  }
}
