import { useEffect, useReducer, useRef, useState } from 'react'
import type { Candidate } from '#core/parcels/parcels.contract.ts'
import { type MemoryOf, useDeskMemory } from '../../app/desk-memory.ts'
import { useClient } from '../../client/client-context.tsx'
import { problemOf } from '../../client/problem.ts'
import { useAct } from '../../client/use-act.ts'
import { lastStored } from './intake-rows.ts'
import { emptyRun, runStep } from './intake-run.ts'
import type { Act, KeptRun, OpenItem, Run, StripRow } from './intake-types.ts'
import { useAddressee } from './use-addressee.ts'
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
  readonly dispatch: (act: Act) => void
  readonly addressee: ReturnType<typeof useAddressee>
  /** What was stored last and where it goes, until the next scan. */
  readonly last: StripRow | null
  readonly text: string
  /** When the first parcel of this run was scanned. */
  readonly begunAt: number | null
  /** Enter: reads a typed number, takes the addressee, or answers the open question. */
  readonly enter: () => Promise<void>
  readonly take: (candidate: Candidate) => Promise<void>
  readonly shelveUnclaimed: () => Promise<void>
  /** Ctrl+Z: the last one leaves the shelf again; null when there is none. */
  readonly takeBack: () => Promise<{ readonly row: StripRow } | { readonly problem: string } | null>
}

const keptRun: MemoryOf<KeptRun> = {
  name: 'intake run',
  usual: { rows: [], carrier: null, begunAt: null },
}

/** The run of this desk: its carrier and its strip are there again after another page and after the lock. */
const useKeptRun = () => {
  const { recall, keep } = useDeskMemory(keptRun)
  const [run, dispatch] = useReducer(runStep, emptyRun, (empty) => {
    const { rows, carrier } = recall()
    return { ...empty, rows, carrier }
  })
  const [begunAt, setBegunAt] = useState(() => recall().begunAt)
  const [before] = useState(() => recall().rows[0])
  const { rows, carrier, step } = run
  const begun = step.at !== 'ready' || rows.length > 0
  useEffect(() => {
    if (begun) setBegunAt((before) => before ?? Date.now())
  }, [begun])
  useEffect(() => keep({ rows, carrier, begunAt }), [keep, rows, carrier, begunAt])
  // What lay on top when the clerk came back was said then: the banner does not say it again.
  const [top = null] = rows
  return { run, dispatch, begunAt, last: step.at === 'ready' && top !== before ? top : null }
}

export const useIntake = (): Intake => {
  const { run, dispatch, begunAt, last } = useKeptRun()
  const store = useStoreParcel()
  const withdraw = useAct('parcels', 'withdraw')
  const item = itemOf(run)
  const addressee = useAddressee(item?.text ?? '')
  const busy = useRef(false)
  useReading(run, dispatch)

  /** One save at a time, whatever the keyboard does meanwhile. */
  const once = async (work: (open: OpenItem) => Promise<void>): Promise<void> => {
    if (item === null || busy.current) return
    busy.current = true
    dispatch({ do: 'save' })
    await work(item).finally(() => {
      busy.current = false
    })
  }

  const findAndStore = (): Promise<void> =>
    once(async (open) => {
      const found = await addressee.find()
      if (!found.ok) return dispatch({ do: 'refused', problem: found.problem.message })
      if (found.candidate === null) return dispatch({ do: 'nobody' })
      dispatch(await store(open, found.candidate))
    })

  const shelveUnclaimed = (): Promise<void> => once(async (open) => dispatch(await store(open, null)))

  const enter = async (): Promise<void> => {
    const { step } = run
    if (step.at === 'ready' && step.text.trim() !== '') dispatch({ do: 'scan', code: step.text.trim() })
    if (step.at === 'open') await findAndStore()
    if (step.at === 'unknown') await shelveUnclaimed()
    if (step.at === 'duplicate') dispatch({ do: 'answerDuplicate', returned: false })
  }

  const takeBack: Intake['takeBack'] = async () => {
    const row = lastStored(run)
    if (row?.id === null || row === null) return null
    const answer = await withdraw.act({ id: row.id })
    if (!answer.ok) return { problem: answer.problem.message }
    dispatch({ do: 'withdrawn', id: row.id })
    return { row }
  }

  return {
    run,
    dispatch,
    begunAt,
    addressee,
    last,
    text: run.step.at === 'ready' ? run.step.text : (item?.text ?? ''),
    enter,
    take: (candidate) => once(async (open) => dispatch(await store(open, candidate))),
    shelveUnclaimed,
    takeBack,
  }
}
