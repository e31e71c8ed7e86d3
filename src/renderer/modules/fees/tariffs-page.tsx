import { Button, Input, InputNumber } from 'antd'
import { useState } from 'react'
import type { Tariff } from '#core/fees/fees.schema.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { Screen, ScreenHead, ScreenScroll } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { feesText as words } from './fees.text.ts'
import { FeesTabs } from './fees-tabs.tsx'
import './fees.css'

const TariffsPage = () => {
  const read = useRead('fees', 'tariffs', undefined)
  return (
    <Screen head={<ScreenHead title={words.tabs.tariffs} note={words.tariffNote} acts={<FeesTabs />} />}>
      <ScreenScroll>
        {read.problem !== null && <InlineError title={read.problem.message} />}
        <table className="fee-grid">
          <thead>
            <tr>
              {[
                words.item,
                words.price,
                words.free,
                words.payee,
                words.refundDays,
                words.refundRule,
                words.act,
              ].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(read.data?.tariffs ?? []).map((tariff) => (
              <Row key={`${tariff.id} ${tariff.revision}`} tariff={tariff} onSaved={read.refresh} />
            ))}
          </tbody>
        </table>
        {read.data !== undefined && <p className="tx-soft">{words.prepay(read.data.prepayMonths)}</p>}
      </ScreenScroll>
    </Screen>
  )
}

const Row = ({ tariff, onSaved }: { tariff: Tariff; onSaved: () => void }) => {
  const [draft, setDraft] = useState(tariff)
  const act = useAct('fees', 'saveTariff')
  const toasts = useToasts()
  const change = (part: Partial<Tariff>): void => setDraft((before) => ({ ...before, ...part }))
  const dirty = JSON.stringify(draft) !== JSON.stringify(tariff)
  const label = (word: string): string => `${tariff.name} ${word}`
  const save = async (): Promise<void> => {
    if (!dirty || act.busy) return
    const answer = await act.act(draft)
    if (!answer.ok) return
    toasts.show({ text: words.saved(tariff.name) })
    onSaved()
  }
  const deposit = tariff.kind.includes('Deposit')
  return (
    <tr>
      <th scope="row">
        {tariff.name}
        <div className="tx-hint tx-soft">{words.basis[tariff.basis]}</div>
      </th>
      <td>
        <InputNumber
          aria-label={label(words.price)}
          min={0}
          precision={2}
          value={draft.price === null ? null : draft.price / 100}
          onChange={(yuan) => change({ price: yuan === null ? null : Math.round(yuan * 100) })}
          onPressEnter={() => void save()}
        />
      </td>
      <td>
        {tariff.basis === 'each' && !deposit && (
          <InputNumber
            aria-label={label(words.free)}
            min={0}
            max={20}
            precision={0}
            value={draft.free}
            onChange={(free) => change({ free: free ?? 0 })}
          />
        )}
      </td>
      <td>
        <Input
          aria-label={label(words.payee)}
          placeholder={words.payeeHint}
          maxLength={40}
          value={draft.payee}
          onChange={({ target }) => change({ payee: target.value })}
        />
      </td>
      <td>
        {deposit && (
          <InputNumber
            aria-label={label(words.refundDays)}
            min={0}
            max={1000}
            precision={0}
            value={draft.refundDays}
            onChange={(refundDays) => change({ refundDays: refundDays ?? 0 })}
          />
        )}
      </td>
      <td>
        {deposit && (
          <Input
            aria-label={label(words.refundRule)}
            maxLength={100}
            value={draft.refundRule}
            onChange={({ target }) => change({ refundRule: target.value })}
          />
        )}
      </td>
      <td>
        <Button disabled={!dirty} loading={act.busy} onClick={() => void save()}>
          {words.save}
        </Button>
        {act.problem !== null && <InlineError title={act.problem.message} />}
      </td>
    </tr>
  )
}

export default TariffsPage
