import { HomeOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
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
  const [planning, setPlanning] = useState(false)
  const [eve, setEve] = useState(false)
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
    { key: 'Ctrl+N', label: casesText.keys.add, when: !planning, run: () => setPlanning(true) },
    {
      key: 'Esc',
      label: casesText.keys.back,
      when: planning || eve,
      run: () => {
        setPlanning(false)
        setEve(false)
      },
    },
  ])
  const columns = caseColumns(now)
  return (
    <Screen
      head={
        <ScreenHead
          title={casesText.title}
          note={counts === undefined ? '' : casesText.note(counts.here, counts.day)}
          acts={
            <>
              <MoveInTabs />
              <Button onClick={() => setEve(true)}>{papersText.eve.open}</Button>
              <Button icon={<PlusOutlined />} onClick={() => setPlanning(true)}>
                {casesText.add}
                <KeyCap>Ctrl+N</KeyCap>
              </Button>
            </>
          }
        />
      }
      {...(planning
        ? {
            side: <PlanPanel onDone={() => setPlanning(false)} onOpen={open} />,
            sideLabel: casesText.plan.title,
            sideWidth: 'wide' as const,
          }
        : eve
          ? {
              side: <EvePanel today={stampText(now, zone).slice(0, 10)} onBack={() => setEve(false)} />,
              sideLabel: papersText.eve.title,
            }
          : {})}
    >
      <div className="cases-page">
        <Lists cases={cases} />
        {pages.problem !== null && <InlineError title={pages.problem.message} />}
        <RegisterTable
          autoFocus={!planning}
          label={casesText.label}
          columns={planning || eve ? columns.filter(({ key }) => !beside.has(key)) : columns}
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

const Lists = ({ cases: { filter, choose, counts, pages } }: { cases: Cases }) => (
  <FilterBar<CaseFilter>
    label={casesText.label}
    value={filter}
    onChange={choose}
    chips={CaseFilter.options.map((value) => ({
      value,
      label: casesText.filters[value],
      count: counts?.[value],
    }))}
    note={casesText.shown(pages.total)}
  />
)

export default CasesPage
