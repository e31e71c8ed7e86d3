import { WalletOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { yuanText } from '#core/kernel/format.ts'
import { MoneyWay } from '#core/print-desk/ledger.contract.ts'
import type { OpenCharge } from '#core/print-desk/print-desk.schema.contract.ts'
import { itemNames, methodNames } from '#core/print-desk/print-desk.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useWhen } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { usePages } from '../../client/use-read.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead, SectionHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { FeesTabs } from './fees-tabs.tsx'
import { openChargeColumns } from './open-charge-columns.tsx'
import { openText as words } from './open-charges-page.text.ts'
import './fees.css'

/** What stands beside the charge that is being taken. */
const narrow = new Set(['no', 'who', 'amount'])

/** What the counter left open, of jobs and of faxes: the cashier takes it here. */
const OpenChargesPage = () => {
  const pages = usePages('printDesk', 'openCharges', {})
  const [current, setCurrent] = useState<string | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const [last, setLast] = useState<OpenCharge | null>(null)
  const [printing, setPrinting] = useState(false)
  const when = useWhen()
  const row = pages.rows.find(({ recordId }) => recordId === opened)
  const totalFen = pages.rows.reduce((sum, { amountFen }) => sum + amountFen, 0)
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: words.keys.choose, when: pages.rows.length > 1 },
    { key: 'Enter', label: words.keys.open, when: pages.rows.length > 0 && row === undefined },
    { key: 'Ctrl+P', label: words.keys.receipt, when: last !== null, run: () => setPrinting(true) },
    { key: 'Esc', label: words.keys.back, when: row !== undefined, run: () => setOpened(null) },
  ])
  const columns = openChargeColumns(when)
  const done = (charge: OpenCharge): void => {
    setLast(charge)
    setOpened(null)
  }
  return (
    <Screen
      head={
        <ScreenHead
          title={words.title}
          note={pages.hasMore ? '' : words.note(pages.total, totalFen)}
          acts={<FeesTabs />}
        />
      }
      {...(row === undefined
        ? {}
        : { side: <Take key={row.recordId} charge={row} onDone={done} />, sideLabel: words.side })}
    >
      <div className="fee-page">
        {pages.problem !== null && <InlineError title={pages.problem.message} />}
        {last !== null && (
          <div className="fee-bar">
            <span className="tx-soft">{words.last(last.recordNo)}</span>
            <Button size="small" onClick={() => setPrinting(true)}>
              {words.receipt}
              <KeyCap>Ctrl+P</KeyCap>
            </Button>
          </div>
        )}
        <RegisterTable
          autoFocus={row === undefined}
          label={words.label}
          columns={row === undefined ? columns : columns.filter(({ key }) => narrow.has(key))}
          rows={pages.rows}
          rowId={({ recordId }) => recordId}
          total={pages.total}
          loading={pages.loading}
          hasMore={pages.hasMore}
          onMore={pages.more}
          current={current ?? pages.rows[0]?.recordId ?? null}
          onCurrent={setCurrent}
          onOpen={({ recordId }) => setOpened(recordId)}
          empty={<EmptyState icon={<WalletOutlined />} title={words.empty} hint={words.emptyHint} />}
        />
      </div>
      <SheetPreview
        sheet={printing && last !== null ? { form: 'print-receipt', recordId: last.recordId } : null}
        title={words.receipt}
        fileName={`${last?.recordNo ?? words.receipt}.pdf`}
        onClose={() => setPrinting(false)}
      />
    </Screen>
  )
}

const Take = ({ charge, onDone }: { charge: OpenCharge; onDone: (charge: OpenCharge) => void }) => {
  const collect = useAct('printDesk', 'collect')
  const toasts = useToasts()
  const { recordId, recordNo, revision, amountFen } = charge
  const take = async (method: MoneyWay): Promise<void> => {
    if (collect.busy) return
    const answer = await collect.act({ recordId, revision, method })
    if (!answer.ok) return
    toasts.show({ text: words.taken(recordNo, answer.value.fen) })
    onDone(charge)
  }
  const keys = MoneyWay.options.map((_, at) => String(at + 1))
  useKeys([
    {
      key: keys,
      cap: `1–${keys.length}`,
      label: words.keys.way,
      run: (key) => {
        const method = MoneyWay.options[keys.indexOf(key)]
        if (method !== undefined) void take(method)
      },
    },
  ])
  return (
    <section className="fee-side" aria-label={words.side}>
      <SectionHead title={words.side} note={recordNo} />
      <FactList
        facts={[
          { label: words.columns.who, value: <span className="private">{whoOf(charge)}</span> },
          { label: words.columns.item, value: itemNames[charge.item] },
          { label: words.amount, value: <span className="fee-total-sum">{yuanText(amountFen)}</span> },
          ...(charge.disputed ? [{ label: words.disputed, value: '', tone: 'due' as const }] : []),
        ]}
      />
      <SectionHead title={words.ways} />
      <div className="fee-bar">
        {MoneyWay.options.map((method, at) => (
          <Button key={method} loading={collect.busy} onClick={() => void take(method)}>
            {methodNames[method]}
            <KeyCap>{keys[at] ?? ''}</KeyCap>
          </Button>
        ))}
      </div>
      {collect.problem !== null && <InlineError title={collect.problem.message} />}
    </section>
  )
}

const whoOf = ({ unit, customer }: OpenCharge): string =>
  unit === '' ? words.visitor(customer) : `${unit} ${customer}`.trim()

export default OpenChargesPage
