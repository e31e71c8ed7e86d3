import type { ReactNode } from 'react'
import type { Tone } from './tone.ts'
import './facts.css'

export interface TimelineEntry {
  id: string
  /** 今天 09:41 */
  when: string
  icon: ReactNode
  tone?: Tone
  /** 包裹入库 */
  kind: string
  text: ReactNode
  /** Who did it. */
  by: string
}

/** What happened in a household, newest first. */
export const Timeline = ({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) => (
  <ol aria-label={label} className="timeline">
    {entries.map((entry) => (
      <li key={entry.id} className="timeline-row">
        <span className="tx-hint tx-soft tx-nowrap">{entry.when}</span>
        <span aria-hidden="true" className={`timeline-icon tone-${entry.tone ?? 'idle'}`}>
          {entry.icon}
        </span>
        <span className="tx-strong tx-nowrap">{entry.kind}</span>
        <span className="tx-cut">{entry.text}</span>
        <span className="tx-hint tx-quiet tx-nowrap">{entry.by}</span>
      </li>
    ))}
  </ol>
)
