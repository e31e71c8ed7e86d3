import { useState } from 'react'
import type { TrailOf, TrailRow } from '#core/oversight/trail.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'

export interface TrailDays {
  readonly from: string
  readonly to: string
}

export interface Answered {
  readonly of: TrailOf
  readonly days: TrailDays
  readonly rows: readonly TrailRow[]
  readonly next: number | null
  readonly total: number
}

/** A look at the trail is written down, so it is asked for by a button and never by itself. */
export const useTrail = () => {
  const ask = useAct('trail', 'report')
  const [answered, setAnswered] = useState<Answered | null>(null)
  const run = async (of: TrailOf, days: TrailDays): Promise<void> => {
    const answer = await ask.act({ of, ...days })
    if (answer.ok) setAnswered({ of, days, ...answer.value })
  }
  const more = async (): Promise<void> => {
    if (answered === null || answered.next === null) return
    const { of, days, next, rows } = answered
    const answer = await ask.act({ of, ...days, before: next })
    if (answer.ok) setAnswered({ ...answered, ...answer.value, rows: [...rows, ...answer.value.rows] })
  }
  return { answered, run, more, busy: ask.busy, problem: ask.problem }
}

/** Hits of the search box, for whoever must name a record. */
export const useFound = (text: string, kinds: readonly string[]) => {
  const found = useRead('search', 'find', { text, limit: 12 }, { when: text.trim() !== '', keep: true })
  return (found.data?.hits ?? []).filter(({ kind }) => kinds.includes(kind))
}

/** The record of the printed report: one text, as a preview knows a form. */
export const recordOf = ({ of, days }: Answered): string =>
  [...(of.by === 'staff' ? ['staff', of.staffId] : ['record', of.kind, of.id]), days.from, days.to].join(' ')
