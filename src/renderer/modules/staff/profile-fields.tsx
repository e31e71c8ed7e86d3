import type { Control } from 'react-hook-form'
import { Role } from '#core/staff/staff.contract.ts'
import { roleNames } from '#core/staff/staff.text.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { ChangeForm, CreateForm } from './staff-forms.ts'
import { staffText } from './staff-page.text.ts'
import type { Staff } from './use-staff.ts'

const { form } = staffText
const roles = Role.options.map((value) => ({ value, label: roleNames[value] }))

interface ProfileFieldsProps<Values extends CreateForm | ChangeForm> {
  control: Control<Values>
  staff: Staff
}

const fieldsFor =
  <Values extends CreateForm | ChangeForm>(
    names: Record<'name' | 'role' | 'zones' | 'deskCode', Parameters<typeof TextField<Values>>[0]['name']>,
  ) =>
  ({ control, staff }: ProfileFieldsProps<Values>) => (
    <>
      <TextField control={control} name={names.name} label={form.name} maxLength={30} autoFocus />
      <ChoiceField control={control} name={names.role} label={form.role} choices={roles} />
      <ChoiceField
        several
        control={control}
        name={names.zones}
        label={form.zones}
        choices={staff.zones.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <ChoiceField
        control={control}
        name={names.deskCode}
        label={form.desk}
        choices={staff.desks.map(({ code, name }) => ({
          value: code,
          label: staffText.form.deskOf(name, code),
        }))}
      />
    </>
  )

const names = { name: 'name', role: 'role', zones: 'zones', deskCode: 'deskCode' } as const

export const CreateFields = fieldsFor<CreateForm>(names)
export const ChangeFields = fieldsFor<ChangeForm>(names)
