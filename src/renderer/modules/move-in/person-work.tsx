import { PersonPanel } from '../../app/people/person-panel.tsx'
import { useRead } from '../../client/use-read.ts'
import { Waiting } from '../../ui/waiting.tsx'
import type { Opened } from './use-case.ts'

/** Somebody new or somebody put right: the same form as in the home's file, asking who is meant (ux.md D12). */
export const PersonWork = ({ opened, personId }: { opened: Opened; personId: string | null }) => {
  const { unit } = opened.view
  const file = useRead('people', 'file', { unitId: unit.id }, { when: personId !== null })
  if (personId !== null && file.data === undefined) return <Waiting />
  const done = (): void => {
    opened.refresh()
    opened.close()
  }
  return (
    <div className="case-person">
      <PersonPanel
        unitId={unit.id}
        unit={unit.name}
        person={file.data?.people.find((each) => each.personId === personId)}
        onDone={done}
      />
    </div>
  )
}
