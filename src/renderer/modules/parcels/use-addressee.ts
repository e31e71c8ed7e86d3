import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Candidate } from '#core/parcels/parcels.schema.contract.ts'
import { useClient } from '../../client/client-context.tsx'
import { type Problem, problemOf } from '../../client/problem.ts'
import { useRead } from '../../client/use-read.ts'
import { moveCandidate } from '../../ui/candidates.tsx'
import { useSettled } from './use-settled.ts'

const TYPING_MS = 60

export type Found =
  | { readonly ok: true; readonly candidate: Candidate | null }
  | { readonly ok: false; readonly problem: Problem }

export interface Addressee {
  readonly rows: readonly Candidate[]
  /** The row that Enter takes. */
  readonly current: number
  /** The rows answer what is typed now. */
  readonly settled: boolean
  readonly move: (step: 1 | -1) => void
  /** Who is meant by what is typed at this moment, even when the list has not caught up yet. */
  readonly find: () => Promise<Found>
  /** The same without asking, when the list that is on the screen answers exactly what is typed. */
  readonly known: Found | null
}

const none: readonly Candidate[] = []

export const useAddressee = (typed: string): Addressee => {
  const client = useClient()
  const queries = useQueryClient()
  const text = typed.trim()
  const asked = useSettled(text, TYPING_MS)
  const { data, kept: stale } = useRead(
    'parcels',
    'candidates',
    { text: asked },
    { when: asked !== '', keep: true },
  )
  const [chosen, setChosen] = useState({ text: '', index: 0 })
  const index = chosen.text === text ? chosen.index : 0
  const listed = asked === text && text !== '' && !stale ? data : undefined
  const rows = text === '' ? none : (data ?? none)
  const current = rows.length === 0 ? -1 : chosen.text === text ? Math.min(chosen.index, rows.length - 1) : 0

  const find = async (): Promise<Found> => {
    if (text === '') return { ok: true, candidate: null }
    try {
      const answer = await queries.query({
        queryKey: ['parcels', 'candidates', { text }],
        queryFn: () => client.parcels.candidates({ text }),
      })
      return { ok: true, candidate: answer[index] ?? null }
    } catch (error) {
      return { ok: false, problem: problemOf(error) }
    }
  }
  return {
    rows,
    current,
    settled: asked === text,
    move: (step) => setChosen({ text, index: moveCandidate(current, step, rows.length) }),
    find,
    known: listed === undefined ? null : { ok: true, candidate: listed[index] ?? null },
  }
}
