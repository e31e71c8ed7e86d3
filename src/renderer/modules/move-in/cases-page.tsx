import { HomeOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { stampText } from '#core/kernel/format.ts'
import { CaseFilter } from '#core/move-in/move-in.contract.ts'
import { useNow, useTimeZone } from '../../app/clock.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { BlanksPanel } from './blanks-panel.tsx'
import { BuildingPanel } from './building-panel.tsx'
import { caseColumns } from './case-columns.tsx'
import { casesText } from './cases-page.text.ts'
import { EvePanel } from './eve-panel.tsx'
import { MoveInTabs } from './move-in-tabs.tsx'
import { papersText } from './papers-panel.text.ts'
import { PlanPanel } from './plan-panel.tsx'
import { type Cases, useCases } from './use-cases.ts'
import './move-in.css'

/** What stands beside the list while a case is being planned. */
const beside = new Set(['kind', 'note', 'caseNo', 'queue'])

const CasesPage = () => {
  const cases = useCases()
  const navigate = useNavigate()
  const now = useNow(60_000)
  const [aside, setAside] = useState<Aside | null>(null)
  const planning = aside === 'home' || aside === 'building'
  const zone = useTimeZone()
  const { pages, filter, counts } = cases
  const open = (id: string): void => void navigate(paths.moveInCase({ id }))
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: casesText.keys.choose, when: pages.rows.length > 1 && !planning },
    { key: 'Enter', label: casesText.keys.open, when: pages.rows.length > 0 && !planning },
    {
      key: ['ArrowLeft', 'ArrowRight'],
      label: casesText.keys.filter,
      when: !planning,
      run: (key) => {
        const next = CaseFilter.options[CaseFilter.options.indexOf(filter) + (key === 'ArrowRight' ? 1 : -1)]
        if (next !== undefined) cases.choose(next)
      },
    },
    { key: 'Ctrl+N', label: casesText.keys.add, when: !planning, run: () => setAside('home') },
    { key: 'B', label: casesText.keys.building, when: aside === null, run: () => setAside('building') },
    {
      key: 'Esc',
      label: casesText.keys.back,
      when: aside !== null,
      run: () => setAside(null),
    },
  ])
  const columns = caseColumns(now)
  return (
    <Screen
      head={
        <ScreenHead
          title={casesText.title}
          note={counts === undefined ? '' : casesText.note(cases.day, counts.day, counts.here)}
          acts={
            <>
              <MoveInTabs />
              <Button onClick={() => setAside('eve')}>{papersText.eve.open}</Button>
              <Button onClick={() => setAside('building')}>
                {casesText.building.open}
                <KeyCap>B</KeyCap>
              </Button>
              <Button icon={<PlusOutlined />} onClick={() => setAside('home')}>
                {casesText.add}
                <KeyCap>Ctrl+N</KeyCap>
              </Button>
            </>
          }
        />
      }
      {...sideOf(aside, {
        onBack: () => setAside(null),
        onBlanks: () => setAside('blanks'),
        onOpen: open,
        today: stampText(now, zone).slice(0, 10),
        onPlanned: (day) => {
          setAside(null)
          cases.chooseDay(day)
        },
      })}
    >
      <div className="cases-page">
        <Lists cases={cases} today={stampText(now, zone).slice(0, 10)} />
        {pages.problem !== null && <InlineError title={pages.problem.message} />}
        <RegisterTable
          autoFocus={!planning}
          label={casesText.label}
          columns={aside !== null ? columns.filter(({ key }) => !beside.has(key)) : columns}
          rows={pages.rows}
          rowId={(row) => row.id}
          total={pages.total}
          loading={pages.loading}
          hasMore={pages.hasMore}
          onMore={pages.more}
          current={cases.current}
          onCurrent={cases.point}
          onOpen={(row) => open(row.id)}
          empty={
            <EmptyState
              icon={<HomeOutlined />}
              title={casesText.empty[filter]}
              hint={filter === 'day' || filter === 'here' ? casesText.emptyHint : undefined}
            />
          }
        />
      </div>
    </Screen>
  )
}

/** What stands beside the list. */
type Aside = 'home' | 'building' | 'eve' | 'blanks'

interface AsideActs {
  readonly today: string
  readonly onBack: () => void
  readonly onBlanks: () => void
  readonly onOpen: (id: string) => void
  readonly onPlanned: (day: string) => void
}

const sideOf = (aside: Aside | null, { today, onBack, onBlanks, onOpen, onPlanned }: AsideActs) => {
  switch (aside) {
    case null:
      return {}
    case 'home':
      return {
        side: <PlanPanel onDone={onBack} onOpen={onOpen} />,
        sideLabel: casesText.plan.title,
        sideWidth: 'wide' as const,
      }
    case 'building':
      return {
        side: <BuildingPanel onDone={onPlanned} onBack={onBack} />,
        sideLabel: casesText.building.title,
        sideWidth: 'wide' as const,
      }
    case 'eve':
      return {
        side: <EvePanel today={today} onBack={onBack} onBlanks={onBlanks} />,
        sideLabel: papersText.eve.title,
      }
    case 'blanks':
      return { side: <BlanksPanel onBack={onBack} />, sideLabel: papersText.blanks.title }
  }
}

interface ListsProps {
  cases: Cases
  today: string
}

const Lists = ({
  cases: { filter, choose, counts, pages, date, chooseDay, day: dayName },
  today,
}: ListsProps) => (
  <FilterBar<CaseFilter>
    label={casesText.label}
    value={filter}
    onChange={choose}
    chips={CaseFilter.options.map((value) => ({
      value,
      label: value === 'day' ? dayName : casesText.filters[value],
      count: counts?.[value],
    }))}
    note={casesText.shown(pages.total)}
  >
    {filter === 'day' && (
      <DatePicker
        aria-label={casesText.day}
        allowClear={false}
        value={dayjs(date ?? today)}
        onChange={(day) => day && chooseDay(day.format('YYYY-MM-DD'))}
      />
    )}
  </FilterBar>
)

export default CasesPage
