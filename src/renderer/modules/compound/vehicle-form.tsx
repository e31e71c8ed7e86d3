import { useForm } from 'react-hook-form'
import { PanelForm } from '../../app/panel-form.tsx'
import { personText } from '../../app/people/person-form.text.ts'
import { useAct } from '../../client/use-act.ts'
import { FieldRow } from '../../ui/field-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { fileText, vehicleText } from './unit-file.text.ts'

interface Typed {
  plate: string
  place: string
  colour: string
  keeper: string
}

/** A vehicle of this home: the last Enter saves. */
export const VehicleForm = ({ unitId, onDone }: { unitId: string; onDone: () => void }) => {
  const { control, handleSubmit, setError } = useForm<Typed>({
    defaultValues: { plate: '', place: '', colour: '', keeper: '' },
  })
  const add = useAct('people', 'addVehicle')
  const toasts = useToasts()
  const save = async (typed: Typed): Promise<void> => {
    if (typed.plate.trim() === '') {
      setError('plate', { message: vehicleText.missing }, { shouldFocus: true })
      return
    }
    const answer = await add.act({ unitId, ...typed })
    if (!answer.ok) {
      setError('plate', { message: answer.problem.message }, { shouldFocus: true })
      return
    }
    toasts.show({ text: fileText.saved.vehicle })
    onDone()
  }
  return (
    <PanelForm
      title={vehicleText.title}
      cancel={personText.cancel}
      busy={add.busy}
      problem={null}
      onSave={() => void handleSubmit(save)()}
      onCancel={onDone}
    >
      <TextField control={control} name="plate" label={vehicleText.plate} maxLength={12} large autoFocus />
      <FieldRow>
        <TextField control={control} name="place" label={vehicleText.place} maxLength={20} optional />
        <TextField control={control} name="colour" label={vehicleText.colour} maxLength={10} optional />
      </FieldRow>
      <TextField control={control} name="keeper" label={vehicleText.keeper} maxLength={30} optional />
    </PanelForm>
  )
}
