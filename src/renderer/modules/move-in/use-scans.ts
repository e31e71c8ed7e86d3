import { useEffect, useState } from 'react'
import { useAct } from '../../client/use-act.ts'
import type { InputOf } from '../../client/use-read.ts'
import { useRead } from '../../client/use-read.ts'
import { useToasts } from '../../ui/toast.tsx'
import { scansText as text } from './scans.text.ts'

export type ScanSubject = InputOf<'moveIn', 'addScan'>['subject']

/** The pictures of one thing of a case: laid down, seen one at a time, taken off with a reason. */
export const useScans = (caseId: string, subject: ScanSubject, name: string) => {
  const toasts = useToasts()
  const list = useRead('moveIn', 'scans', { id: caseId, subject }, { keep: true })
  const lay = useAct('moveIn', 'layScan')
  const keep = useAct('moveIn', 'addScan')
  const drop = useAct('moveIn', 'dropScan')
  const [at, setAt] = useState<number | null>(null)
  const scans = list.data ?? []
  const add = async (file: File): Promise<void> => {
    keep.reset()
    const laid = await lay.act({ file })
    if (!laid.ok) return
    const kept = await keep.act({ id: caseId, subject, picture: laid.value.picture })
    if (!kept.ok) return
    toasts.show({ text: text.added(name) })
    list.refresh()
  }
  const takeOff = async (scanId: string, reason: string): Promise<void> => {
    const answer = await drop.act({ scanId, reason })
    if (!answer.ok) return
    toasts.show({ text: text.dropped })
    setAt(null)
    list.refresh()
  }
  return {
    scans,
    shown: at === null ? undefined : scans[at],
    ...{ at, see: setAt, add, takeOff },
    busy: lay.busy || keep.busy || drop.busy,
    problem: (lay.problem ?? keep.problem ?? drop.problem ?? list.problem)?.message,
  }
}

export type ScanList = ReturnType<typeof useScans>

/** A picture as it came from the core: it lives in this window alone, and each look is written down there. */
export const usePicture = (scanId: string) => {
  const { act: disclose, problem } = useAct('moveIn', 'scan')
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    let made: string | null = null
    let gone = false
    void disclose({ scanId }).then((answer) => {
      if (!answer.ok || gone) return
      made = URL.createObjectURL(answer.value)
      setUrl(made)
    })
    return () => {
      gone = true
      if (made !== null) URL.revokeObjectURL(made)
      setUrl(null)
    }
  }, [disclose, scanId])
  return { url, problem: problem?.message }
}
