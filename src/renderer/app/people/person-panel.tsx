import { Button, Popconfirm } from 'antd'
import type { Occupant } from '#core/people/people.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { useToasts } from '../../ui/toast.tsx'
import { PanelForm } from '../panel-form.tsx'
import { PersonFields } from './person-fields.tsx'
import { personText } from './person-form.text.ts'
import { usePersonForm } from './use-person-form.ts'
import { WrongPerson } from './wrong-person.tsx'

interface PersonPanelProps {
  unitId: string
  /** As the compound writes it. */
  unit: string
  /** Who is put right; absent for somebody new. */
  person: Occupant | undefined
  onDone: () => void
}

/** Somebody new, or somebody put right: another name asks first whether it is another person (ux.md D12). */
export const PersonPanel = ({ unitId, unit, person, onDone }: PersonPanelProps) => {
  const form = usePersonForm(unitId, person, onDone)
  if (form.guard !== null) return <WrongPerson form={form} guard={form.guard} unit={unit} />
  return (
    <PanelForm
      title={person === undefined ? personText.addTitle : personText.correctTitle(person.name)}
      act={person === undefined ? undefined : <MoveOut person={person} onDone={onDone} />}
      cancel={person === undefined ? personText.cancelAdd : personText.cancel}
      busy={form.busy}
      problem={form.problem}
      onSave={form.submit}
      onCancel={onDone}
    >
      <PersonFields form={form} person={person} />
    </PanelForm>
  )
}

const MoveOut = ({ person, onDone }: { person: Occupant; onDone: () => void }) => {
  const leave = useAct('people', 'moveOut')
  const toasts = useToasts()
  const run = async (): Promise<void> => {
    const answer = await leave.act({ occupancyId: person.occupancyId, revision: person.placeRevision })
    toasts.show({ text: answer.ok ? personText.movedOut(person.name) : answer.problem.message })
    if (answer.ok) onDone()
  }
  return (
    <Popconfirm
      title={personText.moveOutSure(person.name)}
      okText={personText.moveOut}
      cancelText={personText.stays}
      okButtonProps={{ danger: true, type: 'default' }}
      cancelButtonProps={{ autoFocus: true }}
      onConfirm={() => void run()}
    >
      <Button size="small">{personText.moveOut}</Button>
    </Popconfirm>
  )
}
