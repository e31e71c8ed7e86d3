import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from 'antd'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useKeys } from '../../app/keys.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TickRow } from '../../ui/tick-row.tsx'
import { ChangeFields } from './profile-fields.tsx'
import { SecretsSection } from './secrets-section.tsx'
import { ChangeForm } from './staff-forms.ts'
import { staffText } from './staff-page.text.ts'
import type { Staff, StaffMember } from './use-staff.ts'

const { form } = staffText

interface MemberPanelProps {
  staff: Staff
  member: StaffMember
  onDone: (name: string | null) => void
}

export const MemberPanel = ({ staff, member, onDone }: MemberPanelProps) => {
  const [problem, setProblem] = useState<string | null>(null)
  const { name, role, zones, deskCode, active } = member
  const { control, handleSubmit } = useForm<ChangeForm>({
    defaultValues: { name, role, zones, deskCode, active },
    resolver: zodResolver(ChangeForm),
  })
  const submit = handleSubmit(async (filled) => {
    const answer = await staff.change(member, filled)
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
      <SectionHead title={member.name} />
      {problem !== null && <InlineError title={problem} />}
      <FieldForm label={member.name} onSubmit={save}>
        <ChangeFields control={control} staff={staff} />
        <TickRow control={control} name="active" label={form.active} hint={form.activeHint} />
        <div className="lay-row">
          <Button type="primary" loading={staff.busy} onClick={save}>
            {form.save}
            <KeyCap onFill>Ctrl+↵</KeyCap>
          </Button>
          <Button onClick={() => onDone(null)}>
            {form.cancel}
            <KeyCap>Esc</KeyCap>
          </Button>
        </div>
      </FieldForm>
      <SecretsSection staff={staff} member={member} />
    </>
  )
}
