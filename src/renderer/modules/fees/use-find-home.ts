import { useDeferredValue, useState } from 'react'
import { useRead } from '../../client/use-read.ts'
import { type CandidateRow, moveCandidate } from '../../ui/candidates.tsx'

export interface FoundHome {
  readonly unitId: string
  readonly unit: string
  readonly zone: string | null
  readonly name: string
}

/** Which home is meant by unit digits, a name, initials or a phone tail. */
export const useFindHome = (typed: string) => {
  const text = typed.trim()
  const asked = useDeferredValue(text)
  const { data } = useRead('search', 'find', { text: asked, limit: 12 }, { when: asked !== '', keep: true })
  const [chosen, setChosen] = useState({ text: '', index: 0 })
  const homes: readonly FoundHome[] =
    text === ''
      ? []
      : (data?.hits ?? [])
          .flatMap(({ kind, unitId, unit, zone, title }) =>
            unitId === null || (kind !== 'unit' && kind !== 'person')
              ? []
              : [{ unitId, unit, zone, name: kind === 'person' ? title : '' }],
          )
          .slice(0, 6)
  const current = Math.min(chosen.text === text ? chosen.index : 0, homes.length - 1)
  const rows: readonly CandidateRow[] = homes.map(({ unitId, unit, zone, name }) => ({
    ...{ id: `${unitId} ${name}`, zone, unit, name },
  }))
  return {
    ...{ homes, current, rows },
    settled: asked === text,
    move: (step: 1 | -1) => setChosen({ text, index: moveCandidate(current, step, homes.length) }),
  }
}
