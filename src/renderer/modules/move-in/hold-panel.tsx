import { Button } from 'antd'
import { useForm } from 'react-hook-form'
import { FieldForm } from '../../ui/field-form.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { caseText } from './case-page.text.ts'
import { dateOf } from './typed-values.ts'
import type { Opened } from './use-case.ts'

const text = caseText.hold

/** 暂缓: why the home is not accepted, and when it is looked at again. */
export const HoldPanel = ({ opened }: { opened: Opened }) => {
  const { control, handleSubmit, setError } = useForm({ defaultValues: { reason: '', until: '' } })
  const save = async ({ reason, until }: { reason: string; until: string }): Promise<void> => {
    const date = dateOf(until)
    if (reason.trim() === '') setError('reason', { message: caseText.missingReason }, { shouldFocus: true })
    else if (date == null) setError('until', { message: caseText.wrongDate }, { shouldFocus: true })
    else await opened.hold(reason, date, text.done)
  }
  const submit = (): void => void handleSubmit(save)()
  return (
    <div className="case-narrow">
      <SectionHead title={text.title} />
      <FieldForm label={text.title} onSubmit={submit}>
        <TextField control={control} name="reason" label={text.reason} maxLength={100} autoFocus />
        <TextField
          control={control}
          name="until"
          label={text.until}
          hint={text.untilHint}
          maxLength={10}
          digits
        />
        <div className="lay-row">
          <Button type="primary" loading={opened.busy} onClick={submit}>
            {text.save}
          </Button>
          <Button onClick={opened.close}>{text.cancel}</Button>
        </div>
      </FieldForm>
    </div>
  )
}
