import { ClockCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { isComposing } from './composing.ts'
import { KeyCap } from './key-cap.tsx'
import { isCursorKey, moveCursor } from './list-cursor.ts'
import { StateMark } from './state.tsx'
import type { Tone } from './tone.ts'
import { UnitTag } from './unit-tag.tsx'
import './work-list.css'

export interface WorkItem {
  id: string
  /** `09:50`, `3 天` */
  lead?: string
  icon?: ReactNode
  tone?: Tone
  text: ReactNode
  unit?: { zone: string | null; name: string }
  note?: { text: string; tone?: Tone; icon?: ReactNode }
  /** The verb of the row; none for rows that only tell. */
  act?: string
}

export interface WorkListProps {
  label: string
  items: readonly WorkItem[]
  onAct: (id: string) => void
  /** The list is the screen's one work and takes the focus. */
  autoFocus?: boolean
}

const PAGE = 8

/** On a list ordered by time what presses is the hour. */
const noteIcon = ({ tone, icon }: NonNullable<WorkItem['note']>): ReactNode =>
  icon ?? (tone === 'due' || tone === 'stop' ? <ClockCircleOutlined /> : undefined)

/** A short list whose rows each name their act: the current one as a filled button, the others as a word. */
export const WorkList = ({ label, items, onAct, autoFocus = false }: WorkListProps) => {
  const listId = useId()
  const [chosen, setChosen] = useState<string | null>(null)
  const ids = items.map((item) => item.id)
  const current = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey) return
    if (isCursorKey(event.key)) {
      event.preventDefault()
      setChosen(moveCursor(ids, current, event.key, PAGE))
    }
    if (event.key === 'Enter' && current !== null && event.target === event.currentTarget) {
      event.preventDefault()
      onAct(current)
    }
  }
  return (
    <div
      role="group"
      aria-label={label}
      tabIndex={0}
      ref={autoFocus ? focusOnce : undefined}
      className="work-list"
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <div
          key={item.id}
          id={`${listId}-${item.id}`}
          aria-current={item.id === current}
          className={`work-list-row${item.id === current ? ' work-list-row-current' : ''}`}
          onMouseDown={() => setChosen(item.id)}
        >
          <WorkCells item={item} />
          <span className="work-list-act">
            <RowAct item={item} current={item.id === current} onAct={onAct} />
          </span>
        </div>
      ))}
    </div>
  )
}

const focusOnce = (element: HTMLDivElement | null): void => element?.focus({ preventScroll: true })

const WorkCells = ({ item }: { item: WorkItem }) => (
  <>
    {item.lead !== undefined && <span className="work-list-lead">{item.lead}</span>}
    {item.icon !== undefined && (
      <span aria-hidden="true" className={`work-list-icon tone-${item.tone ?? 'idle'}`}>
        {item.icon}
      </span>
    )}
    <span className="lay-grow tx-cut">{item.text}</span>
    {item.unit !== undefined && (
      <span className="work-list-unit">
        <UnitTag {...item.unit} />
      </span>
    )}
    {item.note !== undefined && (
      <span className="work-list-note tx-hint tx-nowrap">
        {item.note.tone === undefined ? (
          <span className="tx-soft">{item.note.text}</span>
        ) : (
          <StateMark hint strong tone={item.note.tone} icon={noteIcon(item.note)}>
            {item.note.text}
          </StateMark>
        )}
      </span>
    )}
  </>
)

const RowAct = ({
  item,
  current,
  onAct,
}: {
  item: WorkItem
  current: boolean
  onAct: (id: string) => void
}) => {
  if (item.act === undefined) return null
  if (!current)
    return (
      <button type="button" tabIndex={-1} className="work-list-verb" onClick={() => onAct(item.id)}>
        {item.act}
      </button>
    )
  return (
    <Button type="primary" size="small" tabIndex={-1} onClick={() => onAct(item.id)}>
      {item.act}
      <KeyCap>↵</KeyCap>
    </Button>
  )
}
