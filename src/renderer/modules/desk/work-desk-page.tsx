import { CheckCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useNavigate } from 'react-router'
import type { Ages } from '#core/parcels/parcels.schema.contract.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { useSession } from '../../app/session.tsx'
import { AgeBar } from '../../ui/age-bar.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Screen, ScreenScroll, SectionHead } from '../../ui/screen.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { WorkList } from '../../ui/work-list.tsx'
import { DeskActs } from './desk-acts.tsx'
import { pathOf, rowOf } from './due-rows.tsx'
import { MovingInToday } from './moving-in-today.tsx'
import { PassedOn } from './passed-on.tsx'
import { SheetsAndFaxes } from './sheets-and-faxes.tsx'
import { ThisWeek } from './this-week.tsx'
import { useDeskRoom } from './use-desk-room.ts'
import { useWorkDesk } from './use-work-desk.ts'
import { deskText } from './work-desk-page.text.ts'
import './desk.css'

type Desk = ReturnType<typeof useWorkDesk>

const WorkDeskPage = () => {
  const desk = useWorkDesk()
  const room = useDeskRoom()
  const beside = desk.mayShift ? <Beside /> : null
  const ofSide = room === 'one' || beside === null ? {} : { side: beside, sideLabel: deskText.side }
  return (
    <Screen {...ofSide}>
      <h1 className="sr-only">{deskText.title}</h1>
      <DeskActs />
      <div className={room === 'three' ? 'desk-broad' : 'desk-plain'}>
        <div className="desk-column">
          <ScreenScroll>
            {desk.moving.length > 0 && <MovingInToday rows={desk.moving} />}
            <WhatIsDue desk={desk} />
            {room === 'one' && beside}
          </ScreenScroll>
          {desk.mayList && <OnTheShelves desk={desk} />}
        </div>
        {room === 'three' && <ThisWeek rows={desk.moving} mayList={desk.mayList} />}
      </div>
    </Screen>
  )
}

const WhatIsDue = ({ desk: { due, total, loading } }: { desk: Desk }) => {
  const navigate = useNavigate()
  const { permissions } = useSession()
  const go = (id: string): void => {
    const item = due.find((each) => each.id === id)
    if (item !== undefined) void navigate(pathOf(item))
  }
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: deskText.keys.choose, when: due.length > 1 },
    { key: 'Enter', label: deskText.keys.open, when: due.length > 0 },
  ])
  return (
    <section className="desk-due">
      <SectionHead
        title={deskText.due}
        note={total === 0 ? '' : deskText.dueNote(total)}
        act={
          total > due.length ? (
            <span className="tx-hint tx-soft">{deskText.dueMore(total - due.length)}</span>
          ) : undefined
        }
      />
      {loading && <Waiting />}
      {!loading && due.length === 0 && (
        <EmptyState
          icon={<CheckCircleOutlined />}
          title={deskText.nothingDue}
          hint={deskText.nothingDueHint}
        />
      )}
      {due.length > 0 && (
        <WorkList
          autoFocus
          label={deskText.due}
          items={due.map((item) => rowOf(item, permissions))}
          onAct={go}
        />
      )}
    </section>
  )
}

const OnTheShelves = ({ desk: { counts, overdueDays } }: { desk: Desk }) => {
  const navigate = useNavigate()
  return (
    <section className="desk-parcels">
      <SectionHead
        title={deskText.parcels}
        note={counts === undefined ? '' : deskText.parcelsNote(counts.waiting, counts.unclaimed)}
        act={
          <Button type="link" size="small" onClick={() => void navigate(paths.parcels)}>
            {deskText.toRegister}
          </Button>
        }
      />
      {counts !== undefined && overdueDays !== undefined && (
        <AgesOnShelf ages={counts.ages} overdueDays={overdueDays} />
      )}
    </section>
  )
}

/** What is not of a home: what was left to be known, and what a machine left open. */
const Beside = () => (
  <>
    <PassedOn />
    <SheetsAndFaxes />
  </>
)

const AgesOnShelf = ({ ages, overdueDays }: { ages: Ages; overdueDays: number }) => {
  const { age } = deskText
  return (
    <AgeBar
      label={deskText.ages}
      steps={[
        { label: age.today, count: ages.today },
        { label: age.one, count: ages.one },
        { label: age.two, count: ages.two },
        { label: age.upTo(overdueDays - 1), count: ages.more },
        { label: age.over, count: ages.overdue },
      ]}
    />
  )
}

export default WorkDeskPage
