import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Candidate } from '#core/parcels/parcels.schema.contract.ts'
import type { RunItem } from '#core/parcels/run/shelf-run.contract.ts'
import { problemOf } from '../../client/problem.ts'
import { useAct } from '../../client/use-act.ts'
import type { Act, OpenItem } from './intake-types.ts'
import type { Said } from './judge-scan.ts'
import { runText } from './run.text.ts'
import { useAddressee } from './use-addressee.ts'
import { openItem, useGridLines } from './use-grid-lines.ts'
import { useScanLine } from './use-scan-line.ts'
import type { RunOfDesk } from './use-shelf-run.ts'
import { useStoreParcel } from './use-store-parcel.ts'

const words = runText.scanFirst

/** What became of a line, as the core is told it and the strip shows it. */
const useSettling = (shelf: RunOfDesk, dispatch: (act: Act) => void, refresh: () => Promise<void>) => {
  const aside = useAct('shelfRun', 'aside')
  const store = useStoreParcel(shelf.ensure)
  const layAside = async (
    { trackingNo, carrier }: RunItem,
    outcome: 'duplicate' | 'returned',
    parcelId: string | null,
    searched: string,
  ): Promise<void> => {
    const runId = await shelf.ensure()
    await aside.act({ runId, trackingNo, carrier, outcome, parcelId, searched })
  }
  return {
    /** Why it was not taken in; null when the line is done with. */
    store: async (item: RunItem, open: OpenItem, to: Candidate | null): Promise<string | null> => {
      const act = await store(open, to)
      if (act.do === 'saved') dispatch({ do: 'noted', row: act.row })
      if (act.do === 'alreadyHere') await layAside(item, 'duplicate', act.here.id, '')
      await refresh()
      return act.do === 'refused' ? act.problem : null
    },
    giveBack: async (item: RunItem, searched: string): Promise<null> => {
      await layAside(item, 'returned', null, searched)
      await refresh()
      return null
    },
  }
}

/** All parcels first, then the homes: the mode for a courier who does not wait. */
export const useScanFirst = (shelf: RunOfDesk, dispatch: (act: Act) => void) => {
  const queries = useQueryClient()
  const { rows, row, at, noted, ...lines } = useGridLines()
  const [text, setText] = useState('')
  const [missed, setMissed] = useState('')
  const [said, setSaid] = useState<Said | null>(null)
  const addressee = useAddressee(text)
  const work = useRef<Promise<void>>(Promise.resolve())

  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: ['shelfRun', 'current'] })
  const scan = useScanLine(shelf, setSaid, refresh)
  const settling = useSettling(shelf, dispatch, refresh)

  /** The line leaves at once and its box is free: what is typed meanwhile is for the next one. */
  const leave = ({ seq }: RunItem, then: () => Promise<string | null>): void => {
    const comeBack = (problem: string): void => {
      lines.leave(seq, false)
      setSaid({ kind: 'stop', title: problem })
    }
    lines.leave(seq, true)
    setText('')
    setMissed('')
    setSaid(null)
    work.current = work.current
      .then(then)
      .then((problem) => problem !== null && comeBack(problem))
      .catch((error: unknown) => comeBack(problemOf(error).message))
      .then(() => undefined)
  }
  const settle = (to: Candidate | null): void => {
    if (row === undefined) return
    const open = openItem(row, noted, text, missed)
    leave(row, () => settling.store(row, open, to))
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
    if (row !== undefined) leave(row, () => settling.giveBack(row, text))
  }
  return {
    ...{ rows, row, at, noted, text, said, addressee, enter, giveBack, scan },
    ...{ note: lines.note, choose: lines.choose },
    take: settle,
    type: setText,
    /** ↑↓ among the candidates while something is typed, among the items while nothing is. */
    move: (step: 1 | -1): void => (text === '' ? lines.step(step) : addressee.move(step)),
  }
}

export type ScanFirstState = ReturnType<typeof useScanFirst>
