import { Button } from 'antd'
import { useForm } from 'react-hook-form'
import { mediumNames } from '#core/move-in/move-in.text.ts'
import { Medium } from '#core/move-in/owner-file.contract.ts'
import { useToday } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm, FieldRow } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { archiveText } from './archive-page.text.ts'
import { caseText } from './case-page.text.ts'
import { dateOf } from './typed-values.ts'

const text = archiveText.page
const media = Medium.options.map((value) => ({ value, label: mediumNames[value] }))

interface Typed {
  title: string
  pages: string
  medium: Medium
  dated: string
  remark: string
}

/** Something that came into the bag beside the forms. */
export const AddPage = ({ unitId, onDone }: { unitId: string; onDone: () => void }) => {
  const today = useToday()
  const toasts = useToasts()
  const add = useAct('moveIn', 'addPage')
  const { control, handleSubmit, setError } = useForm<Typed>({
    defaultValues: { title: '', pages: '1', medium: 'paper', dated: '', remark: '' },
  })
  const save = async ({ pages, dated, ...words }: Typed): Promise<void> => {
    const count = Number(pages)
    const day = dateOf(dated)
    if (words.title.trim() === '') return setError('title', { message: text.missing }, { shouldFocus: true })
    if (!Number.isInteger(count) || count < 1 || count > 500)
      return setError('pages', { message: text.pagesWrong }, { shouldFocus: true })
    if (day === undefined) return setError('dated', { message: caseText.wrongDate }, { shouldFocus: true })
    const answer = await add.act({ ...words, unitId, pages: count, dated: day ?? today })
    if (!answer.ok) return
    toasts.show({ text: text.done })
    onDone()
  }
  const submit = (): void => void handleSubmit(save)()
  return (
    <FieldForm label={archiveText.addPage} onSubmit={submit}>
      {add.problem !== null && <InlineError title={add.problem.message} />}
      <TextField control={control} name="title" label={text.title} maxLength={40} autoFocus />
      <FieldRow>
        <TextField control={control} name="pages" label={text.pages} maxLength={3} digits />
        <TextField
          control={control}
          name="dated"
          label={text.dated}
          hint={text.datedHint}
          maxLength={10}
          optional
          digits
        />
      </FieldRow>
      <ChoiceField control={control} name="medium" label={text.medium} choices={media} look="buttons" />
      <TextField control={control} name="remark" label={text.remark} maxLength={60} optional />
      <div className="lay-row">
        <Button type="primary" loading={add.busy} onClick={submit}>
          {text.save}
        </Button>
        <Button onClick={onDone}>{text.cancel}</Button>
      </div>
    </FieldForm>
  )
}
