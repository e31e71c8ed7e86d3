import { Button } from 'antd'
import type { Control } from 'react-hook-form'
import type { CaseEntries } from '#core/move-in/entries.schema.contract.ts'
import { entryTexts } from '#core/move-in/entries.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TickRow } from '../../ui/tick-row.tsx'
import { ConflictFields } from './conflict-fields.tsx'
import { entryFormText as text } from './entry-form.text.ts'
import type { EntryField, Typed } from './entry-groups.ts'
import type { Opened } from './use-case.ts'
import { useEntryForm } from './use-entry-form.ts'

/** Everything of this family that is typed, once; two desks may type at the same time. */
export const EntryForm = ({ opened }: { opened: Opened }) => {
  const form = useEntryForm(opened)
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
    return <ConflictFields clash={form.clash} entries={opened.view.entries} onSettle={form.settleClash} />
  return (
    <div className="case-entry">
      <SectionHead title={text.title} note={text.note} />
      <FieldForm label={text.title} onSubmit={form.submit}>
        {form.groups.map(({ title, fields }, group) => (
          <section key={title} aria-label={title} className="entry-group">
            <h3 className="entry-group-title">{title}</h3>
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
          <Button onClick={opened.close}>{text.cancel}</Button>
        </div>
      </FieldForm>
    </div>
  )
}

interface FieldProps {
  entry: EntryField
  control: Control<Typed>
  entries: CaseEntries
  autoFocus: boolean
}

const Field = ({ entry, control, entries, autoFocus }: FieldProps) => {
  const { field, look, max, choices, masked } = entry
  const label = entryTexts[field]
  if (look === 'tick') return <TickRow control={control} name={field} label={label} />
  if (look === 'choice')
    return <ChoiceField control={control} name={field} label={label} choices={choices ?? []} />
  const kept = masked === true ? String(entries[field] ?? '') : ''
  const hint = kept === '' ? undefined : text.kept(kept)
  return (
    <TextField
      control={control}
      name={field}
      label={label}
      optional
      autoFocus={autoFocus}
      maxLength={max ?? 10}
      digits={look !== 'text'}
      {...(hint === undefined ? {} : { hint })}
      {...(look === 'date' ? { placeholder: text.dateHint } : {})}
    />
  )
}
