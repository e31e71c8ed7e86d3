import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from 'antd'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useKeys } from '../../app/keys.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { PinField } from '../../ui/pin-field.tsx'
import { SectionHead } from '../../ui/screen.tsx'
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
  const save = (): void => void (staff.busy || submit())
  useKeys([
    { key: 'Ctrl+Enter', label: staffText.keys.save, run: save },
    { key: 'Esc', label: staffText.keys.cancel, run: () => onDone(null) },
  ])
  return (
    <>
      <SectionHead title={staffText.create} />
      {problem !== null && <InlineError title={problem} />}
      <FieldForm label={staffText.create} onSubmit={save}>
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
        <div className="lay-row">
          <Button type="primary" loading={staff.busy} onClick={save}>
            {form.createSave}
            <KeyCap onFill>Ctrl+↵</KeyCap>
          </Button>
          <Button onClick={() => onDone(null)}>
            {form.cancel}
            <KeyCap>Esc</KeyCap>
          </Button>
        </div>
      </FieldForm>
    </>
  )
}
