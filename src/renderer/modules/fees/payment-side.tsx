import { Button, Checkbox, Input, Radio } from 'antd'
import { useId } from 'react'
import { InvoiceState, Method } from '#core/fees/fees.schema.contract.ts'
import { invoiceNames, methodNames } from '#core/fees/fees.text.ts'
import { yuanText } from '#core/kernel/format.ts'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { feesText as words } from './fees.text.ts'
import type { Counter } from './use-counter.ts'

/** What is paid now, and how. */
export const PaymentSide = ({ counter }: { counter: Counter }) => {
  const { payment, change, ticked, total } = counter
  const id = useId()
  return (
    <section className="fee-side" aria-label={words.tabs.collect}>
      <div className="fee-total">
        <span className="tx-soft">{words.chosen(ticked.length)}</span>
        <span className="fee-total-sum">{yuanText(total)}</span>
      </div>
      <FieldFrame id={`${id}-payer`} label={words.payer}>
        <Input
          id={`${id}-payer`}
          value={payment.payer}
          placeholder={counter.payer}
          maxLength={40}
          onChange={({ target }) => change({ payer: target.value })}
        />
      </FieldFrame>
      <FieldFrame id={`${id}-method`} label={words.method}>
        <Radio.Group
          id={`${id}-method`}
          aria-label={words.method}
          optionType="button"
          value={payment.method}
          options={Method.options.map((value) => ({ value, label: methodNames[value] }))}
          onChange={({ target }) => change({ method: Method.parse(target.value) })}
        />
      </FieldFrame>
      {payment.method !== 'cash' && (
        <div className="field-row">
          <FieldFrame id={`${id}-tail`} label={words.tail}>
            <Input
              id={`${id}-tail`}
              inputMode="numeric"
              maxLength={4}
              value={payment.tradeTail}
              onChange={({ target }) => change({ tradeTail: target.value.replace(/[^0-9A-Za-z]/g, '') })}
            />
          </FieldFrame>
          <Checkbox checked={payment.arrived} onChange={({ target }) => change({ arrived: target.checked })}>
            {words.arrived}
          </Checkbox>
        </div>
      )}
      <InvoiceFields id={id} counter={counter} />
      <FieldFrame id={`${id}-manual`} label={words.manualNo} optional>
        <Input
          id={`${id}-manual`}
          value={payment.manualNo}
          maxLength={30}
          onChange={({ target }) => change({ manualNo: target.value })}
        />
      </FieldFrame>
      {counter.problem !== undefined && <InlineError title={counter.problem} />}
      <Button
        type="primary"
        size="large"
        disabled={ticked.length === 0}
        loading={counter.busy}
        onClick={() => void counter.pay()}
      >
        {words.collect}
        <KeyCap onFill>Ctrl+↵</KeyCap>
      </Button>
    </section>
  )
}

const InvoiceFields = ({ id, counter: { payment, change, payer } }: { id: string; counter: Counter }) => (
  <>
    <FieldFrame id={`${id}-invoice`} label={words.invoice}>
      <Radio.Group
        id={`${id}-invoice`}
        aria-label={words.invoice}
        optionType="button"
        value={payment.invoice}
        options={InvoiceState.options
          .filter((state) => state !== 'issued')
          .map((value) => ({ value, label: invoiceNames[value] }))}
        onChange={({ target }) => change({ invoice: InvoiceState.parse(target.value) })}
      />
    </FieldFrame>
    {payment.invoice !== 'none' && (
      <div className="field-row">
        <FieldFrame id={`${id}-buyer`} label={words.buyer}>
          <Input
            id={`${id}-buyer`}
            value={payment.buyer}
            placeholder={payer}
            maxLength={60}
            onChange={({ target }) => change({ buyer: target.value })}
          />
        </FieldFrame>
        <FieldFrame id={`${id}-tax`} label={words.taxNo} optional>
          <Input
            id={`${id}-tax`}
            value={payment.taxNo}
            maxLength={20}
            onChange={({ target }) => change({ taxNo: target.value })}
          />
        </FieldFrame>
      </div>
    )}
  </>
)
