import { PlusOutlined, SolutionOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import type { Sitting } from '#core/vip/tests/vip-tests.contract.ts'
import { formTexts, sheetTexts, sittingStateTexts } from '#core/vip/tests/vip-tests.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { useRead } from '../../client/use-read.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { type RegisterColumn, shownColumns } from '../../ui/register-columns.ts'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { AssignPanel } from './assign-panel.tsx'
import { ResultsPanel } from './results-panel.tsx'
import { SittingPanel } from './sitting-panel.tsx'
import { sittingTones } from './study-side.tsx'
import { testsText as t } from './tests-page.text.ts'
import { VipTabs } from './vip-tabs.tsx'
import './vip.css'
import './study.css'

const { columns: titles } = t

const columns: readonly RegisterColumn<Sitting>[] = [
  {
    key: 'number',
    title: titles.number,
    width: '12rem',
    render: ({ number }) => <b className="tx-nowrap">{number}</b>,
  },
  { key: 'who', title: titles.who, width: 'minmax(9rem, 1fr)', render: ({ name }) => name },
  { key: 'post', title: titles.post, width: 'minmax(9rem, 1fr)', rank: 3, render: ({ post }) => post },
  { key: 'form', title: titles.form, width: '10rem', rank: 3, render: ({ form }) => formTexts[form] },
  { key: 'due', title: titles.due, width: '8rem', rank: 3, render: ({ dueOn }) => dueOn.slice(5) },
  { key: 'state', title: titles.state, width: 'minmax(12rem, 1fr)', render: (row) => <State row={row} /> },
  {
    key: 'score',
    title: titles.score,
    width: '8rem',
    render: ({ correct, asked }) => (correct === null ? '—' : `${correct}/${asked}`),
  },
  {
    key: 'sheet',
    title: titles.sheet,
    width: '11rem',
    render: ({ form, sheet, endedAt }) =>
      form === 'screen' ? (
        '—'
      ) : (
        <StateMark tone={sheet === 'out' && endedAt !== null ? 'stop' : sheet === 'back' ? 'done' : 'idle'}>
          {sheetTexts[sheet]}
        </StateMark>
      ),
  },
]

const State = ({ row: { state, overdue, retest } }: { row: Sitting }) => (
  <span className="lay-row">
    <StateMark tone={overdue ? 'stop' : sittingTones[state]}>
      {overdue ? t.overdue : sittingStateTexts[state]}
    </StateMark>
    {retest && <span className="tx-hint tx-soft">{t.retest}</span>}
  </span>
)

type Aside = { at: 'none' } | { at: 'assign' } | { at: 'results' } | { at: 'sitting'; id: string }

/** Who is asked, by whom, and how it went. */
const TestsPage = () => {
  const list = useRead('vipTests', 'list', undefined)
  const [aside, setAside] = useState<Aside>({ at: 'none' })
  const [current, setCurrent] = useState<string | null>(null)
  const rows = list.data?.sittings ?? []
  const examines = list.data?.examines ?? false
  const assign = (): void => setAside({ at: 'assign' })
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: t.keys.choose, when: rows.length > 1 },
    { key: 'Ctrl+N', label: t.keys.assign, when: examines, run: assign },
  ])
  const opened = aside.at === 'sitting' ? rows.find(({ id }) => id === aside.id) : undefined
  const close = (): void => setAside({ at: 'none' })
  const side = sideOf(aside, opened, close)
  return (
    <Screen
      head={
        <ScreenHead
          title={t.title}
          note={t.note(rows.filter(({ state }) => state === 'open' || state === 'running').length)}
          acts={
            <>
              <VipTabs />
              {examines && (
                <>
                  <Button icon={<SolutionOutlined />} onClick={() => setAside({ at: 'results' })}>
                    {t.results}
                  </Button>
                  <Button
                    type={side === null ? 'primary' : 'default'}
                    icon={<PlusOutlined />}
                    onClick={assign}
                  >
                    {t.assign}
                    <KeyCap onFill={side === null}>Ctrl+N</KeyCap>
                  </Button>
                </>
              )}
            </>
          }
        />
      }
      {...(side === null ? {} : { side, sideLabel: t.label, sideWidth: 'wide' as const })}
    >
      <div className="vip-page">
        {list.problem !== null && <InlineError title={list.problem.message} />}
        <RegisterTable
          autoFocus
          label={t.label}
          columns={shownColumns(columns, side !== null)}
          rows={rows}
          rowId={({ id }) => id}
          loading={list.loading}
          current={current ?? rows[0]?.id ?? null}
          onCurrent={setCurrent}
          onOpen={({ id }) => setAside({ at: 'sitting', id })}
          empty={
            <EmptyState
              icon={<SolutionOutlined />}
              title={t.empty}
              hint={examines ? t.emptyHint : t.emptyReader}
            />
          }
        />
      </div>
    </Screen>
  )
}

const sideOf = (aside: Aside, opened: Sitting | undefined, close: () => void) => {
  if (aside.at === 'assign') return <AssignPanel onDone={close} />
  if (aside.at === 'results') return <ResultsPanel />
  return opened === undefined ? null : <SittingPanel key={opened.id} sitting={opened} onDone={close} />
}

export default TestsPage
