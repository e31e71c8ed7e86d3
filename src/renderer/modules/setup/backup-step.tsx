import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { StateMark } from '../../ui/state.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { FirstRunFrame } from './first-run-frame.tsx'
import { firstRunText } from './first-run-page.text.ts'
import { StepActs } from './step-acts.tsx'
import { useFirstRunKeys } from './use-first-run-keys.ts'

const text = firstRunText.backup

const BackupForm = z.object({ kind: z.enum(['removable', 'share']), folder: z.string().trim() })
type BackupForm = z.infer<typeof BackupForm>

const kinds = Object.entries(text.kinds).map(([value, label]) => ({ value, label }))

/** A second place, and a first copy in it that was read back: nobody believes in a backup before. */
export const BackupStep = ({ onNext }: { onNext: (note: string) => void }) => {
  const stored = useRead('backup', 'places', undefined)
  const change = useAct('backup', 'changePlaces')
  const run = useAct('backup', 'run')
  const { control, handleSubmit, setError } = useForm<BackupForm>({
    defaultValues: { kind: 'removable', folder: '' },
    resolver: zodResolver(BackupForm),
  })
  const busy = change.busy || run.busy
  const keep = async ({ kind, folder }: BackupForm): Promise<void> => {
    if (stored.data === undefined) return
    const { revision, budgetMb } = stored.data
    const kept = await change.act({ revision, budgetMb, places: [{ kind, folder }] })
    stored.refresh()
    if (!kept.ok) return setError('folder', { message: kept.problem.message }, { shouldFocus: true })
    const copied = await run.act({})
    if (copied.ok && copied.value.failed.length === 0) onNext(text.done(text.kinds[kind]))
  }
  const submit = handleSubmit((form) => (form.folder === '' ? onNext(text.onlyHere) : keep(form)))
  const next = (): void => void (busy || submit())
  useFirstRunKeys({ onNext: next })
  const failed = run.problem?.message ?? undefined
  return (
    <FirstRunFrame
      title={text.title}
      lead={text.lead}
      acts={
        <StepActs
          next={busy ? text.copying : text.next}
          busy={busy}
          onNext={next}
          onSkip={() => onNext(text.onlyHere)}
        />
      }
    >
      <div className="first-run-group">
        <StateMark tone="done">{text.here}</StateMark>
      </div>
      <FieldForm label={text.title} onSubmit={next}>
        <ChoiceField control={control} name="kind" look="buttons" label={text.kind} choices={kinds} />
        <TextField
          control={control}
          name="folder"
          label={text.folder}
          hint={text.folderHint}
          maxLength={400}
          autoFocus
          optional
        />
      </FieldForm>
      {failed !== undefined && <InlineError title={failed} />}
    </FirstRunFrame>
  )
}
