import { Button } from 'antd'
import { useForm } from 'react-hook-form'
import { useAct } from '../../client/use-act.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm, FieldRow } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { keysPageText } from './keys-page.text.ts'

const text = keysPageText.lend
const HOUR = 3_600_000
const hours = { two: 2, half: 4, day: 24, three: 72 } as const
type Span = keyof typeof hours
const spans = (Object.keys(hours) as Span[]).map((value) => ({ value, label: text.spans[value] }))

interface Typed {
  borrower: string
  phone: string
  paperTail: string
  reason: string
  span: Span
}

/** To whom, why and until when: the paper is looked at and handed back, never kept as a pledge. */
export const LendKeys = ({ custodyId, onDone }: { custodyId: string; onDone: () => void }) => {
  const toasts = useToasts()
  const lend = useAct('moveIn', 'lendKeys')
  const { control, handleSubmit, setError } = useForm<Typed>({
    defaultValues: { borrower: '', phone: '', paperTail: '', reason: '', span: 'two' },
  })
  const save = async ({ span, ...typed }: Typed): Promise<void> => {
    for (const field of ['borrower', 'phone', 'reason'] as const)
      if (typed[field].trim() === '')
        return setError(field, { message: text.missing[field] }, { shouldFocus: true })
    if (!/^[0-9A-Za-z]{4}$/.test(typed.paperTail))
      return setError('paperTail', { message: text.paperWrong }, { shouldFocus: true })
    const answer = await lend.act({ custodyId, ...typed, dueAt: Date.now() + hours[span] * HOUR })
    if (!answer.ok) return
    toasts.show({ text: text.done(typed.borrower) })
    onDone()
  }
  const submit = (): void => void handleSubmit(save)()
  return (
    <section aria-label={text.title} className="case-keys">
      <SectionHead title={text.title} note={text.hint} />
      {lend.problem !== null && <InlineError title={lend.problem.message} />}
      <FieldForm label={text.title} onSubmit={submit}>
        <FieldRow>
          <TextField control={control} name="borrower" label={text.borrower} maxLength={30} autoFocus />
          <TextField control={control} name="paperTail" label={text.paper} maxLength={4} digits />
        </FieldRow>
        <TextField control={control} name="phone" label={text.phone} maxLength={20} digits />
        <TextField control={control} name="reason" label={text.reason} maxLength={60} />
        <ChoiceField control={control} name="span" label={text.due} choices={spans} look="buttons" />
        <div className="lay-row">
          <Button type="primary" loading={lend.busy} onClick={submit}>
            {text.save}
          </Button>
          <Button onClick={onDone}>{text.cancel}</Button>
        </div>
      </FieldForm>
    </section>
  )
}
