import { useState } from 'react'
import type { Station } from '#core/move-in/move-in.schema.contract.ts'
import type { CaseView } from '#core/move-in/view.schema.contract.ts'
import type { Answer } from '../../client/use-act.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { useToasts } from '../../ui/toast.tsx'

/** What the middle of the page is about. */
export type Doing =
  | { readonly at: 'station' }
  | { readonly at: 'entry' }
  | { readonly at: 'hold' }
  | { readonly at: 'skip' }
  | { readonly at: 'notify' }
  | { readonly at: 'cancel' }
  | { readonly at: 'reopen' }
  | { readonly at: 'swap' }
  | { readonly at: 'person'; readonly personId: string | null }

const atStation: Doing = { at: 'station' }

/** The entry stands in the address, so that a lock in the middle of it comes back to it. */
interface EntryPlace {
  readonly entry: boolean
  readonly show: (entry: boolean) => void
}

/** One case and what is done to it. Every act says how it went: a sentence above the work, or a toast. */
export const useCase = (id: string, place: EntryPlace) => {
  const read = useRead('moveIn', 'case', { id }, { keep: true })
  const [chosen, setChosen] = useState<Station | null>(null)
  const [other, setOther] = useState<Doing>(atStation)
  const doing: Doing = place.entry ? { at: 'entry' } : other
  const [problem, setProblem] = useState<string | null>(null)
  const toasts = useToasts()
  const acts = {
    checkIn: useAct('moveIn', 'checkIn'),
    finish: useAct('moveIn', 'finishStation'),
    hold: useAct('moveIn', 'hold'),
    handOver: useAct('moveIn', 'handOver'),
    archive: useAct('moveIn', 'archive'),
    sign: useAct('moveIn', 'countersign'),
  }
  const setDoing = (next: Doing): void => {
    setOther(next.at === 'entry' ? atStation : next)
    if (place.entry || next.at === 'entry') place.show(next.at === 'entry')
  }
  const view = read.data
  const station = view === undefined ? null : stationAt(view, chosen)

  /** Shows what came of an act; true when it was done. */
  const settle = (answer: Answer<unknown>, said?: string): boolean => {
    setProblem(answer.ok ? null : answer.problem.message)
    if (answer.ok) {
      read.refresh()
      if (said !== undefined) toasts.show({ text: said })
    }
    return answer.ok
  }
  const go = (next: Station | null): void => {
    setProblem(null)
    setDoing(atStation)
    setChosen(next)
  }
  const finish = async (outcome: 'done' | 'refused' = 'done', reason = ''): Promise<void> => {
    if (station === null) return
    if (settle(await acts.finish.act({ id, station, outcome, reason }))) setChosen(null)
  }
  return {
    id,
    view,
    loading: read.loading,
    failed: read.problem,
    refresh: read.refresh,
    station,
    go,
    doing,
    open: (next: Doing) => {
      setProblem(null)
      setDoing(next)
    },
    close: () => setDoing(atStation),
    problem,
    settle,
    busy: Object.values(acts).some(({ busy }) => busy),
    finish,
    checkIn: async () => {
      if (settle(await acts.checkIn.act({ id }))) setChosen(null)
    },
    hold: async (reason: string, until: string, said: string) => {
      if (settle(await acts.hold.act({ id, reason, until }), said)) setDoing(atStation)
    },
    handOver: async () => void settle(await acts.handOver.act({ id })),
    archive: async (place: string) => void settle(await acts.archive.act({ id, place })),
    sign: async (stepId: string) => void settle(await acts.sign.act({ stepId })),
  }
}

export type Case = ReturnType<typeof useCase>
/** A case whose answer is there. */
export type Opened = Case & { readonly view: CaseView }

/** Where the work stands: what the clerk chose, or else what comes next. */
const stationAt = (view: CaseView, chosen: Station | null): Station => {
  const { phase, next } = view
  if (phase === 'planned' || phase === 'notified' || phase === 'onHold') return 'checkIn'
  if (chosen !== null && view.stations.some(({ station }) => station === chosen)) return chosen
  return next ?? 'archive'
}
