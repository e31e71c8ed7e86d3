import { CheckCircleOutlined, ClockCircleOutlined, QuestionCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { tail } from '#core/kernel/format.ts'
import type { Ages, Parcel } from '#core/parcels/parcels.contract.ts'
import { carrierNames } from '#core/parcels/parcels.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { useMay } from '../../app/session.tsx'
import { AgeBar } from '../../ui/age-bar.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Screen, ScreenScroll, SectionHead } from '../../ui/screen.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { type WorkItem, WorkList } from '../../ui/work-list.tsx'
import { DeskActs } from './desk-acts.tsx'
import { useWorkDesk } from './use-work-desk.ts'
import { deskText } from './work-desk-page.text.ts'
import './desk.css'

const itemOf = (parcel: Parcel, may: { release: boolean; assign: boolean }): WorkItem => {
  const unclaimed = parcel.state === 'unclaimed'
  const said = unclaimed ? deskText.unclaimed : deskText.overdue
  const act = unclaimed ? may.assign && deskText.doAssign : may.release && deskText.doRelease
  return {
    id: parcel.id,
    icon: unclaimed ? <QuestionCircleOutlined /> : <ClockCircleOutlined />,
    tone: unclaimed ? 'unknown' : 'stop',
    text: (
      <>
        <span className="desk-place">{parcel.shelfNo}</span>{' '}
        {said(carrierNames[parcel.carrier], tail(parcel.trackingNo))}
      </>
    ),
    ...(parcel.unit === '' ? {} : { unit: { zone: parcel.zone, name: parcel.unit } }),
    note: parcel.overdue
      ? { text: deskText.days(parcel.days), tone: 'stop' }
      : { text: deskText.waitingDays(parcel.days) },
    ...(act === false ? {} : { act }),
  }
}

const WorkDeskPage = () => {
  const desk = useWorkDesk()
  const navigate = useNavigate()
  const may = { release: useMay('parcel.release'), assign: useMay('parcel.intake') }
  const { due, counts } = desk
  const go = (id: string): void => {
    const parcel = due.find((each) => each.id === id)
    if (parcel === undefined) return
    if (parcel.unitId !== null) void navigate(paths.release({ unit: parcel.unitId }))
    else void navigate({ pathname: paths.parcels, search: `filter=unclaimed&item=${parcel.id}` })
  }
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: deskText.keys.choose, when: due.length > 1 },
    { key: 'Enter', label: deskText.keys.open, when: due.length > 0 },
  ])
  return (
    <Screen>
      <DeskActs />
      <ScreenScroll>
        {desk.mayList && (
          <section className="desk-due">
            <SectionHead
              title={deskText.due}
              note={due.length === 0 ? '' : deskText.dueNote(due.length)}
              act={
                desk.moreDue > 0 ? (
                  <span className="tx-hint tx-soft">{deskText.dueMore(desk.moreDue)}</span>
                ) : undefined
              }
            />
            {desk.loading && <Waiting />}
            {!desk.loading && due.length === 0 && (
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
                items={due.map((parcel) => itemOf(parcel, may))}
                onAct={go}
              />
            )}
          </section>
        )}
      </ScreenScroll>
      {desk.mayList && (
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
          {counts !== undefined && desk.overdueDays !== undefined && (
            <AgesOnShelf ages={counts.ages} overdueDays={desk.overdueDays} />
          )}
        </section>
      )}
    </Screen>
  )
}

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
