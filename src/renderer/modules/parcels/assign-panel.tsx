import { Button } from 'antd'
import { useState } from 'react'
import { inFours } from '#core/kernel/format.ts'
import type { Candidate, Parcel } from '#core/parcels/parcels.schema.contract.ts'
import { carrierNames } from '#core/parcels/parcels.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { EntryBig } from '../../ui/entry-big.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { CandidateList } from './candidate-list.tsx'
import { registerText } from './register-page.text.ts'
import { unitReading } from './unit-reading.ts'
import { useAddressee } from './use-addressee.ts'

const LIST = 'assign-candidates'

interface AssignPanelProps {
  parcel: Parcel
  onDone: (done: { unit: string; shelfNo: string } | null) => void
}

/** Somebody was found for a parcel that came without an addressee. */
export const AssignPanel = ({ parcel, onDone }: AssignPanelProps) => {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const assign = useAct('parcels', 'assign')
  const addressee = useAddressee(typed)
  // Lists mask names; whoever looks for the addressee needs what the waybill says.
  const onLabel = useRead('parcels', 'recognise', { code: parcel.trackingNo }).data?.open?.addressee ?? ''
  const type = (text: string): void => {
    setTyped(text)
    setProblem(undefined)
  }
  const give = async ({ unitId, personId, unit }: Candidate): Promise<void> => {
    if (assign.busy) return
    const answer = await assign.act({ id: parcel.id, revision: parcel.revision, unitId, personId })
    if (answer.ok) onDone({ unit, shelfNo: answer.value.shelfNo })
    else setProblem(answer.problem.message)
  }
  const enter = async (): Promise<void> => {
    const found = await addressee.find()
    if (!found.ok) setProblem(found.problem.message)
    else if (found.candidate !== null) await give(found.candidate)
    else if (typed !== '') setProblem(registerText.none)
  }
  useKeys([
    { key: 'Enter', label: registerText.keys.assign, when: typed !== '' },
    { key: 'Esc', label: registerText.cancel, run: () => onDone(null) },
  ])
  return (
    <div className="assign-panel">
      <SectionHead title={registerText.assignTitle} />
      <div>
        <div className="tx-lead tx-strong">{parcel.shelfNo}</div>
        <div className="tx-soft">
          {carrierNames[parcel.carrier]} {inFours(parcel.trackingNo)}
        </div>
        {onLabel !== '' && <div className="private">{registerText.onLabel(onLabel)}</div>}
      </div>
      <EntryBig
        autoFocus
        label={registerText.assignEntry}
        placeholder={registerText.assignPlaceholder}
        value={typed}
        onChange={type}
        onMove={addressee.move}
        onEnter={() => void enter()}
        onEscape={() => onDone(null)}
        reading={unitReading(typed)}
        listId={LIST}
        current={addressee.current}
        {...(problem === undefined ? {} : { problem })}
      />
      <CandidateList
        compact
        listId={LIST}
        rows={addressee.rows}
        current={addressee.current}
        typed={typed}
        none={addressee.settled ? registerText.none : ''}
        onPick={(candidate) => void give(candidate)}
      />
      <div>
        <Button onClick={() => onDone(null)}>
          {registerText.cancel}
          <KeyCap>Esc</KeyCap>
        </Button>
      </div>
    </div>
  )
}
