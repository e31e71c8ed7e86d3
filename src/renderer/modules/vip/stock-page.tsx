import { BarcodeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Copy } from '#core/vip/copies/vip-copies.contract.ts'
import { copyFlagTexts } from '#core/vip/copies/vip-copies.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { useToday } from '../../app/when.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { RegisterTable } from '../../ui/register-table.tsx'
import { ScanBanner } from '../../ui/scan-banner.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { stockText as t } from './stock-page.text.ts'
import { useStock } from './use-stock.ts'
import { VipTabs } from './vip-tabs.tsx'
import './vip.css'

const { columns: titles } = t

const columns: readonly RegisterColumn<Copy>[] = [
  {
    key: 'number',
    title: titles.number,
    width: '14rem',
    render: ({ number }) => <b className="tx-nowrap">{number}</b>,
  },
  { key: 'holder', title: titles.holder, width: 'minmax(11rem, 1fr)', render: ({ holder }) => holder },
  { key: 'post', title: titles.post, width: 'minmax(9rem, 1fr)', rank: 3, render: ({ post }) => post },
  {
    key: 'last',
    title: titles.last,
    width: '13rem',
    render: ({ sightedOn }) => sightedOn ?? <span className="tx-soft">{t.never}</span>,
  },
  { key: 'state', title: titles.state, width: 'minmax(18rem, 1.4fr)', render: (row) => <State row={row} /> },
]

const State = ({ row }: { row: Copy }) => {
  const today = useToday()
  const [flag] = row.flags
  if (row.sightedOn === today) return <StateMark tone="done">{t.today}</StateMark>
  if (flag !== undefined)
    return <StateMark tone={flag === 'unseen' ? 'due' : 'stop'}>{copyFlagTexts[flag]}</StateMark>
  if (row.recallBy !== null) return <StateMark tone="due">{t.due(row.recallBy)}</StateMark>
  return <StateMark tone="idle">{t.notYet}</StateMark>
}

/** Every copy that is out is looked at; what is not seen is looked for. */
const StockPage = () => {
  const stock = useStock()
  const { rows, told } = stock
  const today = useToday()
  const [current, setCurrent] = useState<string | null>(null)
  useKeys([{ key: ['ArrowUp', 'ArrowDown'], label: t.keys.choose, when: rows.length > 1 }])
  return (
    <Screen
      head={
        <ScreenHead
          title={t.title}
          note={t.note(rows.filter(({ sightedOn }) => sightedOn === today).length, rows.length)}
          acts={<VipTabs />}
        />
      }
    >
      <div className="vip-page lay-gap-3">
        <ScanBanner kind={told.kind} title={told.title} detail={told.detail} />
        <Typed onCheck={(number) => void stock.check(number)} />
        {stock.problem !== null && <InlineError title={stock.problem.message} />}
        <RegisterTable
          label={t.label}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          loading={stock.loading}
          current={current ?? rows[0]?.id ?? null}
          onCurrent={setCurrent}
          empty={<EmptyState icon={<BarcodeOutlined />} title={t.empty} hint={t.emptyHint} />}
        />
      </div>
    </Screen>
  )
}

/** For a code that no scanner reads any more. */
const Typed = ({ onCheck }: { onCheck: (number: string) => void }) => {
  const { control, handleSubmit, reset } = useForm({ defaultValues: { number: '' } })
  const submit = (): void =>
    void handleSubmit(({ number }) => {
      if (number.trim() === '') return
      onCheck(number.trim())
      reset()
    })()
  return (
    <FieldForm label={t.check} onSubmit={submit}>
      <div className="lay-row lay-bottom">
        <TextField control={control} name="number" label={t.number} maxLength={20} autoFocus />
        <Button onClick={submit}>{t.check}</Button>
      </div>
    </FieldForm>
  )
}

export default StockPage
