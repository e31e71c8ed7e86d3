import { ClockCircleOutlined, InboxOutlined, MailOutlined, QuestionCircleOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { type DayRange, DayRangeField } from '../ui/day-range.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { FilterBar } from '../ui/filter-bar.tsx'
import type { RegisterColumn } from '../ui/register-columns.ts'
import { RegisterTable } from '../ui/register-table.tsx'
import { SectionHead } from '../ui/screen.tsx'
import { StateMark } from '../ui/state.tsx'
import { UnitTag } from '../ui/unit-tag.tsx'
import { WorkList } from '../ui/work-list.tsx'
import { sample } from './sample.text.ts'

interface Row {
  id: string
  index: number
}

const of = (list: readonly string[], index: number): string => list[index % list.length] ?? ''

const columns: readonly RegisterColumn<Row>[] = [
  {
    key: 'place',
    title: sample.columns.place,
    width: '11rem',
    render: ({ index }) => <b className="tx-strong">{`B2-0${index % 9}-${10 + (index % 80)}`}</b>,
  },
  {
    key: 'unit',
    title: sample.columns.unit,
    width: '13rem',
    render: ({ index }) => (
      <UnitTag zone={index % 3 === 0 ? 'A' : 'B'} name={`${1 + (index % 12)}-2-${1501 - index}`} />
    ),
  },
  {
    key: 'name',
    title: sample.columns.name,
    width: '9rem',
    render: ({ index }) => <span className="private">{of(sample.names, index)}</span>,
  },
  {
    key: 'number',
    title: sample.columns.number,
    width: 'minmax(0, 1fr)',
    render: ({ index }) => `${of(sample.carriers, index)} …${String(5712 + index * 37).slice(-4)}`,
  },
  {
    key: 'when',
    title: sample.columns.when,
    width: '11rem',
    rank: 3,
    render: () => <span className="tx-soft">{sample.when}</span>,
  },
  {
    key: 'state',
    title: sample.columns.state,
    width: '10rem',
    render: ({ index }) => <RowState index={index} />,
  },
  {
    key: 'days',
    title: sample.columns.days,
    width: '7rem',
    align: 'end',
    render: ({ index }) => <span className="tx-soft">{sample.day(index % 9)}</span>,
  },
]

const RowState = ({ index }: { index: number }) => {
  if (index % 9 > 6) return <StateMark tone="stop">{sample.rowStates.overdue}</StateMark>
  if (index % 11 === 5) return <StateMark tone="unknown">{sample.rowStates.unclaimed}</StateMark>
  return (
    <StateMark tone="active" icon={<InboxOutlined />}>
      {sample.rowStates.waiting}
    </StateMark>
  )
}

const TOTAL = 900
const PAGE = 100
const rowsUpTo = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({ id: `r${index}`, index }))

const workIcons = [
  <MailOutlined key="a" />,
  <QuestionCircleOutlined key="b" />,
  <ClockCircleOutlined key="c" />,
]

const Bar = () => {
  const [chip, setChip] = useState('days')
  const [range, setRange] = useState<DayRange>({ from: '2026-11-18', to: '2026-11-24' })
  return (
    <FilterBar
      label={sample.titles.register}
      value={chip}
      onChange={setChip}
      chips={sample.chips}
      note={sample.day(TOTAL)}
    >
      {chip === 'days' && <DayRangeField label={sample.titles.range} range={range} onRange={setRange} />}
    </FilterBar>
  )
}

export const ListSection = () => {
  const [loaded, setLoaded] = useState(PAGE)
  const [current, setCurrent] = useState<string | null>('r2')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(['r0', 'r4']))
  return (
    <>
      <section className="gallery-wide">
        <SectionHead title={sample.titles.work} />
        <WorkList
          label={sample.titles.work}
          items={sample.work.map((item, index) => ({ ...item, icon: workIcons[index] }))}
          onAct={() => undefined}
        />
      </section>
      <section className="gallery-wide">
        <SectionHead title={sample.titles.register} />
        <Bar />
        <div className="gallery-register">
          <RegisterTable
            label={sample.titles.register}
            columns={columns}
            rows={rowsUpTo(loaded)}
            rowId={(row) => row.id}
            total={TOTAL}
            hasMore={loaded < TOTAL}
            onMore={() => setLoaded((before) => Math.min(TOTAL, before + PAGE))}
            current={current}
            onCurrent={setCurrent}
            ticked={ticked}
            onTicked={setTicked}
            empty={<EmptyState icon={<InboxOutlined />} title={sample.empty.title} />}
          />
        </div>
      </section>
    </>
  )
}
