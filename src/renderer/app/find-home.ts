import { useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import type { SearchHit } from '#core/search/search.contract.ts'
import { useClient } from '../client/client-context.tsx'
import { useRead } from '../client/use-read.ts'
import { type CandidateRow, moveCandidate } from '../ui/candidates.tsx'

/** A home that was chosen from what was typed. */
export interface Home {
  readonly unitId: string
  readonly unit: string
  readonly zone: string | null
  readonly personId: string | null
  /** Masked. */
  readonly name: string
}

const HITS = 12

const homesOf = (hits: readonly SearchHit[]): readonly Home[] =>
  hits.flatMap(({ kind, recordId, unitId, unit, zone, title }) => {
    if (unitId === null || (kind !== 'unit' && kind !== 'person')) return []
    const person = kind === 'person'
    return [{ unitId, unit, zone, personId: person ? recordId : null, name: person ? title : '' }]
  })

/** Which home is meant by unit digits, a name, initials or a phone tail. */
export const useFindHome = (typed: string) => {
  const client = useClient()
  const queries = useQueryClient()
  const text = typed.trim()
  const asked = useDeferredValue(text)
  const { data } = useRead('search', 'find', { text: asked, limit: HITS }, { when: asked !== '', keep: true })
  const [chosen, setChosen] = useState({ text: '', index: 0 })
  const homes = text === '' ? [] : homesOf(data?.hits ?? []).slice(0, 6)
  const at = chosen.text === text ? chosen.index : 0
  const current = Math.min(at, homes.length - 1)
  return {
    homes,
    current,
    rows: homes.map(rowOf),
    move: (step: 1 | -1) => setChosen({ text, index: moveCandidate(current, step, homes.length) }),
    /** Asks for exactly what is typed now, however far the list has come. */
    find: async (): Promise<Home | null> => {
      const answer = await queries
        .query({
          queryKey: ['search', 'find', { text, limit: HITS }],
          queryFn: () => client.search.find({ text, limit: HITS }),
        })
        .catch(() => ({ hits: [] }))
      return homesOf(answer.hits)[at] ?? null
    },
  }
}

const rowOf = (home: Home): CandidateRow => ({
  id: `${home.unitId}-${home.personId ?? ''}`,
  zone: home.zone,
  unit: home.unit,
  name: home.name,
})
