import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { PanelForm } from '../../app/panel-form.tsx'
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
  return (
    <>
      <PanelForm
        title={member.name}
        busy={staff.busy}
        problem={problem}
        onSave={() => void submit()}
        onCancel={() => onDone(null)}
      >
        <ChangeFields control={control} staff={staff} />
        <TickRow control={control} name="active" label={form.active} hint={form.activeHint} />
      </PanelForm>
      <SecretsSection staff={staff} member={member} />
    </>
  )
}
