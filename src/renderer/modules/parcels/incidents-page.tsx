import { WarningOutlined } from '@ant-design/icons'
import { Segmented } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { incidentKindNames } from '#core/parcels/incidents/incidents.text.ts'
import { carrierNames } from '#core/parcels/parcels.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { ParcelTabs } from '../../app/parcel-tabs.tsx'
import { paths } from '../../app/paths.ts'
import { useWhen } from '../../app/when.ts'
import { type OutputOf, useRead } from '../../client/use-read.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { incidentsText as words } from './incidents-page.text.ts'
import './parcels.css'

type Row = OutputOf<'parcelIncidents', 'list'>['rows'][number]
type Filter = keyof typeof words.filters

const { columns: titles } = words

const columnsFor = (when: (at: number) => string): readonly RegisterColumn<Row>[] => [
  {
    key: 'no',
    title: titles.no,
    width: '12rem',
    render: ({ incidentNo }) => <span className="tx-strong tx-nowrap">{incidentNo}</span>,
  },
  {
    key: 'kind',
    title: titles.kind,
    width: '9rem',
    render: ({ kind, closedAt }) => (
      <StateMark tone={closedAt === null ? 'stop' : 'done'}>{incidentKindNames[kind]}</StateMark>
    ),
  },
  {
    key: 'unit',
    title: titles.unit,
    width: '11rem',
    render: ({ item }) =>
      item.unit === '' ? (
        <span className="tone-unknown">{words.unclaimed}</span>
      ) : (
        <UnitTag zone={item.zone} name={item.unit} />
      ),
  },
  {
    key: 'what',
    title: titles.what,
    width: '11rem',
    rank: 3,
    render: ({ item }) => (
      <span className="tx-nowrap">{`${carrierNames[item.carrier]} …${item.trackingNo.slice(-4)}`}</span>
    ),
  },
  {
    key: 'account',
    title: titles.account,
    width: 'minmax(14rem, 1fr)',
    render: ({ account, outcome }) => <span className="tx-cut">{outcome === '' ? account : outcome}</span>,
  },
  {
    key: 'opened',
    title: titles.opened,
    width: '15rem',
    render: ({ openedAt, openedBy }) => (
      <span className="tx-soft tx-nowrap">{`${when(openedAt)} ${openedBy}`}</span>
    ),
  },
  {
    key: 'claim',
    title: titles.claim,
    width: '9rem',
    align: 'end',
    rank: 3,
    render: ({ claimFen }) => (claimFen === null ? '' : words.money(claimFen)),
  },
]

/** Everything that went wrong and is not settled, so that none is forgotten. */
const IncidentsPage = () => {
  const navigate = useNavigate()
  const when = useWhen()
  const [filter, setFilter] = useState<Filter>('open')
  const [current, setCurrent] = useState<string | null>(null)
  const list = useRead('parcelIncidents', 'list', { filter }, { keep: true })
  const open = useRead('parcelIncidents', 'list', { filter: 'open' })
  const rows = list.data?.rows ?? []
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: words.keys.choose },
    { key: 'Enter', label: words.keys.open, when: rows.length > 0 },
    {
      key: ['ArrowLeft', 'ArrowRight'],
      label: words.keys.filter,
      run: (key) => setFilter(key === 'ArrowRight' ? 'closed' : 'open'),
    },
  ])
  return (
    <Screen
      head={
        <ScreenHead
          title={words.title}
          note={open.data === undefined ? '' : words.note(open.data.rows.length)}
          acts={<ParcelTabs />}
        />
      }
    >
      <div className="register-page">
        <div className="register-bar">
          <Segmented<Filter>
            value={filter}
            onChange={setFilter}
            options={(['open', 'closed'] as const).map((value) => ({ value, label: words.filters[value] }))}
          />
        </div>
        {list.problem !== null && <InlineError title={list.problem.message} />}
        <RegisterTable
          autoFocus
          label={words.label}
          columns={columnsFor(when)}
          rows={rows}
          rowId={({ id }) => id}
          loading={list.loading}
          current={current ?? rows[0]?.id ?? null}
          onCurrent={setCurrent}
          onOpen={({ parcelId }) => void navigate(paths.parcel({ id: parcelId }))}
          empty={<EmptyState icon={<WarningOutlined />} title={words.empty[filter]} hint={words.emptyHint} />}
        />
      </div>
    </Screen>
  )
}

export default IncidentsPage
