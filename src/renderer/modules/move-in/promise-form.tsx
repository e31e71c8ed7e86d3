import { Button } from 'antd'
import { useForm } from 'react-hook-form'
import { addDays } from '../../app/days.ts'
import { useToday } from '../../app/when.ts'
import { FieldForm } from '../../ui/field-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { caseText, documentsText as text } from './case-page.text.ts'
import { dateOf } from './typed-values.ts'

interface PromiseFormProps {
  name: string
  onPromise: (date: string) => void
  onCancel: () => void
}

const WEEK = 7

/** On which day a paper that was not brought will come: Enter alone is a week from now. */
export const PromiseForm = ({ name, onPromise, onCancel }: PromiseFormProps) => {
  const today = useToday()
  const { control, handleSubmit, setError } = useForm({ defaultValues: { date: '' } })
  const save = (typed: { date: string }): void => {
    const date = dateOf(typed.date)
    if (date === undefined) setError('date', { message: caseText.wrongDate }, { shouldFocus: true })
    else onPromise(date ?? addDays(today, WEEK))
  }
  const submit = (): void => void handleSubmit(save)()
  return (
    <div className="case-promise">
      <FieldForm label={text.promiseTitle(name)} onSubmit={submit}>
        <TextField
          control={control}
          name="date"
          label={text.promiseTitle(name)}
          hint={text.promiseHint}
          maxLength={10}
          digits
          autoFocus
        />
        <div className="lay-row">
          <Button onClick={submit}>{text.promiseSave}</Button>
          <Button onClick={onCancel}>{caseText.keyBar.back}</Button>
        </div>
      </FieldForm>
    </div>
  )
}
