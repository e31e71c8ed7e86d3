import { Button } from 'antd'
import type { Defect, RecheckResult } from '#core/move-in/inspection.schema.contract.ts'
import { itemTexts, responsibleTexts, roomTexts, severityTexts } from '#core/move-in/inspection.text.ts'
import { addDays } from '../../app/days.ts'
import { useMay } from '../../app/session.tsx'
import { useToday } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { gridText as text } from './grid.text.ts'
import { Scans } from './scans.tsx'
import type { Opened } from './use-case.ts'

const WEEK = 7

/** What is to be mended, by whom and until when; the re-check closes it. */
export const DefectList = ({ opened }: { opened: Opened }) => {
  const { defects } = opened.view
  return (
    <>
      <SectionHead title={text.side} note={text.note(defects.filter(({ closed }) => !closed).length)} />
      {defects.length === 0 && <p className="tx-soft">{text.noneHint}</p>}
      <ul className="defect-list">
        {defects.map((defect) => (
          <DefectRow key={defect.id} opened={opened} defect={defect} />
        ))}
      </ul>
    </>
  )
}

const DefectRow = ({ opened, defect }: { opened: Opened; defect: Defect }) => {
  const mayInspect = useMay('movein.inspect')
  const today = useToday()
  const recheck = useAct('moveIn', 'recheckDefect')
  const say = async (result: RecheckResult): Promise<void> => {
    const { id: defectId, revision } = defect
    const due = result === 'notMended' ? { due: addDays(today, WEEK) } : {}
    opened.settle(await recheck.act({ defectId, revision, result, ...due }))
  }
  return (
    <li>
      <div>
        <span className="tx-strong">
          {roomTexts[defect.room]} {itemTexts[defect.item]}
        </span>{' '}
        {defect.text}
      </div>
      <div className="tx-hint tx-soft">
        {[
          defect.defectNo,
          `${defect.severity} ${severityTexts[defect.severity]}`,
          responsibleTexts[defect.responsible],
        ].join(' · ')}
      </div>
      {defect.closed ? (
        <StateMark tone="done" hint>
          {text.closed}
        </StateMark>
      ) : (
        <StateMark tone={defect.due < today ? 'stop' : 'due'} hint>
          {text.due(defect.due.slice(5))}
        </StateMark>
      )}
      <Scans
        caseId={opened.id}
        subject={{ kind: 'defect', defectId: defect.id }}
        name={defect.text}
        off={defect.closed || !mayInspect}
      />
      {!defect.closed && mayInspect && (
        <div className="lay-row">
          <Button size="small" loading={recheck.busy} onClick={() => void say('mended')}>
            {text.mended}
          </Button>
          <Button size="small" onClick={() => void say('notMended')}>
            {text.notMended}
          </Button>
        </div>
      )}
    </li>
  )
}
