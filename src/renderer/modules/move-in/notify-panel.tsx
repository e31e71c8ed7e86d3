import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { formTitles } from '#core/move-in/papers/papers.text.ts'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useToday } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { FieldForm } from '../../ui/field-form.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { caseText } from './case-page.text.ts'
import { dateOf } from './typed-values.ts'
import type { Opened } from './use-case.ts'

const text = caseText.notify

/** F-01 went out on a day: the appointment and the handover may not lie before it. */
export const NotifyPanel = ({ opened }: { opened: Opened }) => {
  const today = useToday()
  const [previewed, setPreviewed] = useState(false)
  const notify = useAct('moveIn', 'notify')
  const { control, handleSubmit, setError } = useForm({ defaultValues: { date: '' } })
  const save = async ({ date }: { date: string }): Promise<void> => {
    const noticeDate = dateOf(date)
    if (noticeDate === undefined)
      return setError('date', { message: caseText.wrongDate }, { shouldFocus: true })
    const answer = await notify.act({ id: opened.id, noticeDate: noticeDate ?? today })
    if (opened.settle(answer, text.done)) opened.close()
  }
  const submit = (): void => void handleSubmit(save)()
  return (
    <div className="case-narrow">
      <SectionHead
        title={text.title}
        act={
          <Button icon={<PrinterOutlined />} onClick={() => setPreviewed(true)}>
            {text.print}
          </Button>
        }
      />
      <FieldForm label={text.title} onSubmit={submit}>
        <TextField
          control={control}
          name="date"
          label={text.date}
          hint={text.dateHint}
          placeholder={today}
          maxLength={10}
          optional
          digits
          autoFocus
        />
        <div className="lay-row">
          <Button type="primary" loading={notify.busy} onClick={submit}>
            {text.save}
          </Button>
          <Button onClick={opened.close}>{text.cancel}</Button>
        </div>
      </FieldForm>
      <SheetPreview
        sheet={previewed ? { form: 'move-in-f-01', recordId: opened.id } : null}
        title={formTitles['F-01']}
        fileName="F-01.pdf"
        onClose={() => setPreviewed(false)}
      />
    </div>
  )
}
