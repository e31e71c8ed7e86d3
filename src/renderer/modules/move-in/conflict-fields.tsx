import { Button } from 'antd'
import { useState } from 'react'
import type { CaseField } from '#core/move-in/entries.schema.contract.ts'
import { entryTexts } from '#core/move-in/entries.text.ts'
import type { CaseView } from '#core/move-in/view.schema.contract.ts'
import { useKeys } from '../../app/keys.tsx'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { extraOf, extraText, ownerName } from './entry-extras.ts'
import { caseValue, showField, wordOf } from './entry-fields.ts'
import { entryFormText } from './entry-form.text.ts'
import { caseFields } from './entry-groups.ts'
import type { Clash } from './use-entry-form.ts'

const text = entryFormText.conflict

interface ConflictFieldsProps {
  clash: Clash
  /** As they stand now: what the other desk typed. */
  view: CaseView
  onSettle: (mine: readonly string[]) => void
}

const isExtra = (field: string): boolean => field.includes(':')

/** A value in words: a choice by its label, a sum in yuan, a person by what is said of them. */
const shown = (field: string, value: unknown): string => {
  if (typeof value === 'boolean') return value ? text.yes : text.no
  if (isExtra(field)) return extraText(value)
  const box = caseFields.find((each) => each.field === field)
  const said = box === undefined ? wordOf(value) : String(showField({ ...box, masked: false }, value))
  return box?.choices?.find((choice) => choice.value === said)?.label ?? (said === '' ? text.empty : said)
}

const titleOf = (view: CaseView, field: string): string =>
  isExtra(field) ? ownerName(view, field) : (entryTexts[field as CaseField] ?? field)

const theirsOf = (view: CaseView, field: string): unknown =>
  isExtra(field) ? extraOf(view, field) : caseValue(view.entries, field)

/** Two desks typed the same field: each value is shown, and the clerk says which one stays. Nothing is lost unseen. */
export const ConflictFields = ({ clash, view, onSettle }: ConflictFieldsProps) => {
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
            <h3 className="entry-group-title">{titleOf(view, field)}</h3>
            <div className="tile-stack">
              <ChoiceTile
                title={text.theirs(by)}
                detail={<span className="private">{shown(field, theirsOf(view, field))}</span>}
                chosen={!own}
                onChoose={() => setMine(rest)}
              />
              <ChoiceTile
                title={text.mine}
                detail={<span className="private">{shown(field, clash.values[field])}</span>}
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
