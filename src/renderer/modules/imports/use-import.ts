import { useState } from 'react'
import type { Column, Rehearsal } from '#core/imports/imports.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'

export type Stage =
  | { readonly at: 'choose' }
  | { readonly at: 'rehearsed'; readonly rehearsal: Rehearsal }
  | { readonly at: 'done'; readonly units: number; readonly persons: number; readonly vehicles: number }

/** A meaning that moves to another column leaves the one it had; several phones may stand. */
const onlyOnce = (meaning: Column, sameSheet: boolean, taken: Column): Column =>
  sameSheet && meaning === taken && taken !== 'phone' ? 'ignore' : meaning

/** A sheet is read and judged first; only then does anything reach the records. */
export const useImport = () => {
  const [stage, setStage] = useState<Stage>({ at: 'choose' })
  const rehearse = useAct('imports', 'rehearse')
  const rehearseAgain = useAct('imports', 'rehearseAgain')
  const commit = useAct('imports', 'commit')
  const takeBack = useAct('imports', 'takeBack')
  const batches = useRead('imports', 'batches', undefined)

  const read = async (file: File): Promise<void> => {
    commit.reset()
    const answer = await rehearse.act({ file })
    if (answer.ok) setStage({ at: 'rehearsed', rehearsal: answer.value })
  }
  /** One column means something else: the whole sheet is judged anew. */
  const correct = async (sheet: string, at: number, meaning: Column): Promise<void> => {
    if (stage.at !== 'rehearsed' || rehearseAgain.busy) return
    const { rehearsalId, sheets } = stage.rehearsal
    const columns = sheets.map(({ name, columns: shown }) => ({
      name,
      columns: shown.map((column, index) =>
        name === sheet && index === at ? meaning : onlyOnce(column.meaning, name === sheet, meaning),
      ),
    }))
    const answer = await rehearseAgain.act({ rehearsalId, sheets: columns })
    if (answer.ok) setStage({ at: 'rehearsed', rehearsal: answer.value })
  }
  const store = async (): Promise<void> => {
    if (stage.at !== 'rehearsed' || commit.busy) return
    const answer = await commit.act({ rehearsalId: stage.rehearsal.rehearsalId })
    if (!answer.ok) return
    const { unitsAdded, personsAdded, vehiclesAdded } = answer.value
    setStage({ at: 'done', units: unitsAdded, persons: personsAdded, vehicles: vehiclesAdded })
    batches.refresh()
  }
  const again = (): void => {
    rehearse.reset()
    rehearseAgain.reset()
    commit.reset()
    setStage({ at: 'choose' })
  }
  return {
    stage,
    read,
    reading: rehearse.busy,
    correct,
    correcting: rehearseAgain.busy,
    store,
    storing: commit.busy,
    again,
    problem: rehearse.problem ?? rehearseAgain.problem ?? commit.problem,
    batches: batches.data ?? [],
    takeBack: async (batchId: string) => {
      const answer = await takeBack.act({ batchId })
      batches.refresh()
      return answer
    },
  }
}

export type Import = ReturnType<typeof useImport>
