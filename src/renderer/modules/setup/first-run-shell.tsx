import type { ReactNode } from 'react'
import { type Station, StationLine } from '../../ui/station-line.tsx'
import { Brand } from './first-run-frame.tsx'
import { firstRunText } from './first-run-page.text.ts'
import './setup.css'

const order = ['house', 'accounts', 'backup', 'devices', 'homes', 'tour'] as const

export type Step = (typeof order)[number]

const stationsAt = (at: Step | null, notes: Partial<Record<Step, string>>): readonly Station[] => {
  const now = at === null ? -1 : order.indexOf(at)
  return order.map((step, index) => ({
    key: step,
    ...firstRunText.steps[step],
    ...(notes[step] === undefined ? {} : { note: notes[step] }),
    state: now < 0 || index > now ? 'future' : index === now ? 'current' : 'done',
  }))
}

interface FirstRunShellProps {
  /** Null before the first question. */
  at: Step | null
  /** What became of a step that is over. */
  notes?: Partial<Record<Step, string>>
  children: ReactNode
}

/** The six steps at the left, the one question at the right. */
export const FirstRunShell = ({ at, notes = {}, children }: FirstRunShellProps) => (
  <div className="first-run">
    <aside className="first-run-left">
      <Brand />
      <StationLine label={firstRunText.stations} stations={stationsAt(at, notes)} />
      <span className="lay-grow" />
      <div className="tx-hint tx-quiet">{firstRunText.local}</div>
    </aside>
    <main className="first-run-main">{children}</main>
  </div>
)
