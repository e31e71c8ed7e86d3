import { useEffect, useReducer, useRef } from 'react'
import type { Candidate } from '#core/parcels/parcels.schema.contract.ts'
import { useClient } from '../../client/client-context.tsx'
import { problemOf } from '../../client/problem.ts'
import { useAct } from '../../client/use-act.ts'
import { lastStored, rowsOfRun } from './intake-rows.ts'
import { emptyRun, runStep } from './intake-run.ts'
import type { Act, OpenItem, Run, StripRow } from './intake-types.ts'
import { asideOf } from './run-aside.ts'
import { useAddressee } from './use-addressee.ts'
import { type RunOfDesk, useShelfRun } from './use-shelf-run.ts'
import { useStoreParcel } from './use-store-parcel.ts'

export const itemOf = ({ step }: Run): OpenItem | null =>
  step.at === 'open' || step.at === 'unknown' ? step.item : null

/** Asks the core what was scanned, while the run waits for it. */
const useReading = (run: Run, dispatch: (act: Act) => void): void => {
  const client = useClient()
  const code = run.step.at === 'reading' ? run.step.trackingNo : null
  useEffect(() => {
    if (code === null) return
    const stop = new AbortController()
    client.parcels.recognise({ code }, { signal: stop.signal }).then(
      (result) => dispatch({ do: 'recognised', result }),
      (error: unknown) => {
        if (!stop.signal.aborted) dispatch({ do: 'unreadable', problem: problemOf(error).message })
      },
    )
    return () => stop.abort()
  }, [client, code, dispatch])
}

export interface Intake {
  readonly run: Run
  readonly shelf: RunOfDesk
  readonly dispatch: (act: Act) => void
  readonly addressee: ReturnType<typeof useAddressee>
  /** What was stored last and where it goes, until the next scan. */
  readonly last: StripRow | null
  /** The top of the strip, when it came there while this page was open. */
  readonly newest: StripRow | null
  readonly text: string
  /** Enter: reads a typed number, takes the addressee, or answers the open question. */
  readonly enter: () => Promise<void>
  readonly take: (candidate: Candidate) => Promise<void>
  readonly shelveUnclaimed: () => Promise<void>
  /** Ctrl+Z: the last one leaves the shelf again; null when there is none. */
  readonly takeBack: () => Promise<{ readonly row: StripRow } | { readonly problem: string } | null>
}

/** The run of this desk, and what the core has to know of each act: an item laid aside belongs to its count. */
const useRun = () => {
  const [run, dispatch] = useReducer(runStep, emptyRun)
  const aside = useAct('shelfRun', 'aside')
  const before = useRef<StripRow | null>(null)
  const shelf = useShelfRun(({ carrier }, items) => {
    const rows = rowsOfRun(items)
    before.current = rows[0] ?? null
    dispatch({ do: 'found', rows, carrier })
  })
  const tell = (act: Act): void => {
    dispatch(act)
    const noted = asideOf(run, act)
    if (noted === null) return
    void shelf.ensure().then(
      (runId) => aside.act({ runId, ...noted }),
      () => undefined,
    )
  }
  // What lay on top when the clerk came back was said then: the banner does not say it again.
  const [top = null] = run.rows
  const newest = top === before.current ? null : top
  return { run, shelf, dispatch, tell, newest, last: run.step.at === 'ready' ? newest : null }
}

export const useIntake = (): Intake => {
  const { run, shelf, dispatch, tell, newest, last } = useRun()
  const store = useStoreParcel(shelf.ensure)
  const withdraw = useAct('shelfRun', 'takeBack')
  const item = itemOf(run)
  const addressee = useAddressee(item?.text ?? '')
  const busy = useRef(false)
  useReading(run, dispatch)

  /** One save at a time, whatever the keyboard does meanwhile. */
  const once = async (work: (open: OpenItem) => Promise<void>): Promise<void> => {
    if (item === null || busy.current) return
    busy.current = true
    await work(item).finally(() => {
      busy.current = false
    })
  }

  /** The box is free at once: the next parcel does not wait for the disk. */
  const save = async (open: OpenItem, to: Candidate | null): Promise<void> => {
    dispatch({ do: 'save' })
    dispatch(await store(open, to))
  }

  const findAndStore = (): Promise<void> =>
    once(async (open) => {
      const found = addressee.known ?? (await addressee.find())
      if (!found.ok) return dispatch({ do: 'refused', problem: found.problem.message })
      if (found.candidate === null) return dispatch({ do: 'nobody' })
      await save(open, found.candidate)
    })

  const shelveUnclaimed = (): Promise<void> => once((open) => save(open, null))

  const enter = async (): Promise<void> => {
    const { step } = run
    if ((step.at === 'ready' || step.at === 'saving') && step.text.trim() !== '') {
      dispatch({ do: 'scan', code: step.text.trim() })
      dispatch({ do: 'type', text: '' })
    }
    if (step.at === 'open') await findAndStore()
    if (step.at === 'unknown') await shelveUnclaimed()
    if (step.at === 'duplicate') tell({ do: 'answerDuplicate', returned: false })
  }

  const takeBack: Intake['takeBack'] = async () => {
    const row = lastStored(run)
    if (row?.id === null || row === null) return null
    const answer = await withdraw.act({ runId: await shelf.ensure(), parcelId: row.id })
    if (!answer.ok) return { problem: answer.problem.message }
    dispatch({ do: 'withdrawn', id: row.id })
    return { row }
  }

  return {
    run,
    shelf,
    dispatch: tell,
    addressee,
    newest,
    last,
    text: 'text' in run.step ? run.step.text : (item?.text ?? ''),
    enter,
    take: (candidate) => once((open) => save(open, candidate)),
    shelveUnclaimed,
    takeBack,
  }
}
