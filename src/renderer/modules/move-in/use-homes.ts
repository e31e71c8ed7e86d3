import { useState } from 'react'
import type { SearchHit } from '#core/search/search.contract.ts'
import { useRead } from '../../client/use-read.ts'
import { type CandidateRow, moveCandidate } from '../../ui/candidates.tsx'

const HITS = 12
const SHOWN = 5

/** Each home once, however many of its people were found. */
const homesOf = (hits: readonly SearchHit[]): readonly CandidateRow[] => {
  const seen = new Map<string, CandidateRow>()
  for (const { unitId, unit, zone, kind, title } of hits)
    if (unitId !== null && unit !== '' && !seen.has(unitId))
      seen.set(unitId, { id: unitId, zone, unit, name: kind === 'person' ? title : '' })
  return [...seen.values()].slice(0, SHOWN)
}

/** The homes that fit what was typed, and the one that Enter takes. */
export const useHomes = (typed: string) => {
  const asked = typed.trim()
  const [at, setAt] = useState(0)
  const hits = useRead('search', 'find', { text: asked, limit: HITS }, { when: asked.length > 1, keep: true })
  const found = asked.length > 1 ? homesOf(hits.data?.hits ?? []) : []
  const current = Math.min(at, found.length - 1)
  return {
    ...{ found, current },
    home: found[current],
    move: (step: 1 | -1) => setAt(moveCandidate(current, step, found.length)),
    pick: setAt,
  }
}

export type Homes = ReturnType<typeof useHomes>
