import { useRef } from 'react'
import { problemOf } from '../../client/problem.ts'
import { useAct } from '../../client/use-act.ts'
import type { Said } from './judge-scan.ts'
import { runText } from './run.text.ts'
import type { RunOfDesk } from './use-shelf-run.ts'

const words = runText.scanFirst

/** Writes each code to the run of the desk, one after the other: a scanner is faster than a save. */
export const useScanLine = (shelf: RunOfDesk, say: (said: Said) => void, refresh: () => Promise<void>) => {
  const scanning = useAct('shelfRun', 'scan')
  const line = useRef<Promise<void>>(Promise.resolve())
  const scanNow = async (code: string): Promise<void> => {
    const runId = await shelf.ensure().catch((error: unknown) => problemOf(error))
    if (typeof runId !== 'string') return say({ kind: 'stop', title: runId.message })
    const noted = await scanning.act({ runId, trackingNo: code })
    if (!noted.ok) return say({ kind: 'duplicate', title: noted.problem.message, detail: code })
    await refresh()
    say({ kind: 'ok', title: words.scanned(noted.value.seq), detail: words.scannedDetail })
  }
  return (code: string): void => {
    line.current = line.current.then(() => scanNow(code)).catch(() => undefined)
  }
}
