import { useEffect, useState } from 'react'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'

/** One test as it is sat: a question, its time, the next. The core keeps the time; this shows it. */
export const useSitting = (id: string) => {
  const own = useRead('vipTests', 'mine', undefined)
  const begin = useAct('vipTests', 'begin')
  const answer = useAct('vipTests', 'answer')
  const sitting = own.data?.find((one) => one.id === id)
  const [ordinal, setOrdinal] = useState<number | null>(null)
  const asked = useRead('vipTests', 'question', { id, ordinal: ordinal ?? 1 }, { when: ordinal !== null })
  const ended = sitting?.endedAt !== null && sitting !== undefined
  const missed = useRead('vipTests', 'missed', { id }, { when: ended })
  const start = async (): Promise<void> => {
    const started = await begin.act({ id })
    if (started.ok) setOrdinal(started.value.ordinal)
  }
  const choose = async (chosen: number | null): Promise<void> => {
    if (ordinal === null || answer.busy) return
    const told = await answer.act({ id, ordinal, chosen })
    if (told.ok) setOrdinal(told.value.next)
    else own.refresh()
  }
  return {
    sitting,
    loading: own.loading,
    ordinal,
    question: ordinal === null ? undefined : asked.data,
    problem: own.problem ?? begin.problem ?? answer.problem,
    busy: begin.busy || answer.busy,
    missed: missed.data ?? [],
    ended,
    start,
    choose,
  }
}

/** Seconds that are left; when they are over `onOver` is called once. */
export const useCountdown = (seconds: number, onOver: () => void): number => {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    if (left <= 0) return onOver()
    const timer = setTimeout(() => setLeft(left - 1), 1_000)
    return () => clearTimeout(timer)
  })
  return Math.max(0, left)
}
