import { IdcardOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { VipRow } from '#core/vip/vip.contract.ts'
import { kindTexts } from '#core/vip/vip.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { useMay } from '../../app/session.tsx'
import { useRead } from '../../client/use-read.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { ZoneMark } from '../../ui/unit-tag.tsx'
import { CreatePanel } from './create-panel.tsx'
import { LevelMark } from './level-mark.tsx'
import { vipText } from './vip-page.text.ts'
import { VipPhoto } from './vip-photo.tsx'
import { VipTabs } from './vip-tabs.tsx'
import './vip.css'

const { columns: titles } = vipText

const columns: readonly RegisterColumn<VipRow>[] = [
  {
    key: 'photo',
    title: titles.photo,
    width: '6rem',
    render: ({ photo, salutation }) => <VipPhoto id={photo} name={salutation} size="thumb" />,
  },
  {
    key: 'who',
    title: titles.who,
    width: 'minmax(14rem, 1fr)',
    render: ({ salutation }) => <span className="tx-strong private">{salutation}</span>,
  },
  {
    key: 'level',
    title: titles.level,
    width: '11rem',
    render: ({ level }) => level && <LevelMark level={level} />,
  },
  {
    key: 'code',
    title: titles.code,
    width: '11rem',
    render: ({ code, zone }) => (
      <span className="tx-nowrap">
        <ZoneMark zone={zone} /> {code}
      </span>
    ),
  },
  { key: 'kind', title: titles.kind, width: '15rem', rank: 3, render: ({ kind }) => kindTexts[kind] },
  { key: 'state', title: titles.state, width: 'minmax(20rem, 1.4fr)', render: (row) => <State row={row} /> },
]

const State = ({ row: { published, open, flags } }: { row: VipRow }) => {
  const [flag] = flags
  if (flag !== undefined && published)
    return <StateMark tone={flag === 'consentEnded' ? 'stop' : 'due'}>{vipText.flags[flag]}</StateMark>
  if (!published) return <StateMark tone="active">{vipText.states[open ?? 'draft']}</StateMark>
  if (open === 'draft' || open === 'proposed')
    return <StateMark tone="active">{vipText.alsoOpen[open]}</StateMark>
  return <StateMark tone="done">{vipText.states.published}</StateMark>
}

const VipPage = () => {
  const list = useRead('vip', 'list', undefined as never)
  const navigate = useNavigate()
  const writes = useMay('vip.propose')
  const [current, setCurrent] = useState<string | null>(null)
  const [creating, setCreating] = useState(false)
  const rows = list.data?.rows ?? []
  const open = (id: string): void => void navigate(paths.vipEntry({ id }))
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: vipText.keys.choose, when: rows.length > 1 },
    { key: 'Enter', label: vipText.keys.open, when: rows.length > 0 && !creating },
    { key: 'Ctrl+N', label: vipText.keys.create, when: writes, run: () => setCreating(true) },
  ])
  return (
    <Screen
      head={
        <ScreenHead
          title={vipText.title}
          note={vipText.note(rows.filter(({ published }) => published).length, rows.length)}
          acts={
            <>
              <VipTabs />
              {writes && (
                <Button
                  type={creating ? 'default' : 'primary'}
                  icon={<PlusOutlined />}
                  onClick={() => setCreating(true)}
                >
                  {vipText.create}
                  <KeyCap onFill={!creating}>Ctrl+N</KeyCap>
                </Button>
              )}
            </>
          }
        />
      }
      {...(creating
        ? {
            side: <CreatePanel onDone={(id) => (id === null ? setCreating(false) : open(id))} />,
            sideLabel: vipText.create,
          }
        : {})}
    >
      <div className="vip-page">
        {list.problem !== null && <InlineError title={list.problem.message} />}
        <RegisterTable
          autoFocus
          label={vipText.label}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          loading={list.loading}
          current={current ?? rows[0]?.id ?? null}
          onCurrent={setCurrent}
          onOpen={({ id }) => open(id)}
          empty={
            <EmptyState
              icon={<IdcardOutlined />}
              title={vipText.empty}
              hint={writes ? vipText.emptyHint : vipText.emptyReader}
            />
          }
        />
      </div>
    </Screen>
  )
}

export default VipPage
