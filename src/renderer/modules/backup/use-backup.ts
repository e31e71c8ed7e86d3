import { useState } from 'react'
import type { Client } from '../../client/client.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'

export type Copy = Awaited<ReturnType<Client['backup']['list']>>[number]

/** One copy may lie in several places: the row is the copy in its place. */
export const copyId = ({ place, name }: Copy): string => `${place}/${name}`

/** The copies, what became of the last ones, and the one that is looked at. */
export const useBackup = () => {
  const state = useRead('backup', 'state', undefined)
  const list = useRead('backup', 'list', undefined)
  const run = useAct('backup', 'run')
  const prove = useAct('backup', 'prove')
  const [openId, setOpenId] = useState<string | null>(null)
  const [settling, setSettling] = useState(false)
  const [current, setCurrent] = useState<string | null>(null)
  const copies = list.data ?? []
  const refresh = (): void => {
    state.refresh()
    list.refresh()
  }
  return {
    state: state.data,
    copies,
    loading: list.loading,
    problem: run.problem ?? prove.problem ?? list.problem,
    current: current ?? (copies[0] === undefined ? null : copyId(copies[0])),
    point: setCurrent,
    opened: copies.find((copy) => copyId(copy) === openId),
    open: (id: string | null) => {
      setSettling(false)
      setOpenId(id)
    },
    settling,
    settle: () => setSettling(true),
    settled: () => {
      setSettling(false)
      refresh()
    },
    run: async () => {
      const answer = await run.act({})
      refresh()
      return answer
    },
    prove: async ({ place, name }: Copy) => {
      const answer = await prove.act({ place, name })
      refresh()
      return answer
    },
    running: run.busy,
    proving: prove.busy,
  }
}

export type Backup = ReturnType<typeof useBackup>

/** A yes of another person, bound to one copy, and what is done with it. */
export const useSecondPerson = (record: string, then: (approval: string) => Promise<string | null>) => {
  const approvers = useRead('staff', 'approvers', { permission: 'backup.restore' })
  const token = useAct('staff', 'approve')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const approve = async (approverId: string, pin: string): Promise<void> => {
    const answer = await token.act({ approverId, pin, permission: 'backup.restore', record })
    if (!answer.ok) return setProblem(answer.problem.message)
    setBusy(true)
    setProblem(await then(answer.value.approval))
    setBusy(false)
  }
  return { approvers: approvers.data ?? [], problem, busy: busy || token.busy, approve }
}
