import { WalletOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Charge } from '#core/fees/fees.schema.contract.ts'
import { chargeStateNames } from '#core/fees/fees.text.ts'
import { yuanText } from '#core/kernel/format.ts'
import { useKeys } from '../../app/keys.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { AddCharge } from './add-charge.tsx'
import { feesText as words } from './fees.text.ts'
import { FeesTabs } from './fees-tabs.tsx'
import { FindHome } from './find-home.tsx'
import { PaymentSide } from './payment-side.tsx'
import { useCounter } from './use-counter.ts'
import './fees.css'

const FeesPage = () => {
  const [search, setSearch] = useSearchParams()
  const unitId = search.get('unit') ?? ''
  if (unitId !== '')
    return (
      <Home
        key={unitId}
        unitId={unitId}
        caseId={search.get('case') ?? ''}
        onLeave={() => setSearch({}, { replace: true })}
      />
    )
  return (
    <Screen head={<ScreenHead title={words.title} note={words.note} acts={<FeesTabs />} />}>
      <div className="screen-pad">
        <FindHome onOpen={(home) => setSearch({ unit: home.unitId })} />
      </div>
    </Screen>
  )
}

const columns: readonly RegisterColumn<Charge>[] = [
  { key: 'name', title: words.item, width: 'minmax(12rem, 1.2fr)', render: ({ name }) => name },
  {
    key: 'period',
    title: words.from,
    width: '16rem',
    rank: 3,
    render: ({ from, to }) => (from === to ? from : `${from} – ${to}`),
  },
  {
    key: 'formula',
    title: words.planned,
    width: 'minmax(14rem, 1.6fr)',
    rank: 2,
    render: ({ formula, rule }) => <span className="tx-hint tx-soft tx-cut">{formula || rule}</span>,
  },
  {
    key: 'state',
    title: words.columns.state,
    width: '12rem',
    render: ({ state, receiptNo }) => (
      <StateMark tone={state === 'paid' ? 'done' : state === 'open' ? 'due' : 'idle'}>
        {receiptNo === '' ? chargeStateNames[state] : receiptNo.slice(-6)}
      </StateMark>
    ),
  },
  {
    key: 'amount',
    title: words.columns.amount,
    width: '10rem',
    align: 'end',
    render: ({ amount }) => <span className="tx-strong">{yuanText(amount)}</span>,
  },
]

interface HomeProps {
  unitId: string
  caseId: string
  onLeave: () => void
}

/** What one home has to pay: ticked lines are paid together. */
const Home = ({ unitId, caseId, onLeave }: HomeProps) => {
  const counter = useCounter(unitId)
  const [adding, setAdding] = useState(false)
  const [current, setCurrent] = useState<string | null>(null)
  const [receipt] = counter.receipts
  const idle = !adding && receipt === undefined
  useKeys([
    { key: 'A', label: words.keys.add, when: idle, run: () => setAdding(true) },
    { key: 'Space', label: words.keys.tick, when: idle && counter.open.length > 0 },
    {
      key: 'Ctrl+Enter',
      cap: 'Ctrl+↵',
      label: words.keys.collect,
      when: idle,
      run: () => void counter.pay(),
    },
    { key: 'Esc', label: words.keys.back, run: () => (adding ? setAdding(false) : onLeave()) },
  ])
  const openIds = new Set(counter.open.map(({ id }) => id))
  return (
    <Screen
      head={
        <ScreenHead
          title={counter.unit}
          note={words.open}
          acts={
            <>
              <FeesTabs />
              <Button onClick={() => setAdding(true)}>
                {words.add}
                <KeyCap>A</KeyCap>
              </Button>
              <Button onClick={onLeave}>{words.other}</Button>
            </>
          }
        />
      }
      side={
        adding ? (
          <AddCharge
            unitId={unitId}
            caseId={caseId}
            onDone={() => {
              setAdding(false)
              counter.refresh()
            }}
            onBack={() => setAdding(false)}
          />
        ) : (
          <PaymentSide counter={counter} />
        )
      }
      sideLabel={adding ? words.addTitle : words.tabs.collect}
    >
      <div className="fee-page">
        <RegisterTable
          autoFocus={idle}
          label={words.chargesLabel}
          columns={columns}
          rows={counter.charges}
          rowId={({ id }) => id}
          total={counter.charges.length}
          loading={counter.loading}
          current={current}
          onCurrent={setCurrent}
          ticked={new Set(counter.ticked.map(({ id }) => id))}
          onTicked={(ids) => counter.tick(new Set([...ids].filter((id) => openIds.has(id))))}
          empty={
            <EmptyState icon={<WalletOutlined />} title={words.nothingOpen} hint={words.nothingOpenHint} />
          }
        />
      </div>
      <SheetPreview
        sheet={
          receipt === undefined
            ? null
            : { form: receipt.deposit ? 'move-in-f-14b' : 'move-in-f-14a', recordId: receipt.id }
        }
        title={words.receipt}
        fileName={`${receipt?.receiptNo ?? words.receipt}.pdf`}
        onClose={counter.nextReceipt}
      />
    </Screen>
  )
}

export default FeesPage
