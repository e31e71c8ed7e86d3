import { Button } from 'antd'
import { useForm } from 'react-hook-form'
import type { OwnerFile } from '#core/move-in/owner-file.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { archiveText as text } from './archive-page.text.ts'

/** Cabinet, shelf, box. */
export const FilePlace = ({ file }: { file: OwnerFile }) => {
  const toasts = useToasts()
  const place = useAct('moveIn', 'placeFile')
  const { control, handleSubmit, formState } = useForm({ defaultValues: { place: file.place } })
  const save = async (typed: { place: string }): Promise<void> => {
    if (typed.place.trim() === '') return
    const { unitId, revision } = file
    const answer = await place.act({ unitId, revision, place: typed.place.trim() })
    if (answer.ok) toasts.show({ text: text.placed })
  }
  const submit = (): void => void handleSubmit(save)()
  return (
    <FieldForm label={text.place} onSubmit={submit}>
      {place.problem !== null && <InlineError title={place.problem.message} />}
      <TextField
        control={control}
        name="place"
        label={text.place}
        hint={text.placeHint}
        maxLength={30}
        suffix={
          formState.isDirty && (
            <Button size="small" loading={place.busy} onClick={submit}>
              {text.placeSave}
            </Button>
          )
        }
      />
    </FieldForm>
  )
}
