import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { PanelForm } from '../../app/panel-form.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { PinField } from '../../ui/pin-field.tsx'
import { CreateFields } from './profile-fields.tsx'
import { CreateForm, noSecret } from './staff-forms.ts'
import { staffText } from './staff-page.text.ts'
import type { Staff } from './use-staff.ts'

const { form } = staffText

interface CreatePanelProps {
  staff: Staff
  onDone: (name: string | null) => void
}

export const CreatePanel = ({ staff, onDone }: CreatePanelProps) => {
  const [problem, setProblem] = useState<string | null>(null)
  const { control, handleSubmit } = useForm<CreateForm>({
    defaultValues: {
      name: '',
      role: 'assistant',
      zones: staff.zones.map(({ code }) => code),
      deskCode: staff.desks[0]?.code ?? '',
      ...noSecret,
    },
    resolver: zodResolver(CreateForm),
  })
  const submit = handleSubmit(async (filled) => {
    const answer = await staff.create(filled)
    if (answer.ok) onDone(filled.name)
    else setProblem(answer.problem.message)
  })
  return (
    <PanelForm
      title={staffText.create}
      save={form.createSave}
      busy={staff.busy}
      problem={problem}
      onSave={() => void submit()}
      onCancel={() => onDone(null)}
    >
      <CreateFields control={control} staff={staff} />
      <PasswordField
        control={control}
        name="password"
        label={form.password}
        hint={form.passwordHint}
        purpose="new-password"
      />
      <PasswordField
        control={control}
        name="passwordAgain"
        label={form.passwordAgain}
        purpose="new-password"
      />
      <PinField control={control} name="pin" label={form.pin} hint={form.pinHint} optional />
      <PinField control={control} name="pinAgain" label={form.pinAgain} optional />
    </PanelForm>
  )
}
