import { Button } from 'antd'
import { useForm } from 'react-hook-form'
import { useAct } from '../../client/use-act.ts'
import { FieldForm } from '../../ui/field-form.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { caseText } from './case-page.text.ts'
import type { Opened } from './use-case.ts'
import { hasReason } from './with-reason.ts'

const text = caseText.cancelCase

/** A case that will not be worked: its number and what happened stay. */
export const CancelPanel = ({ opened }: { opened: Opened }) => {
  const form = useForm({ defaultValues: { reason: '' } })
  const cancel = useAct('moveIn', 'cancel')
  const save = async (): Promise<void> => {
    if (!hasReason(form)) return
    const answer = await cancel.act({ id: opened.id, reason: form.getValues('reason') })
    if (opened.settle(answer, text.done)) opened.close()
  }
  return (
    <div className="case-narrow">
      <SectionHead title={text.title} note={text.hint} />
      <FieldForm label={text.title} onSubmit={() => void save()}>
        <TextField control={form.control} name="reason" label={text.reason} maxLength={100} autoFocus />
        <div className="lay-row">
          <Button danger loading={cancel.busy} onClick={() => void save()}>
            {text.save}
          </Button>
          <Button onClick={opened.close}>{text.cancel}</Button>
        </div>
      </FieldForm>
    </div>
  )
}
