import { PrinterOutlined, StopOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Refusal } from '#core/print-desk/print-desk.schema.contract.ts'
import { dutyNames } from '#core/print-desk/print-desk.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { useMay } from '../../app/session.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useToday, useWhen } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { usePages } from '../../client/use-read.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { refusalsText as words } from './refusals-page.text.ts'
import './print-desk.css'

const columnsFor = (
  when: (at: number) => string,
  onTell: ((row: Refusal) => void) | null,
): readonly RegisterColumn<Refusal>[] => [
  {
    key: 'no',
    title: words.columns.no,
    width: '16rem',
    render: (row) => <span className="tx-strong">{row.refusalNo}</span>,
  },
  { key: 'at', title: words.columns.at, width: '13rem', render: (row) => when(row.at) },
  { key: 'desk', title: words.columns.desk, width: '7rem', rank: 3, render: (row) => row.deskCode },
  { key: 'by', title: words.columns.by, width: '12rem', render: (row) => row.by },
  { key: 'duty', title: words.columns.duty, width: '12rem', render: (row) => dutyNames[row.duty] },
  {
    key: 'told',
    title: words.columns.told,
    width: 'minmax(20rem, 1fr)',
    render: (row, { current }) => (
      <span className="lay-row">
        {row.toldAt === null ? (
          <StateMark tone="due">{words.untold}</StateMark>
        ) : (
          <StateMark tone="done">{words.told(row.toldTo, when(row.toldAt))}</StateMark>
        )}
        <span className="lay-grow" />
        {onTell !== null && row.toldAt === null && (
          <Button type={current ? 'primary' : 'text'} size="small" tabIndex={-1} onClick={() => onTell(row)}>
            {words.tell}
            {current && <KeyCap onFill>↵</KeyCap>}
          </Button>
        )}
      </span>
    ),
  },
]

const RefusalsPage = () => {
  const when = useWhen()
  const today = useToday()
  const navigate = useNavigate()
  const mayTell = useMay('printdesk.manage')
  const maySee = useMay('printdesk.work')
  const pages = usePages('printDesk', 'refusals', {})
  const acknowledge = useAct('printDesk', 'acknowledge')
  const [current, setCurrent] = useState<string | null>(null)
  const [listing, setListing] = useState(false)
  const tell = (row: Refusal): void => {
    if (mayTell && row.toldAt === null) void acknowledge.act({ id: row.id })
  }
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: words.keys.choose, when: pages.rows.length > 1 },
    { key: 'Enter', label: words.keys.tell, when: mayTell && pages.rows.length > 0 },
    { key: 'Ctrl+P', label: words.keys.print, when: maySee, run: () => setListing(true) },
    { key: 'Esc', label: words.keys.back, when: maySee, run: () => void navigate(paths.printDesk) },
  ])
  return (
    <Screen
      head={
        <ScreenHead
          title={words.title}
          note={words.note}
          acts={
            <>
              {maySee && <Button onClick={() => void navigate(paths.printDesk)}>{words.back}</Button>}
              {maySee && (
                <Button icon={<PrinterOutlined />} onClick={() => setListing(true)}>
                  {words.print}
                  <KeyCap>Ctrl+P</KeyCap>
                </Button>
              )}
            </>
          }
        />
      }
    >
      <div className="job-register">
        {acknowledge.problem !== null && <InlineError title={acknowledge.problem.message} />}
        <RegisterTable
          autoFocus
          label={words.label}
          columns={columnsFor(when, mayTell ? tell : null)}
          rows={pages.rows}
          rowId={({ id }) => id}
          total={pages.total}
          loading={pages.loading}
          hasMore={pages.hasMore}
          onMore={pages.more}
          current={current ?? pages.rows[0]?.id ?? null}
          onCurrent={setCurrent}
          onOpen={tell}
          empty={<EmptyState icon={<StopOutlined />} title={words.empty} hint={words.emptyHint} />}
        />
      </div>
      <SheetPreview
        sheet={listing ? { form: 'refusal-list', recordId: today.slice(0, 4) } : null}
        title={words.title}
        fileName={`${words.title}.pdf`}
        onClose={() => setListing(false)}
      />
    </Screen>
  )
}

export default RefusalsPage
