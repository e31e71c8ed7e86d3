import { Button } from 'antd'
import type { CasePhase } from '#core/move-in/move-in.schema.contract.ts'
import { caseStateTexts } from '#core/move-in/move-in.text.ts'
import { useNow } from '../../app/clock.ts'
import { KeyCap } from '../../ui/key-cap.tsx'
import { ScreenHead } from '../../ui/screen.tsx'
import { StatePill } from '../../ui/state.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { caseText } from './case-page.text.ts'
import { caseTones } from './case-tones.ts'
import { areaText } from './typed-values.ts'
import type { Opened } from './use-case.ts'

const MINUTE = 60_000

export const isHoldable = (phase: CasePhase): boolean =>
  phase === 'planned' || phase === 'notified' || phase === 'open' || phase === 'reopened'

/** Whose home it is, how far they are, and since when they are here. */
export const CaseHead = ({ opened }: { opened: Opened }) => {
  const now = useNow(20_000)
  const { view } = opened
  const owners = view.people.filter(({ relation }) => relation === 'owner' || relation === 'coOwner')
  return (
    <ScreenHead
      title={<UnitTag zone={view.zone} name={view.unit.name} size="record" />}
      note={
        <span className="case-who">
          <StatePill tone={caseTones[view.state]}>{caseStateTexts[view.state]}</StatePill>
          <span className="private">{owners.map(({ name }) => name).join('、')}</span>
          {owners.length > 1 && (
            <span>{owners.some(({ share }) => share !== null) ? caseText.shares : caseText.joint}</span>
          )}
          {view.entries.buildArea !== null && (
            <span className="case-area">{caseText.area(areaText(view.entries.buildArea))}</span>
          )}
        </span>
      }
      acts={
        <>
          <span className="tx-soft tx-nowrap hide-narrow case-no">{view.caseNo}</span>
          {view.queueNo !== '' && view.handedOverAt === null && (
            <span className="tx-soft tx-nowrap">{caseText.queue(view.queueNo)}</span>
          )}
          {view.phase === 'open' && view.checkedInAt !== null && (
            <span className="tx-soft tx-nowrap">
              {caseText.here(Math.max(0, Math.floor((now - view.checkedInAt) / MINUTE)))}
            </span>
          )}
          {isHoldable(view.phase) && (
            <Button onClick={() => opened.open({ at: 'hold' })}>
              {caseText.hold.open}
              <KeyCap>H</KeyCap>
            </Button>
          )}
        </>
      }
    />
  )
}
