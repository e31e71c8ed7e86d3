import { CheckOutlined, MinusOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import './station-line.css'

export type StationState = 'done' | 'current' | 'held' | 'late' | 'skipped' | 'future'

export interface Station {
  key: string
  label: string
  /** What was done, what is missing, or what comes. */
  note?: string
  state: StationState
  /** A count in the circle instead of the number of the step. */
  count?: number
}

export interface StationLineProps {
  label: string
  stations: readonly Station[]
  /** Down the side of a wizard, or across the head of a case. */
  direction?: 'down' | 'across'
}

const signs: Partial<Record<StationState, ReactNode>> = {
  done: <CheckOutlined />,
  held: '!',
  skipped: <MinusOutlined />,
}

export const StationLine = ({ label, stations, direction = 'down' }: StationLineProps) => (
  <ol aria-label={label} className={`stations stations-${direction}`}>
    {stations.map((station, index) => (
      <li
        key={station.key}
        className={`station station-${station.state}`}
        aria-current={station.state === 'current' ? 'step' : undefined}
      >
        <span aria-hidden="true" className="station-dot">
          {station.count ?? signs[station.state] ?? index + 1}
        </span>
        <div>
          <div className="station-label">{station.label}</div>
          {station.note !== undefined && <div className="station-note">{station.note}</div>}
        </div>
      </li>
    ))}
  </ol>
)
