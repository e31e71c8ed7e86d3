import type { ReactNode } from 'react'
import { Avatar } from './avatar.tsx'
import { KeyCap } from './key-cap.tsx'
import './tiles.css'

export interface PersonTileProps {
  name: string
  /** 业主, 客服主管, … */
  note: ReactNode
  chosen: boolean
  onChoose: () => void
  /** A photo or drawing; the first character of the name without one. */
  portrait?: ReactNode
  keyCap?: string
  disabled?: boolean
  /** A member of staff is no owner's data and is never blurred. */
  staff?: boolean
  /** Many people on one screen: smaller avatar. */
  close?: boolean
  /** Radio groups move the focus themselves. */
  tabIndex?: number
}

/** One of several people; put tiles into an element with `role="radiogroup"` and a label. */
export const PersonTile = (props: PersonTileProps) => (
  <button
    type="button"
    role="radio"
    aria-checked={props.chosen}
    aria-keyshortcuts={props.keyCap}
    className={`tile tile-person${props.chosen ? ' tile-chosen' : ''}`}
    disabled={props.disabled}
    tabIndex={props.tabIndex}
    onClick={props.onChoose}
  >
    {props.portrait ?? <Avatar name={props.name} size={props.close ? 2.8 : 4.4} />}
    <span className="lay-grow">
      <span className={`tile-title${props.staff ? '' : ' private'}`}>{props.name}</span>
      <span className="tile-detail tx-nowrap">{props.note}</span>
    </span>
    {props.keyCap !== undefined && <KeyCap>{props.keyCap}</KeyCap>}
  </button>
)
