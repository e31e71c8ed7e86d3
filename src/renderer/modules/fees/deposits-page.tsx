import { SafetyOutlined } from '@ant-design/icons'
import { Checkbox } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { DepositRow } from '#core/fees/fees.contract.ts'
import { yuanText } from '#core/kernel/format.ts'
import { useKeys } from '../../app/keys.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useRead } from '../../client/use-read.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { feesText as words } from './fees.text.ts'
import { FeesTabs } from './fees-tabs.tsx'
import { RefundSide } from './refund-side.tsx'
import './fees.css'

const { depositColumns: titles } = words

const columns: readonly RegisterColumn<DepositRow>[] = [
  {
    key: 'no',
    title: titles.no,
    width: '18rem',
    render: ({ receiptNo }) => <span className="tx-strong tx-nowrap">{receiptNo}</span>,
  },
  { key: 'unit', title: titles.unit, width: '12rem', render: ({ unit }) => unit },
  {
    key: 'payer',
    title: titles.payer,
    width: 'minmax(8rem, 1fr)',
    render: ({ payer }) => <span className="private tx-cut">{payer}</span>,
  },
  { key: 'purpose', title: titles.purpose, width: '18rem', rank: 3, render: ({ purpose }) => purpose },
  { key: 'due', title: titles.due, width: '11rem', rank: 2, render: ({ due }) => due ?? '' },
  {
    key: 'state',
    title: titles.state,
    width: '11rem',
    render: ({ state, late }) => (
      <StateMark tone={late ? 'due' : state === 'held' ? 'active' : 'idle'}>
        {late ? words.due.late : words.due[state]}
      </StateMark>
    ),
  },
  {
    key: 'amount',
    title: titles.amount,
    width: '10rem',
    align: 'end',
    render: ({ amount }) => <span className="tx-strong">{yuanText(amount)}</span>,
  },
]

const narrow = new Set(['no', 'unit', 'state', 'amount'])

const DepositsPage = () => {
  const [all, setAll] = useState(false)
  const [search, setSearch] = useSearchParams()
  const opened = search.get('item')
  const [current, setCurrent] = useState<string | null>(opened)
  const setOpened = (item: string | null): void => setSearch(item === null ? {} : { item }, { replace: true })
  const [refundId, setRefundId] = useState<string | null>(null)
  const read = useRead('fees', 'deposits', { all }, { keep: true })
  const rows = read.data?.rows ?? []
  const row = rows.find(({ receiptId, state }) => receiptId === opened && state === 'held')
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: words.keys.choose, when: rows.length > 1 },
    { key: 'Enter', label: words.keys.refund, when: rows.length > 0 && row === undefined },
    { key: 'Esc', label: words.keys.back, when: row !== undefined, run: () => setOpened(null) },
  ])
  return (
    <Screen
      head={
        <ScreenHead
          title={words.tabs.deposits}
          note={read.data === undefined ? '' : words.depositsNote(yuanText(read.data.held))}
          acts={<FeesTabs />}
        />
      }
      {...(row === undefined
        ? {}
        : {
            side: (
              <RefundSide
                key={row.receiptId}
                deposit={row}
                onDone={(id) => {
                  setOpened(null)
                  setRefundId(id)
                }}
              />
            ),
            sideLabel: words.refund,
          })}
    >
      <div className="fee-page">
        <div className="fee-bar">
          <Checkbox checked={all} onChange={({ target }) => setAll(target.checked)}>
            {words.all}
          </Checkbox>
        </div>
        {read.problem !== null && <InlineError title={read.problem.message} />}
        <RegisterTable
          autoFocus={row === undefined}
          label={words.depositsLabel}
          columns={row === undefined ? columns : columns.filter(({ key }) => narrow.has(key))}
          rows={rows}
          rowId={({ receiptId }) => receiptId}
          total={rows.length}
          loading={read.loading}
          current={current ?? rows[0]?.receiptId ?? null}
          onCurrent={setCurrent}
          onOpen={({ receiptId }) => setOpened(receiptId)}
          empty={<EmptyState icon={<SafetyOutlined />} title={words.depositsEmpty} />}
        />
      </div>
      <SheetPreview
        sheet={refundId === null ? null : { form: 'move-in-f-26', recordId: refundId }}
        title={words.refund}
        fileName={`${words.refund}.pdf`}
        onClose={() => setRefundId(null)}
      />
    </Screen>
  )
}

export default DepositsPage
