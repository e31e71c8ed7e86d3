import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react'
import { candidateId } from './candidates.tsx'
import { isComposing } from './composing.ts'
import './entry.css'

export interface EntryBigProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** ↑ and ↓: the caller moves its candidate. */
  onMove?: (step: 1 | -1) => void
  onEnter?: () => void
  onEscape?: () => void
  placeholder?: string
  /** How the digits were understood: `3 栋 2 单元 15 层`. */
  reading?: ReactNode
  /** Why the entry was refused; the frame turns red. */
  problem?: string
  disabled?: boolean
  autoFocus?: boolean
  /** Id of the list of candidates and the row that Enter would take, for screen readers. */
  listId?: string
  current?: number
  ref?: Ref<HTMLInputElement>
}

export const EntryBig = (props: EntryBigProps) => {
  const id = useId()
  return (
    <div className={`entry-big${props.problem ? ' entry-big-refused' : ''}`}>
      <label className="entry-big-label" htmlFor={id}>
        {props.label}
      </label>
      <div className="entry-big-box">
        <input
          id={id}
          ref={props.ref}
          value={props.value}
          placeholder={props.placeholder}
          disabled={props.disabled}
          autoFocus={props.autoFocus}
          autoComplete="off"
          spellCheck={false}
          {...comboboxOf(props)}
          aria-invalid={props.problem !== undefined}
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={(event) => answerKey(event, props)}
        />
        {props.reading !== undefined && <span className="entry-big-reading">{props.reading}</span>}
      </div>
      {props.problem !== undefined && (
        <div role="alert" className="entry-big-problem">
          {props.problem}
        </div>
      )}
    </div>
  )
}

/** With a list beside it the entry is a combobox that points at the row Enter would take. */
const comboboxOf = ({ listId, current = -1 }: EntryBigProps) => {
  if (listId === undefined) return {}
  const listed = current >= 0
  return {
    role: 'combobox',
    'aria-expanded': listed,
    ...(listed ? { 'aria-controls': listId, 'aria-activedescendant': candidateId(listId, current) } : {}),
  }
}

const answerKey = (event: KeyboardEvent, { onMove, onEnter, onEscape }: EntryBigProps): void => {
  if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey || event.metaKey) return
  const acts: Record<string, (() => void) | undefined> = {
    ArrowDown: onMove && (() => onMove(1)),
    ArrowUp: onMove && (() => onMove(-1)),
    Enter: onEnter,
    Escape: onEscape,
  }
  const act = acts[event.key]
  if (act === undefined) return
  event.preventDefault()
  act()
}
