import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Candidate } from '#core/parcels/parcels.schema.contract.ts'
import type { RunItem } from '#core/parcels/run/shelf-run.contract.ts'
import { problemOf } from '../../client/problem.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import type { Act, OpenItem } from './intake-types.ts'
import { plainItem } from './item-said.ts'
import type { Said } from './judge-scan.ts'
import { runText } from './run.text.ts'
import { useAddressee } from './use-addressee.ts'
import type { RunOfDesk } from './use-shelf-run.ts'
import { useStoreParcel } from './use-store-parcel.ts'

const words = runText.scanFirst

/** Items that were scanned and not given to a home yet, in the order in which they lie on the desk. */
const useScanned = (): readonly RunItem[] => {
  const { data } = useRead('shelfRun', 'current', undefined)
  return (data?.items ?? []).filter(({ outcome }) => outcome === 'scanned').toReversed()
}

const openItem = ({ trackingNo, carrier }: RunItem, text: string, onWaybill: string): OpenItem => ({
  ...{ trackingNo, carrier, guessed: false, closedLately: null, sizeClass: 'medium', text, onWaybill },
  ...{ said: plainItem, announced: null },
})

/** Writes each code to the run of the desk, one after the other: a scanner is faster than a save. */
const useScanLine = (shelf: RunOfDesk, say: (said: Said) => void, refresh: () => Promise<void>) => {
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

/** Lines that left the grid with a key, before the core has answered: the next key is for the next line. */
const useLeaving = () => {
  const [leaving, setLeaving] = useState<ReadonlySet<number>>(new Set())
  const change = (seq: number, gone: boolean): void =>
    setLeaving((before) => new Set(gone ? [...before, seq] : [...before].filter((one) => one !== seq)))
  return { leaving, change }
}

/** All parcels first, then the homes: the mode for a courier who does not wait. */
export const useScanFirst = (shelf: RunOfDesk, dispatch: (act: Act) => void) => {
  const queries = useQueryClient()
  const aside = useAct('shelfRun', 'aside')
  const store = useStoreParcel(shelf.ensure)
  const { leaving, change } = useLeaving()
  const rows = useScanned().filter(({ seq }) => !leaving.has(seq))
  const [chosen, setChosen] = useState<number | null>(null)
  const [text, setText] = useState('')
  const [missed, setMissed] = useState('')
  const [said, setSaid] = useState<Said | null>(null)
  const addressee = useAddressee(text)
  const work = useRef<Promise<void>>(Promise.resolve())
  const at = Math.max(
    0,
    rows.findIndex(({ seq }) => seq === chosen),
  )
  const row = rows[at]

  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: ['shelfRun', 'current'] })
  const scan = useScanLine(shelf, setSaid, refresh)

  const layAside = async (
    { trackingNo, carrier }: RunItem,
    outcome: 'duplicate' | 'returned',
    parcelId: string | null,
    searched: string,
  ): Promise<void> => {
    const runId = await shelf.ensure()
    await aside.act({ runId, trackingNo, carrier, outcome, parcelId, searched, reason: '' })
  }
  const storeNow = async (item: RunItem, open: OpenItem, to: Candidate | null): Promise<void> => {
    const act = await store(open, to)
    if (act.do === 'saved') dispatch({ do: 'noted', row: act.row })
    if (act.do === 'alreadyHere') await layAside(item, 'duplicate', act.here.id, '')
    await refresh()
    if (act.do !== 'refused') return
    change(item.seq, false)
    setSaid({ kind: 'stop', title: act.problem })
  }
  /** The line leaves at once and its box is free: what is typed meanwhile is for the next one. */
  const leave = (item: RunItem, then: () => Promise<void>): void => {
    change(item.seq, true)
    setText('')
    setMissed('')
    setSaid(null)
    work.current = work.current.then(then).catch((error: unknown) => {
      change(item.seq, false)
      setSaid({ kind: 'stop', title: problemOf(error).message })
    })
  }
  const settle = (to: Candidate | null): void => {
    if (row === undefined) return
    const open = openItem(row, text, missed)
    leave(row, () => storeNow(row, open, to))
  }
  const enter = async (): Promise<void> => {
    if (row === undefined || text.trim() === '') return
    const found = await addressee.find()
    if (!found.ok) return setSaid({ kind: 'stop', title: found.problem.message })
    if (found.candidate !== null || missed === text) return settle(found.candidate)
    setMissed(text)
    setSaid({ kind: 'unknown', title: words.notFound })
  }
  const giveBack = (): void => {
    if (row === undefined) return
    const searched = text
    leave(row, async () => {
      await layAside(row, 'returned', null, searched)
      await refresh()
    })
  }
  return {
    ...{ rows, row, at, text, said, addressee, enter, giveBack, scan },
    take: settle,
    type: setText,
    /** ↑↓ among the candidates while something is typed, among the items while nothing is. */
    move: (step: 1 | -1): void => {
      if (text !== '') addressee.move(step)
      else setChosen(rows[Math.min(Math.max(at + step, 0), rows.length - 1)]?.seq ?? null)
    },
    choose: (seq: number) => setChosen(seq),
  }
}

export type ScanFirstState = ReturnType<typeof useScanFirst>
