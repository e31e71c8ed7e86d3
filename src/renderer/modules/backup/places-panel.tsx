import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from 'antd'
import { type Control, useFieldArray, useForm, useWatch } from 'react-hook-form'
import { useKeys } from '../../app/keys.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { backupText } from './backup-page.text.ts'
import { formOf, inputOf, MOST_PLACES, newPlace, PlacesForm } from './places-form.ts'

const words = backupText.placesForm

const kinds = Object.entries(words.kinds).map(([value, label]) => ({ value, label }))

/** Where copies go besides this computer, and how much room they may take. */
export const PlacesPanel = ({ onDone }: { onDone: () => void }) => {
  const stored = useRead('backup', 'places', undefined)
  useKeys([{ key: 'Esc', label: words.cancel, run: onDone }])
  return (
    <>
      <SectionHead title={words.title} note={words.note} />
      {stored.problem !== null && <InlineError title={stored.problem.message} />}
      {stored.data === undefined ? (
        stored.loading && <Waiting />
      ) : (
        <Form first={formOf(stored.data)} revision={stored.data.revision} onDone={onDone} />
      )}
    </>
  )
}

interface FormProps {
  first: PlacesForm
  revision: number
  onDone: () => void
}

const Form = ({ first, revision, onDone }: FormProps) => {
  const toasts = useToasts()
  const change = useAct('backup', 'changePlaces')
  const { control, handleSubmit } = useForm<PlacesForm>({
    defaultValues: first.places.length === 0 ? { ...first, places: [newPlace] } : first,
    resolver: zodResolver(PlacesForm),
  })
  const submit = handleSubmit(async (form) => {
    const answer = await change.act(inputOf(form, revision))
    if (!answer.ok) return
    toasts.show({ text: words.saved(form.places.length) })
    onDone()
  })
  const save = (): void => void (change.busy || submit())
  useKeys([{ key: ['Ctrl+Enter', 'Ctrl+S'], cap: 'Ctrl+↵', label: words.save, run: save }])
  return (
    <FieldForm label={words.title} onSubmit={save}>
      <Places control={control} />
      <NumberField
        control={control}
        name="budgetGb"
        label={words.budget}
        hint={words.budgetHint}
        unit="GB"
        min={1}
        max={10_000}
      />
      {change.problem !== null && <InlineError title={change.problem.message} />}
      <div className="lay-row">
        <Button type="primary" loading={change.busy} onClick={save}>
          {words.save}
          <KeyCap onFill>Ctrl+↵</KeyCap>
        </Button>
        <Button onClick={onDone}>
          {words.cancel}
          <KeyCap>Esc</KeyCap>
        </Button>
      </div>
    </FieldForm>
  )
}

const Places = ({ control }: { control: Control<PlacesForm> }) => {
  const { fields, append, remove } = useFieldArray({ control, name: 'places' })
  const typed = useWatch({ control, name: 'places' })
  return (
    <>
      {fields.map((field, at) => (
        <div key={field.id} className="backup-place-form">
          <div className="lay-row backup-place-kind">
            <ChoiceField
              control={control}
              name={`places.${at}.kind`}
              look="buttons"
              label={words.kind}
              choices={kinds}
            />
            <span className="lay-grow" />
            <Button
              icon={<DeleteOutlined />}
              aria-label={words.remove(typed[at]?.folder ?? '')}
              title={words.kept}
              onClick={() => remove(at)}
            />
          </div>
          <TextField
            control={control}
            name={`places.${at}.folder`}
            label={words.folder}
            hint={words.folderHint}
            maxLength={400}
          />
        </div>
      ))}
      {fields.length < MOST_PLACES && (
        <div>
          <Button icon={<PlusOutlined />} onClick={() => append(newPlace)}>
            {words.add}
          </Button>
        </div>
      )}
    </>
  )
}
