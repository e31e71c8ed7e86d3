import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { ReceptionCard } from '../../app/vip/reception-card.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { StatePill } from '../../ui/state.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { fileText } from './unit-file.text.ts'
import { UnitHistory } from './unit-history.tsx'
import { UnitPeople } from './unit-people.tsx'
import { UnitSide } from './unit-side.tsx'
import { useUnitFile } from './use-unit-file.ts'
import './unit-file.css'

interface UnitFilePageProps {
  unitId: string
  /** The home before or behind it on the list; absent where the list is not known. */
  onStep: ((by: 1 | -1) => void) | undefined
  onBack: () => void
}

/** One home: who lives there, what happened, what is due (picture 17). */
export const UnitFilePage = ({ unitId, onStep, onBack }: UnitFilePageProps) => {
  const file = useUnitFile(unitId)
  const navigate = useNavigate()
  const pieces = file.waiting.find(({ kind }) => kind === 'parcels')?.count ?? 0
  const some = file.mayRelease && pieces > 0
  const release = (): void => void navigate(paths.release({ unit: unitId }))
  const due = file.beside.at === 'due'
  useKeys([
    { key: 'F4', label: fileText.keys.release, when: some, run: release },
    {
      key: 'Ctrl+N',
      label: fileText.keys.add,
      when: file.mayEdit && due,
      run: () => file.open({ at: 'add' }),
    },
    {
      key: ['Alt+ArrowUp', 'Alt+ArrowDown'],
      cap: 'Alt+↑↓',
      label: fileText.keys.around,
      when: onStep !== undefined && due,
      run: (key) => onStep?.(key === 'Alt+ArrowDown' ? 1 : -1),
    },
    { key: 'Esc', label: fileText.keys.back, run: due ? onBack : file.close },
  ])
  if (file.problem !== null)
    return (
      <Screen head={<ScreenHead title={fileText.file} />}>
        {<InlineError title={file.problem.message} />}
      </Screen>
    )
  if (file.data === undefined) return <Waiting />
  const { unit, people } = file.data
  const state = people.length > 0 ? 'lived' : 'empty'
  return (
    <Screen
      head={
        <ScreenHead
          title={<UnitTag zone={unit.zone} name={unit.name} size="record" />}
          note={<StatePill tone={state === 'lived' ? 'done' : 'idle'}>{fileText.status[state]}</StatePill>}
          acts={
            some ? (
              <Button type="primary" size="large" onClick={release}>
                {fileText.release(pieces)}
                <KeyCap onFill>F4</KeyCap>
              </Button>
            ) : undefined
          }
        />
      }
      side={<UnitSide unitId={unitId} file={file} />}
      sideLabel={fileText.doing}
      sideWidth={due ? 'narrow' : 'wide'}
    >
      <ReceptionCard unitId={unitId} />
      <div className="unit-file">
        <UnitPeople file={file} />
        <UnitHistory file={file} />
      </div>
    </Screen>
  )
}
