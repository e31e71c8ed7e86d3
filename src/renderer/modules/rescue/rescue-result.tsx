import { Button } from 'antd'
import type { ReactNode } from 'react'
import { tableNames } from '#core/backup/backup.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { StateMark } from '../../ui/state.tsx'
import { rescueText as words } from './rescue-page.text.ts'
import type { Stage } from './use-rescue.ts'

interface ResultProps {
  title: string
  note: string
  onEnter: () => void
  children?: ReactNode
}

const Result = ({ title, note, onEnter, children }: ResultProps) => {
  useKeys([{ key: ['Enter', 'Ctrl+Enter'], label: words.enter, run: onEnter }])
  return (
    <>
      <StateMark tone="done" strong>
        {title}
      </StateMark>
      {children}
      <p className="tx-soft">{note}</p>
      <div>
        <Button type="primary" size="large" autoFocus onClick={onEnter}>
          {words.enter}
          <KeyCap onFill>↵</KeyCap>
        </Button>
      </div>
    </>
  )
}

interface RestoredProps {
  stage: Extract<Stage, { at: 'restored' }>
  when: (at: number) => string
  onEnter: () => void
}

export const Restored = ({ stage, when, onEnter }: RestoredProps) => (
  <Result
    title={words.restored(when(stage.madeAt), stage.rows)}
    note={words.restoredNote}
    onEnter={onEnter}
  />
)

interface SalvagedProps {
  stage: Extract<Stage, { at: 'salvaged' }>
  onEnter: () => void
}

/** What was read, and plainly what was not. */
export const Salvaged = ({ stage, onEnter }: SalvagedProps) => {
  const { tables, folder } = stage
  const broken = tables.filter(({ whole }) => !whole)
  const named = broken.filter(({ table }) => tableNames[table] !== undefined)
  const rest = broken.length - named.length
  return (
    <Result
      title={words.salvaged(tables.reduce((sum, { rows }) => sum + rows, 0))}
      note={words.kept(folder)}
      onEnter={onEnter}
    >
      {broken.length === 0 ? (
        <p>{words.allWhole}</p>
      ) : (
        <section aria-label={words.broken}>
          <h2 className="tx-section">{words.broken}</h2>
          <FactList
            facts={named.map(({ table, rows }) => ({
              label: tableNames[table] ?? table,
              value: words.rows(rows),
              tone: 'due',
            }))}
          />
          {rest > 0 && <p className="tx-hint tx-soft">{words.otherTables(rest)}</p>}
        </section>
      )}
    </Result>
  )
}
