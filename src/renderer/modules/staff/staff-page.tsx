import { TeamOutlined, UserAddOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { roleNames, signInWaysOf } from '#core/staff/staff.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { SettingsTabs } from '../../app/settings-tabs.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { ZoneMark } from '../../ui/unit-tag.tsx'
import { CreatePanel } from './create-panel.tsx'
import { MemberPanel } from './member-panel.tsx'
import { staffText } from './staff-page.text.ts'
import { type Staff, type StaffMember, useStaff } from './use-staff.ts'
import './staff.css'

const { columns: titles } = staffText

const columns: readonly RegisterColumn<StaffMember>[] = [
  {
    key: 'name',
    title: titles.name,
    width: 'minmax(12rem, 1fr)',
    render: ({ name }) => <span className="tx-strong">{name}</span>,
  },
  { key: 'role', title: titles.role, width: 'minmax(11rem, 1fr)', render: ({ role }) => roleNames[role] },
  {
    key: 'zones',
    title: titles.zones,
    width: '9rem',
    render: ({ zones }) => zones.map((zone) => <ZoneMark key={zone} zone={zone} />),
  },
  { key: 'desk', title: titles.desk, width: '7rem', render: ({ deskCode }) => deskCode },
  {
    key: 'ways',
    title: titles.ways,
    width: 'minmax(15rem, 1fr)',
    rank: 3,
    render: (member) => <span className="tx-soft">{signInWaysOf(member)}</span>,
  },
  {
    key: 'state',
    title: titles.state,
    width: '11rem',
    render: ({ active }) => (
      <StateMark tone={active ? 'done' : 'idle'}>{active ? staffText.active : staffText.inactive}</StateMark>
    ),
  },
]

const StaffPage = () => {
  const staff = useStaff()
  const toasts = useToasts()
  const { members, open } = staff
  const create = (): void => staff.show({ at: 'new' })
  useKeys([
    {
      key: ['ArrowUp', 'ArrowDown'],
      label: staffText.keys.choose,
      when: open.at === 'none' && members.length > 1,
    },
    { key: 'Enter', label: staffText.keys.open, when: open.at === 'none' && members.length > 0 },
    { key: 'Ctrl+N', label: staffText.keys.create, run: create },
  ])
  const done =
    (said: (name: string) => string) =>
    (name: string | null): void => {
      staff.show({ at: 'none' })
      if (name !== null) toasts.show({ text: said(name) })
    }
  const side = sideOf(staff, done)
  return (
    <Screen
      head={
        <ScreenHead
          title={staffText.title}
          note={staffText.note(members.filter(({ active }) => active).length, members.length)}
          acts={
            <>
              <SettingsTabs />
              <Button
                type={open.at === 'none' ? 'primary' : 'default'}
                icon={<UserAddOutlined />}
                onClick={create}
              >
                {staffText.create}
                <KeyCap onFill={open.at === 'none'}>Ctrl+N</KeyCap>
              </Button>
            </>
          }
        />
      }
      {...(side === null ? {} : { side, sideLabel: staffText.title, sideWidth: 'wide' as const })}
    >
      <div className="staff-page">
        {staff.problem !== null && <InlineError title={staff.problem.message} />}
        <RegisterTable
          autoFocus
          label={staffText.label}
          columns={columns}
          rows={members}
          rowId={({ id }) => id}
          loading={staff.loading}
          current={staff.current}
          onCurrent={staff.point}
          onOpen={({ id }) => staff.show({ at: 'member', id })}
          empty={<EmptyState icon={<TeamOutlined />} title={staffText.empty} hint={staffText.emptyHint} />}
        />
      </div>
    </Screen>
  )
}

const sideOf = (staff: Staff, done: (said: (name: string) => string) => (name: string | null) => void) => {
  const { open, opened } = staff
  if (open.at === 'new') return <CreatePanel staff={staff} onDone={done(staffText.created)} />
  if (opened === undefined) return null
  return <MemberPanel key={`${opened.id}`} staff={staff} member={opened} onDone={done(staffText.changed)} />
}

export default StaffPage
