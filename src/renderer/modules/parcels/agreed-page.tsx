import { PlusOutlined, StopOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { stopKindName } from '#core/parcels/receiving/receiving.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { ParcelTabs } from '../../app/parcel-tabs.tsx'
import { paths } from '../../app/paths.ts'
import { type OutputOf, useRead } from '../../client/use-read.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { agreedText as words } from './agreed-page.text.ts'
import { ExpectedForm } from './expected-form.tsx'
import { ExpectedList } from './expected-list.tsx'
import './parcels.css'
import './door.css'

type Refusal = OutputOf<'receiving', 'refusals'>[number]

const { columns: titles } = words

const columns: readonly RegisterColumn<Refusal>[] = [
  {
    key: 'unit',
    title: titles.unit,
    width: '12rem',
    render: ({ unit, zone }) => <UnitTag zone={zone} name={unit} />,
  },
  {
    key: 'kind',
    title: titles.kind,
    width: '9rem',
    render: ({ kind }) => <StateMark tone="stop">{stopKindName(kind)}</StateMark>,
  },
  {
    key: 'reason',
    title: titles.reason,
    width: 'minmax(7rem, 1fr)',
    render: ({ reason }) => <span className="tx-cut">{reason}</span>,
  },
  {
    key: 'since',
    title: titles.since,
    width: '10rem',
    render: ({ since }) => <span className="tx-soft tx-nowrap">{words.since(since)}</span>,
  },
]

/** What households said beforehand: the desk looks here before it answers a courier or an owner. */
const AgreedPage = () => {
  const navigate = useNavigate()
  const refusals = useRead('receiving', 'refusals', undefined)
  const [current, setCurrent] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const rows = refusals.data ?? []
  const open = (unitId: string): void => void navigate(paths.receiving({ unit: unitId }))
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: words.keys.choose, when: !adding },
    { key: 'Enter', label: words.keys.open, when: !adding && rows.length > 0 },
    { key: 'Ctrl+N', label: words.keys.add, when: !adding, run: () => setAdding(true) },
  ])
  return (
    <Screen
      head={
        <ScreenHead
          title={words.title}
          note={`${words.stops} ${words.stopsNote(rows.length)}`}
          acts={
            <>
              <ParcelTabs />
              <Button
                type="primary"
                icon={<PlusOutlined />}
                disabled={adding}
                onClick={() => setAdding(true)}
              >
                {words.add}
                <KeyCap onFill>Ctrl+N</KeyCap>
              </Button>
            </>
          }
        />
      }
      side={adding ? <ExpectedForm onDone={() => setAdding(false)} /> : <ExpectedList />}
      sideLabel={words.expected}
      sideWidth="wide"
    >
      <div className="register-page">
        {refusals.problem !== null && <InlineError title={refusals.problem.message} />}
        <RegisterTable
          autoFocus
          label={words.stopsLabel}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          loading={refusals.loading}
          current={current ?? rows[0]?.id ?? null}
          onCurrent={setCurrent}
          onOpen={({ unitId }) => open(unitId)}
          empty={<EmptyState icon={<StopOutlined />} title={words.stopsEmpty} hint={words.stopsHint} />}
        />
      </div>
    </Screen>
  )
}

export default AgreedPage
