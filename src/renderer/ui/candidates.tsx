import type { ReactNode } from 'react'
import { KeyCap } from './key-cap.tsx'
import { StateMark } from './state.tsx'
import type { Tone } from './tone.ts'
import { UnitTag } from './unit-tag.tsx'
import './entry.css'

export interface CandidateRow {
  id: string
  zone: string | null
  unit: string
  name: string
  /** 业主, 租户, … */
  relation?: string
  /** `尾号 5678` */
  tail?: string
  /** What to know before choosing this one. */
  note?: { tone: Tone; text: string; icon?: ReactNode }
}

export interface CandidatesProps {
  /** The same id as EntryBig's `listId`. */
  listId: string
  label: string
  rows: readonly CandidateRow[]
  /** Index of the row that Enter takes; -1 for none. */
  current: number
  onPick: (index: number) => void
  /** The part of the unit that was typed. */
  match?: string
  /** Shown instead of rows when nothing fits. */
  none?: ReactNode
}

export const candidateId = (listId: string, index: number): string => `${listId}-${index}`

export const Candidates = ({ listId, label, rows, current, onPick, match = '', none }: CandidatesProps) => {
  if (rows.length === 0) return none === undefined ? null : <div className="candidates-none">{none}</div>
  return (
    <div id={listId} role="listbox" aria-label={label} className="candidates">
      {rows.map((row, index) => (
        <div
          key={row.id}
          id={candidateId(listId, index)}
          role="option"
          aria-selected={index === current}
          className={`candidates-row${index === current ? ' candidates-row-current' : ''}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(index)}
        >
          <UnitTag zone={row.zone} name={row.unit} size="large" match={match} />
          <Person row={row} />
          <span className="tx-cut">
            {row.note !== undefined && (
              <StateMark hint tone={row.note.tone} icon={row.note.icon}>
                {row.note.text}
              </StateMark>
            )}
          </span>
          {index === current && <KeyCap>Enter</KeyCap>}
        </div>
      ))}
    </div>
  )
}

/** Where there is no person, the words take the place of relation and phone too. */
const Person = ({ row }: { row: CandidateRow }) => {
  if (row.relation === undefined && row.tail === undefined)
    return <span className="tx-strong tx-cut candidates-alone">{row.name}</span>
  return (
    <>
      <span className="tx-strong tx-cut private">{row.name}</span>
      <span className="tx-soft tx-cut">{row.relation}</span>
      <span className="tx-soft tx-nowrap private">{row.tail}</span>
    </>
  )
}

/** The next candidate, staying inside the list. */
export const moveCandidate = (current: number, step: number, count: number): number =>
  count === 0 ? -1 : Math.min(Math.max(current + step, 0), count - 1)
