import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { RunItem, ShelfRun } from '#core/parcels/run/shelf-run.contract.ts'
import { useClient } from '../../client/client-context.tsx'
import { newCommandId } from '../../client/command-id.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { emptyHead, type RunHead } from './run-head.ts'

/** The run of this desk as the core keeps it: after another page, the lock or a power cut it stands where it stood. */
export const useShelfRun = (onFound: (run: ShelfRun, items: readonly RunItem[]) => void) => {
  const client = useClient()
  const queries = useQueryClient()
  const change = useAct('shelfRun', 'change')
  const end = useAct('shelfRun', 'end')
  const { data } = useRead('shelfRun', 'current', undefined)
  const [head, setHead] = useState<RunHead>(emptyHead)
  const found = useRef(onFound)
  found.current = onFound
  const known = useRef<string | null>(null)
  const beginning = useRef<Promise<string> | null>(null)
  const run = data?.run ?? null

  useEffect(() => {
    if (data === undefined || data.run === null || known.current === data.run.id) return
    known.current = data.run.id
    setHead(headOf(data.run))
    found.current(data.run, data.items)
  }, [data])

  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: ['shelfRun', 'current'] })

  const start = async (): Promise<string> => {
    const now = await client.shelfRun.current()
    if (now.run !== null) return now.run.id
    const { runId } = await client.shelfRun.begin({ commandId: newCommandId(), ...head })
    known.current = runId
    await refresh()
    return runId
  }

  return {
    run,
    head,
    /** The run that the next item belongs to: the first scan of the day begins it. @throws ORPCError: read it with `problemOf` */
    ensure: async (): Promise<string> => {
      if (run !== null) return run.id
      beginning.current ??= start().finally(() => {
        beginning.current = null
      })
      return beginning.current
    },
    choose: async (next: RunHead): Promise<string | null> => {
      setHead(next)
      if (run === null) return null
      const changed = await change.act({ runId: run.id, revision: run.revision, ...next })
      await refresh()
      return changed.ok ? null : changed.problem.message
    },
    end: async (announced: number | null, note: string) => {
      if (run === null) return null
      const ended = await end.act({ runId: run.id, revision: run.revision, announced, note })
      if (!ended.ok) return { problem: ended.problem.message }
      known.current = null
      setHead({ ...head, courier: null, announced: null })
      await refresh()
      return { counts: ended.value }
    },
    busy: change.busy || end.busy,
  }
}

const headOf = ({ carrier, courier, consent, announced, scanFirst }: ShelfRun): RunHead => ({
  carrier,
  courier: courier === null ? null : { kind: 'known', id: courier.id },
  consent,
  announced,
  scanFirst,
})

export type RunOfDesk = ReturnType<typeof useShelfRun>
