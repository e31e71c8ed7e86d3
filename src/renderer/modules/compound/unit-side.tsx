import { Button } from 'antd'
import { PersonPanel } from '../../app/people/person-panel.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { ConsentForm } from './consent-form.tsx'
import { SharesForm } from './shares-form.tsx'
import { fileText } from './unit-file.text.ts'
import { kindIcons } from './unit-history.tsx'
import { UnitVehicles } from './unit-vehicles.tsx'
import type { UnitFile } from './use-unit-file.ts'
import { VehicleForm } from './vehicle-form.tsx'

/** What is due for this home and what belongs to it; or the form that was opened. */
export const UnitSide = ({ unitId, file }: { unitId: string; file: UnitFile }) => {
  const { beside } = file
  if (beside.at === 'shares')
    return <SharesForm unitId={unitId} people={file.data?.people ?? []} onDone={file.close} />
  if (beside.at === 'vehicle') return <VehicleForm unitId={unitId} onDone={file.close} />
  if (beside.at === 'consent') return <ConsentForm people={file.data?.people ?? []} onDone={file.close} />
  if (beside.at !== 'due') {
    const person = file.data?.people.find(
      ({ personId }) => beside.at === 'correct' && personId === beside.personId,
    )
    return (
      <PersonPanel
        key={person?.personId ?? 'new'}
        unitId={unitId}
        unit={file.data?.unit.name ?? ''}
        person={person}
        onDone={file.close}
      />
    )
  }
  return (
    <>
      <SectionHead title={fileText.doing} />
      {file.waiting.length === 0 && <div className="tx-soft">{fileText.nothing}</div>}
      <ul>
        {file.waiting.map((item) => (
          <li key={`${item.kind} ${item.title}`} className="unit-due">
            <span aria-hidden="true" className={`unit-due-icon tone-${item.late ? 'stop' : 'due'}`}>
              {kindIcons[item.kind]}
            </span>
            <span>
              <span className="tx-strong">{item.title}</span>
              <span className="tx-hint tx-soft unit-due-note">{item.note}</span>
            </span>
          </li>
        ))}
      </ul>
      <div className="unit-block">
        <SectionHead
          title={fileText.vehicles}
          act={
            file.mayEdit ? (
              <Button type="link" size="small" onClick={() => file.open({ at: 'vehicle' })}>
                {fileText.addVehicle}
              </Button>
            ) : undefined
          }
        />
        <UnitVehicles vehicles={file.data?.vehicles ?? []} mayEdit={file.mayEdit} />
      </div>
    </>
  )
}
