import { InboxOutlined } from '@ant-design/icons'
import type { Candidate } from '#core/parcels/parcels.schema.contract.ts'
import { relationTexts } from '#core/people/people.text.ts'
import { useSession } from '../../app/session.tsx'
import { type CandidateRow, Candidates } from '../../ui/candidates.tsx'
import { candidateText } from './candidate-list.text.ts'

/** What waits is said once for a home, in its first row. */
const waitingOf = (candidate: Candidate, rows: readonly Candidate[]) =>
  candidate.waiting === 0 || rows.find(({ unitId }) => unitId === candidate.unitId) !== candidate
    ? {}
    : {
        note: {
          tone: 'active' as const,
          text: candidateText.waiting(candidate.waiting),
          icon: <InboxOutlined />,
        },
      }

/** Nothing is received there at all: that goes before everything else. */
const stoppedOf = ({ receiving }: Candidate) =>
  receiving === 'stopped' ? { note: { tone: 'stop' as const, text: candidateText.stopped } } : {}

/** Nobody is named where nobody lives, and where the home is another zone's. */
const nameOf = ({ personId, name, zone }: Candidate, zones: readonly string[]): string => {
  if (personId !== null) return name
  return zones.includes(zone) ? candidateText.vacant : candidateText.otherZone
}

const rowOf = (candidate: Candidate, rows: readonly Candidate[], zones: readonly string[]): CandidateRow => ({
  id: `${candidate.unitId}-${candidate.personId ?? ''}`,
  zone: candidate.zone,
  unit: candidate.unit,
  name: nameOf(candidate, zones),
  ...(candidate.relation === null ? {} : { relation: relationTexts[candidate.relation] }),
  ...(candidate.phoneTail === '' ? {} : { tail: candidateText.tail(candidate.phoneTail) }),
  ...(candidate.learnt ? { note: { tone: 'due' as const, text: candidateText.learnt } } : {}),
  ...waitingOf(candidate, rows),
  ...stoppedOf(candidate),
})

interface CandidateListProps {
  listId: string
  rows: readonly Candidate[]
  current: number
  onPick: (candidate: Candidate) => void
  typed: string
  /** Shown instead of rows when nothing fits. */
  none: string
  /** In a side column: unit and name only. */
  compact?: boolean
}

export const CandidateList = ({
  listId,
  rows,
  current,
  onPick,
  typed,
  none,
  compact = false,
}: CandidateListProps) => {
  const { zones } = useSession()
  return (
    <div className={compact ? 'candidates-compact' : ''}>
      <Candidates
        listId={listId}
        label={candidateText.label}
        rows={rows.map((row) => rowOf(row, rows, zones))}
        current={current}
        match={typed.trim().replace(/\s+/g, '-')}
        onPick={(index) => {
          const row = rows[index]
          if (row !== undefined) onPick(row)
        }}
        {...(typed.trim() === '' || none === '' ? {} : { none })}
      />
    </div>
  )
}
