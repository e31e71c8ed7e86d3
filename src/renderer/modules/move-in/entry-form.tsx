import { Button } from 'antd'
import type { Control } from 'react-hook-form'
import type { CaseEntries } from '#core/move-in/entries.schema.contract.ts'
import type { Occupant } from '#core/people/people.contract.ts'
import { useKeys } from '../../app/keys.tsx'
import { useRead } from '../../client/use-read.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TickRow } from '../../ui/tick-row.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { ConflictFields } from './conflict-fields.tsx'
import { caseValue, type EntryField, type Typed, wordOf } from './entry-fields.ts'
import { entryFormText as text } from './entry-form.text.ts'
import type { Opened } from './use-case.ts'
import { useEntryForm } from './use-entry-form.ts'

/** Everything of this family that is typed, once; two desks may type at the same time. */
export const EntryForm = ({ opened }: { opened: Opened }) => {
  const { kind, unit } = opened.view
  const leaves = kind === 'resale' || kind === 'moveOut'
  const home = useRead('people', 'file', { unitId: unit.id }, { when: leaves })
  if (leaves && home.data === undefined) return <Waiting />
  return <Boxes opened={opened} household={home.data?.people ?? []} />
}

interface BoxesProps {
  opened: Opened
  household: readonly Occupant[]
}

const Boxes = ({ opened, household }: BoxesProps) => {
  const form = useEntryForm(opened, household)
  useKeys([
    {
      key: ['Ctrl+S', 'F8', 'Ctrl+Enter'],
      cap: 'F8',
      label: text.save,
      run: form.submit,
      when: form.clash === null,
    },
  ])
  if (form.clash !== null)
    return <ConflictFields clash={form.clash} view={opened.view} onSettle={form.settleClash} />
  return (
    <div className="case-entry">
      <SectionHead title={text.title} note={text.note} />
      {form.restored > 0 && <Restored count={form.restored} onForget={form.forget} />}
      <FieldForm label={text.title} onSubmit={form.submit}>
        {form.groups.map(({ title, fields }, group) => (
          <section key={title} aria-label={title} className="entry-group">
            <h3 className="entry-group-title private">{title}</h3>
            <div className="entry-fields">
              {fields.map((entry, at) => (
                <Field
                  key={entry.field}
                  entry={entry}
                  control={form.control}
                  entries={opened.view.entries}
                  autoFocus={group === 0 && at === 1}
                />
              ))}
            </div>
          </section>
        ))}
        <div className="case-acts">
          <Button type="primary" size="large" loading={form.busy} onClick={form.submit}>
            {text.save}
            <KeyCap onFill>F8</KeyCap>
          </Button>
          <Button onClick={form.forget}>{text.cancel}</Button>
        </div>
      </FieldForm>
    </div>
  )
}

const Restored = ({ count, onForget }: { count: number; onForget: () => void }) => (
  <div role="status" className="draft-notice">
    <span className="lay-grow">{text.draft.restored(count)}</span>
    <Button size="small" type="text" onClick={onForget}>
      {text.draft.discard}
    </Button>
  </div>
)

interface FieldProps {
  entry: EntryField
  control: Control<Typed>
  entries: CaseEntries
  autoFocus: boolean
}

const Field = ({ entry, control, entries, autoFocus }: FieldProps) => {
  const { field, label, look, max, choices, masked } = entry
  const kept = masked === true ? wordOf(caseValue(entries, field)) : ''
  const hint = kept === '' ? entry.hint : text.kept(kept)
  const shared = { control, name: field, label, ...(hint === undefined ? {} : { hint }) }
  if (look === 'tick') return <TickRow {...shared} />
  if (look === 'choice') return <ChoiceField {...shared} choices={choices ?? []} />
  const placeholder = (text.hints as Readonly<Record<string, string>>)[look]
  return (
    <TextField
      {...shared}
      optional
      autoFocus={autoFocus}
      maxLength={max ?? 10}
      digits={look !== 'text'}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  )
}
