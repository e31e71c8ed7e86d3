import type { Candidate, Parcel } from '#core/parcels/parcels.schema.contract.ts'
import { relationTexts } from '#core/people/people.text.ts'
import type { SearchHit } from '#core/search/search.contract.ts'
import type { CandidateRow } from '../../ui/candidates.tsx'
import { candidateText } from './candidate-list.text.ts'
import { releaseText } from './release-page.text.ts'

/** A home that the typed text may mean; `scanned` is the item that led there. */
export interface UnitFound {
  readonly unitId: string
  readonly scanned: string | null
  readonly row: CandidateRow
}

const waitingNote = (waiting: number) =>
  waiting === 0
    ? { note: { tone: 'idle' as const, text: candidateText.nothingWaiting } }
    : { note: { tone: 'done' as const, text: releaseText.waiting(waiting) } }

const byCandidate = (candidate: Candidate): UnitFound => ({
  unitId: candidate.unitId,
  scanned: null,
  row: {
    id: candidate.unitId,
    zone: candidate.zone,
    unit: candidate.unit,
    name: candidate.name,
    ...(candidate.relation === null ? {} : { relation: relationTexts[candidate.relation] }),
    ...(candidate.phoneTail === '' ? {} : { tail: candidateText.tail(candidate.phoneTail) }),
    ...waitingNote(candidate.waiting),
  },
})

const byParcel = (parcel: Parcel): readonly UnitFound[] =>
  parcel.unitId === null
    ? []
    : [
        {
          unitId: parcel.unitId,
          scanned: parcel.id,
          row: {
            id: parcel.unitId,
            zone: parcel.zone,
            unit: parcel.unit,
            name: parcel.addressee,
            note: { tone: 'done', text: releaseText.byCode(parcel.shelfNo) },
          },
        },
      ]

const byHit = (hit: SearchHit): readonly UnitFound[] =>
  hit.unitId === null
    ? []
    : [
        {
          unitId: hit.unitId,
          scanned: hit.kind === 'parcel' ? hit.recordId : null,
          row: {
            id: hit.unitId,
            zone: hit.zone,
            unit: hit.unit,
            name: hit.title,
            ...(hit.detail === '' ? {} : { note: { tone: 'active' as const, text: hit.detail } }),
          },
        },
      ]

interface Answers {
  readonly located: readonly Parcel[]
  readonly candidates: readonly Candidate[]
  readonly hits: readonly SearchHit[]
}

/** One row a home: an item's own code first, then those with something to fetch, in the order the core ranked them. */
export const unitsFound = ({ located, candidates, hits }: Answers): readonly UnitFound[] => {
  const byPerson = candidates
    .toSorted((a, b) => Number(b.waiting > 0) - Number(a.waiting > 0))
    .map(byCandidate)
  const all = [...located.flatMap(byParcel), ...byPerson, ...hits.flatMap(byHit)]
  return all.filter((found, index) => all.findIndex(({ unitId }) => unitId === found.unitId) === index)
}
