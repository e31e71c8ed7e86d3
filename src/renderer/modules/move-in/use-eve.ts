import { useRef, useState } from 'react'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { useToasts } from '../../ui/toast.tsx'
import { papersText } from './papers-panel.text.ts'

const { eve: words } = papersText

/** All packs of a day in the order of the appointments, one household after the other; it can be stopped at any. */
export const useEve = (date: string) => {
  const list = useRead('moveIn', 'list', { filter: 'day', date, size: 200 })
  const pack = useAct('moveInPapers', 'printPack')
  const toasts = useToasts()
  const [sent, setSent] = useState<ReadonlyMap<string, string>>(new Map())
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const [running, setRunning] = useState(false)
  const stop = useRef(false)
  const rows = [...(list.data?.rows ?? [])].sort((a, b) =>
    `${a.appointmentSlot} ${a.caseNo}`.localeCompare(`${b.appointmentSlot} ${b.caseNo}`),
  )
  /** False when the printer or the case would not have it: the evening stops there. */
  const printOne = async (id: string): Promise<boolean> => {
    const answer = await pack.act({ caseId: id })
    const ready = !answer.ok && answer.problem.code === 'NOTHING_TO_PRINT'
    if (!answer.ok && !ready) {
      setProblem(answer.problem.message)
      return false
    }
    const word = answer.ok ? words.sent(answer.value.sheets) : words.ready
    setSent((before) => new Map(before).set(id, word))
    return true
  }
  const start = async (): Promise<void> => {
    if (running) return
    stop.current = false
    setRunning(true)
    setProblem(undefined)
    let done = 0
    for (const { id } of rows.filter((row) => !sent.has(row.id))) {
      if (stop.current || !(await printOne(id))) break
      done += 1
    }
    setRunning(false)
    if (done > 0) toasts.show({ text: words.finished(done) })
  }
  return {
    ...{ rows, sent, running, problem: problem ?? list.problem?.message },
    loading: list.loading,
    start: () => void start(),
    stop: () => {
      stop.current = true
    },
  }
}
