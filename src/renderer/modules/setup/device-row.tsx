import type { ReactNode } from 'react'
import { StateMark } from '../../ui/state.tsx'
import type { Tone } from '../../ui/tone.ts'

interface DeviceRowProps {
  icon: ReactNode
  title: string
  /** What to do. */
  note: string
  state: { tone: Tone; text: string }
  children: ReactNode
}

/** One thing at the desk that has to work: what to do, what came of it, and how it stands. */
export const DeviceRow = ({ icon, title, note, state, children }: DeviceRowProps) => (
  <section className="device-row" aria-label={title}>
    <span aria-hidden="true" className={`device-icon tone-${state.tone}`}>
      {icon}
    </span>
    <div className="lay-grow">
      <div className="lay-row">
        <h2 className="tx-section lay-grow">{title}</h2>
        <span role="status">
          <StateMark tone={state.tone}>{state.text}</StateMark>
        </span>
      </div>
      <p className="tx-soft">{note}</p>
      <div className="device-try">{children}</div>
    </div>
  </section>
)
