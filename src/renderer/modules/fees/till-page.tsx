import { Button, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { Method } from '#core/fees/fees.schema.contract.ts'
import { methodNames } from '#core/fees/fees.text.ts'
import { yuanText } from '#core/kernel/format.ts'
import { useKeys } from '../../app/keys.tsx'
import { useWhen } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { type OutputOf, useRead } from '../../client/use-read.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { Screen, ScreenActions, ScreenHead, ScreenScroll, SectionHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { feesText as words } from './fees.text.ts'
import { FeesTabs } from './fees-tabs.tsx'
import './fees.css'

type Till = OutputOf<'fees', 'till'>

const TillPage = () => {
  const till = useRead('fees', 'till', undefined)
  const { data } = till
  return (
    <Screen
      head={
        <ScreenHead
          title={words.tabs.till}
          note={data === undefined ? '' : words.tillNote(data.deskCode)}
          acts={<FeesTabs />}
        />
      }
    >
      {till.problem !== null && <InlineError title={till.problem.message} />}
      {data === undefined ? <Waiting /> : <Count key={`${data.receipts} ${data.total}`} till={data} />}
    </Screen>
  )
}

const Count = ({ till }: { till: Till }) => {
  const [counted, setCounted] = useState<number | null>(null)
  const [note, setNote] = useState('')
  const act = useAct('fees', 'closeTill')
  const toasts = useToasts()
  const difference = counted === null ? 0 : counted - till.byMethod.cash
  const empty = till.receipts + till.refunds === 0
  const close = async (): Promise<void> => {
    if (counted === null || act.busy || empty) return
    const { receipts, refunds, total } = till
    const answer = await act.act({ countedCash: counted, note, seen: { receipts, refunds, total } })
    if (answer.ok) toasts.show({ text: words.closed(yuanText(answer.value.total)) })
  }
  useKeys([{ key: 'Ctrl+Enter', cap: 'Ctrl+↵', label: words.close, when: !empty, run: () => void close() }])
  return (
    <>
      <ScreenScroll>
        <div className="till-sums">
          <FactList
            facts={[
              ...Method.options.map((method) => ({
                label: methodNames[method],
                value: yuanText(till.byMethod[method]),
              })),
              { label: words.total, value: <span className="fee-total-sum">{yuanText(till.total)}</span> },
              {
                label: '',
                value: `${words.tillReceipts(till.receipts)} ${words.tillRefunds(till.refunds)}`,
              },
            ]}
          />
          <FieldFrame id="till-counted" label={words.counted}>
            <InputNumber
              id="till-counted"
              autoFocus
              min={0}
              precision={2}
              value={counted === null ? null : counted / 100}
              onChange={(yuan) => setCounted(yuan === null ? null : Math.round(yuan * 100))}
            />
          </FieldFrame>
          {counted !== null && (
            <p className={difference === 0 ? 'tone-done' : 'tone-due'}>
              {difference === 0 ? words.exact : words.difference(yuanText(difference))}
            </p>
          )}
          {difference !== 0 && (
            <FieldFrame id="till-note" label={words.differenceNote}>
              <Input
                id="till-note"
                value={note}
                maxLength={60}
                onChange={({ target }) => setNote(target.value)}
              />
            </FieldFrame>
          )}
        </div>
        {act.problem !== null && <InlineError title={act.problem.message} />}
        <Earlier />
      </ScreenScroll>
      <ScreenActions>
        <Button
          type="primary"
          size="large"
          disabled={counted === null || empty}
          loading={act.busy}
          onClick={() => void close()}
        >
          {words.close}
          <KeyCap onFill>Ctrl+↵</KeyCap>
        </Button>
      </ScreenActions>
    </>
  )
}

const Earlier = () => {
  const { data } = useRead('fees', 'tillsClosed', undefined)
  const when = useWhen()
  if (data === undefined) return null
  return (
    <>
      <SectionHead title={words.earlier} note={data.length === 0 ? words.earlierEmpty : undefined} />
      {data.length > 0 && (
        <table className="fee-grid">
          <tbody>
            {data.map((each) => (
              <tr key={each.id}>
                <td>{when(each.at)}</td>
                <td>{each.deskCode}</td>
                <td>{each.by}</td>
                <td>{words.earlierRow(each.receipts, each.refunds)}</td>
                <td className="tx-strong">{yuanText(each.total)}</td>
                <td className="tx-soft">
                  {each.difference === 0 ? words.exact : `${yuanText(each.difference)} ${each.note}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

export default TillPage
