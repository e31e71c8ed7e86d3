import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../app/session.tsx'
import { useClient } from '../../client/client-context.tsx'
import { type Problem, problemOf } from '../../client/problem.ts'
import { useRead } from '../../client/use-read.ts'
import { moveCandidate } from '../../ui/candidates.tsx'
import { type UnitFound, unitsFound } from './release-search.ts'
import { useSettled } from './use-settled.ts'

const TYPING_MS = 60
const SHORTEST_CODE = 4
const HITS = 20

const isCode = (text: string): boolean => text.length >= SHORTEST_CODE && /^[0-9A-Za-z-]+$/.test(text)

export type FoundUnit =
  | { readonly ok: true; readonly found: UnitFound | null }
  | { readonly ok: false; readonly problem: Problem }

/** Which home is meant: by unit, name and phone tail, or by the code of an item or its notice. */
export const useUnitSearch = (typed: string) => {
  const client = useClient()
  const queries = useQueryClient()
  const knowsPeople = useMay('parcel.intake')
  const text = typed.trim()
  const asked = useSettled(text, TYPING_MS)
  const some = asked !== ''
  const keep = true
  const located = useRead('parcels', 'locate', { code: asked }, { when: some && isCode(asked), keep })
  const candidates = useRead('parcels', 'candidates', { text: asked }, { when: some && knowsPeople, keep })
  const hits = useRead('search', 'find', { text: asked, limit: HITS }, { when: some && !knowsPeople, keep })
  const [chosen, setChosen] = useState({ text: '', index: 0 })
  const rows =
    text === ''
      ? []
      : unitsFound({
          located: isCode(asked) ? (located.data ?? []) : [],
          candidates: candidates.data ?? [],
          hits: hits.data?.hits ?? [],
        })
  const at = chosen.text === text ? chosen.index : 0
  const current = Math.min(at, rows.length - 1)

  /** Asks for exactly what is typed now, however far the list has come. */
  const exact = async (): Promise<readonly UnitFound[]> => {
    const [byCode, byPerson, byText] = await Promise.all([
      isCode(text)
        ? queries.query({
            queryKey: ['parcels', 'locate', { code: text }],
            queryFn: () => client.parcels.locate({ code: text }),
          })
        : [],
      knowsPeople
        ? queries.query({
            queryKey: ['parcels', 'candidates', { text }],
            queryFn: () => client.parcels.candidates({ text }),
          })
        : [],
      knowsPeople
        ? { hits: [] }
        : queries.query({
            queryKey: ['search', 'find', { text, limit: HITS }],
            queryFn: () => client.search.find({ text, limit: HITS }),
          }),
    ])
    return unitsFound({ located: byCode, candidates: byPerson, hits: byText.hits })
  }
  const find = async (): Promise<FoundUnit> => {
    try {
      return { ok: true, found: text === '' ? null : ((await exact())[at] ?? null) }
    } catch (error) {
      return { ok: false, problem: problemOf(error) }
    }
  }
  return {
    rows,
    current,
    settled: asked === text && !candidates.loading && !hits.loading,
    move: (step: 1 | -1) => setChosen({ text, index: moveCandidate(current, step, rows.length) }),
    find,
  }
}
