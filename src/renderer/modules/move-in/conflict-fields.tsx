import { Button } from 'antd'
import { useState } from 'react'
import type { CaseEntries, CaseField } from '#core/move-in/entries.schema.contract.ts'
import { entryTexts } from '#core/move-in/entries.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { entryFormText } from './entry-form.text.ts'
import type { Clash } from './use-entry-form.ts'

const text = entryFormText.conflict

interface ConflictFieldsProps {
  clash: Clash
  /** As they stand now: what the other desk typed. */
  entries: CaseEntries
  onSettle: (mine: readonly string[]) => void
}

const shown = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? text.yes : text.no
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : text.empty
}

/** Two desks typed the same field: each value is shown, and the clerk says which one stays. Nothing is lost unseen. */
export const ConflictFields = ({ clash, entries, onSettle }: ConflictFieldsProps) => {
  const [mine, setMine] = useState<readonly string[]>([])
  const settle = (): void => onSettle(mine)
  useKeys([{ key: ['F8', 'Ctrl+Enter'], cap: 'F8', label: text.go, run: settle }])
  return (
    <section aria-label={text.title} className="case-narrow">
      <InlineError tone="due" title={text.title} />
      {clash.fields.map(({ field, by }) => {
        const own = mine.includes(field)
        const rest = mine.filter((each) => each !== field)
        return (
          <div key={field} className="entry-clash">
            <h3 className="entry-group-title">{entryTexts[field as CaseField] ?? field}</h3>
            <div className="tile-stack">
              <ChoiceTile
                title={text.theirs(by)}
                detail={<span className="private">{shown(entries[field as CaseField])}</span>}
                chosen={!own}
                onChoose={() => setMine(rest)}
              />
              <ChoiceTile
                title={text.mine}
                detail={<span className="private">{shown(clash.values[field as CaseField])}</span>}
                chosen={own}
                onChoose={() => setMine([...rest, field])}
              />
            </div>
          </div>
        )
      })}
      <div className="case-acts">
        <Button type="primary" size="large" onClick={settle}>
          {text.go}
          <KeyCap onFill>F8</KeyCap>
        </Button>
      </div>
    </section>
  )
}
