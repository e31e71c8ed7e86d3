import type { ReactNode } from 'react'
import { KeyCap } from './key-cap.tsx'
import './tiles.css'

export interface ChoiceTileProps {
  /** The key that takes this choice; shown, not registered (app/keys.tsx registers it). */
  keyCap?: string
  /** A bold verb. */
  title: string
  /** What will happen. */
  detail: ReactNode
  icon?: ReactNode
  onChoose: () => void
  chosen?: boolean
  /** Why this cannot be chosen now; it replaces the detail. */
  disabledReason?: string
  /** The safe choice has the focus first. */
  autoFocus?: boolean
}

export const ChoiceTile = (props: ChoiceTileProps) => (
  <button
    type="button"
    className={`tile${props.chosen ? ' tile-chosen' : ''}`}
    disabled={props.disabledReason !== undefined}
    autoFocus={props.autoFocus}
    aria-keyshortcuts={props.keyCap}
    aria-pressed={props.chosen}
    onClick={props.onChoose}
  >
    {props.keyCap !== undefined && (
      <span className="tile-key">
        <KeyCap>{props.keyCap}</KeyCap>
      </span>
    )}
    {props.icon !== undefined && (
      <span aria-hidden="true" className="tile-icon">
        {props.icon}
      </span>
    )}
    <span className="lay-grow">
      <span className="tile-title">{props.title}</span>
      <span className="tile-detail">{props.disabledReason ?? props.detail}</span>
    </span>
  </button>
)
