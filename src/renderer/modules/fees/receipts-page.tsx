import { WalletOutlined } from '@ant-design/icons'
import { Input, Segmented } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useSearchParams } from 'react-router'
import { ReceiptFilter } from '#core/fees/fees.contract.ts'
import { useKeys } from '../../app/keys.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useWhen } from '../../app/when.ts'
import { usePages } from '../../client/use-read.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { feesText as words } from './fees.text.ts'
import { FeesTabs } from './fees-tabs.tsx'
import { receiptColumns } from './receipt-columns.tsx'
import { ReceiptSide } from './receipt-side.tsx'
import './fees.css'

/** What stands beside one opened receipt. */
const narrow = new Set(['no', 'unit', 'state', 'amount'])

const ReceiptsPage = () => {
  const [search, setSearch] = useSearchParams()
  const filter = ReceiptFilter.safeParse(search.get('filter')).data ?? 'today'
  const opened = search.get('item')
  const [typed, setTyped] = useState('')
  const [current, setCurrent] = useState<string | null>(opened)
  const setOpened = (item: string | null): void =>
    setSearch({ filter, ...(item !== null && { item }) }, { replace: true })
  const [printing, setPrinting] = useState(false)
  const text = useDeferredValue(typed.trim())
  const pages = usePages('fees', 'receipts', { filter, text })
  const when = useWhen()
  const row = pages.rows.find(({ id }) => id === opened)
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: words.keys.choose, when: pages.rows.length > 1 },
    { key: 'Enter', label: words.keys.open, when: pages.rows.length > 0 && row === undefined },
    { key: 'P', label: words.keys.print, when: row !== undefined, run: () => setPrinting(true) },
    { key: 'Esc', label: words.keys.back, when: row !== undefined, run: () => setOpened(null) },
  ])
  const columns = receiptColumns(when)
  return (
    <Screen
      head={<ScreenHead title={words.tabs.receipts} acts={<FeesTabs />} />}
      {...(row === undefined
        ? {}
        : {
            side: (
              <ReceiptSide
                key={row.id}
                receipt={row}
                onPrint={() => setPrinting(true)}
                onDone={() => setOpened(null)}
              />
            ),
            sideLabel: words.receipt,
          })}
    >
      <div className="fee-page">
        <div className="fee-bar">
          <Segmented<ReceiptFilter>
            aria-label={words.receiptsLabel}
            value={filter}
            onChange={(next) => setSearch({ filter: next }, { replace: true })}
            options={ReceiptFilter.options.map((value) => ({ value, label: words.filters[value] }))}
          />
          <Input
            className="fee-search"
            aria-label={words.search}
            placeholder={words.search}
            allowClear
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        {pages.problem !== null && <InlineError title={pages.problem.message} />}
        <RegisterTable
          autoFocus={row === undefined}
          label={words.receiptsLabel}
          columns={row === undefined ? columns : columns.filter(({ key }) => narrow.has(key))}
          rows={pages.rows}
          rowId={({ id }) => id}
          total={pages.total}
          loading={pages.loading}
          hasMore={pages.hasMore}
          onMore={pages.more}
          current={current ?? pages.rows[0]?.id ?? null}
          onCurrent={setCurrent}
          onOpen={({ id }) => setOpened(id)}
          empty={<EmptyState icon={<WalletOutlined />} title={words.receiptsEmpty} />}
        />
      </div>
      <SheetPreview
        sheet={
          printing && row !== undefined
            ? { form: row.kind === 'deposit' ? 'move-in-f-14b' : 'move-in-f-14a', recordId: row.id }
            : null
        }
        title={words.receipt}
        fileName={`${row?.receiptNo ?? words.receipt}.pdf`}
        onClose={() => setPrinting(false)}
      />
    </Screen>
  )
}

export default ReceiptsPage
