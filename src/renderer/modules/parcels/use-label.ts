import { useState } from 'react'
import { useAct } from '../../client/use-act.ts'

/** Shelf labels as a sheet, fetched when somebody wants to see them: the next scan never waits for a label. */
export const useLabel = () => {
  const label = useAct('parcels', 'label')
  const [open, setOpen] = useState(false)
  const [file, setFile] = useState<Blob | null>(null)
  const [count, setCount] = useState(0)
  const show = async (ids: readonly string[]): Promise<void> => {
    setFile(null)
    setCount(ids.length)
    setOpen(true)
    const answer = await label.act({ ids: [...ids] })
    if (answer.ok) setFile(answer.value)
  }
  return { open, file, count, problem: label.problem?.message, show, close: () => setOpen(false) }
}
