import { useState } from 'react'
import type { Rehearsal } from '#core/imports/imports.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'

export type Stage =
  | { readonly at: 'choose' }
  | { readonly at: 'rehearsed'; readonly rehearsal: Rehearsal }
  | { readonly at: 'done'; readonly units: number; readonly persons: number }

/** A sheet is read and judged first; only then does anything reach the records. */
export const useImport = () => {
  const [stage, setStage] = useState<Stage>({ at: 'choose' })
  const rehearse = useAct('imports', 'rehearse')
  const commit = useAct('imports', 'commit')
  const takeBack = useAct('imports', 'takeBack')
  const batches = useRead('imports', 'batches', undefined)

  const read = async (file: File): Promise<void> => {
    commit.reset()
    const answer = await rehearse.act({ file })
    if (answer.ok) setStage({ at: 'rehearsed', rehearsal: answer.value })
  }
  const store = async (): Promise<void> => {
    if (stage.at !== 'rehearsed' || commit.busy) return
    const answer = await commit.act({ rehearsalId: stage.rehearsal.rehearsalId })
    if (!answer.ok) return
    setStage({ at: 'done', units: answer.value.unitsAdded, persons: answer.value.personsAdded })
    batches.refresh()
  }
  const again = (): void => {
    rehearse.reset()
    commit.reset()
    setStage({ at: 'choose' })
  }
  return {
    stage,
    read,
    reading: rehearse.busy,
    store,
    storing: commit.busy,
    again,
    problem: rehearse.problem ?? commit.problem,
    batches: batches.data ?? [],
    takeBack: async (batchId: string) => {
      const answer = await takeBack.act({ batchId })
      batches.refresh()
      return answer
    },
  }
}

export type Import = ReturnType<typeof useImport>
