import { Button, Checkbox, Input, InputNumber, Radio } from 'antd'
import { useId, useState } from 'react'
import type { DepositRow } from '#core/fees/fees.contract.ts'
import { Method } from '#core/fees/fees.schema.contract.ts'
import { methodNames } from '#core/fees/fees.text.ts'
import { yuanText } from '#core/kernel/format.ts'
import { useAct } from '../../client/use-act.ts'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { ApprovedPin } from './approved-pin.tsx'
import { feesText as words } from './fees.text.ts'
import { useApproved } from './use-approved.ts'

interface RefundSideProps {
  deposit: DepositRow
  onDone: (refundId: string) => void
}

/** Gives a deposit back, less what both sides agreed to. */
export const RefundSide = ({ deposit, onDone }: RefundSideProps) => {
  const id = useId()
  const toasts = useToasts()
  const act = useAct('fees', 'refund')
  const [method, setMethod] = useState<Method>('transfer')
  const [payee, setPayee] = useState(deposit.payer)
  const [lost, setLost] = useState(false)
  const [less, setLess] = useState(0)
  const [reason, setReason] = useState('')
  const [proof, setProof] = useState('')
  const approved = useApproved(deposit.receiptId, async (approval) => {
    const answer = await act.act({
      ...{ receiptId: deposit.receiptId, method, payee, lost },
      deductions: less === 0 ? [] : [{ reason, proof, amount: less }],
      ...(approval && { approval }),
    })
    if (!answer.ok) return
    toasts.show({ text: words.refunded(answer.value.refundNo) })
    onDone(answer.value.refundId)
  })
  const text = (key: string, label: string, value: string, set: (value: string) => void) => (
    <FieldFrame id={`${id}-${key}`} label={label}>
      <Input id={`${id}-${key}`} value={value} maxLength={60} onChange={({ target }) => set(target.value)} />
    </FieldFrame>
  )
  return (
    <section className="fee-side" aria-label={words.refund}>
      <h2 className="tx-section">{deposit.receiptNo}</h2>
      <FieldFrame id={`${id}-less`} label={words.deduction}>
        <InputNumber
          id={`${id}-less`}
          autoFocus
          min={0}
          max={deposit.amount / 100}
          precision={2}
          value={less / 100}
          onChange={(yuan) => setLess(Math.round((yuan ?? 0) * 100))}
        />
      </FieldFrame>
      {less > 0 && text('reason', words.deductionReason, reason, setReason)}
      {less > 0 && text('proof', words.deductionProof, proof, setProof)}
      <FieldFrame id={`${id}-method`} label={words.method}>
        <Radio.Group
          id={`${id}-method`}
          aria-label={words.method}
          optionType="button"
          value={method}
          options={Method.options.map((value) => ({ value, label: methodNames[value] }))}
          onChange={({ target }) => setMethod(Method.parse(target.value))}
        />
      </FieldFrame>
      {text('payee', words.refundTo, payee, setPayee)}
      <Checkbox checked={lost} onChange={({ target }) => setLost(target.checked)}>
        {words.refundLost}
      </Checkbox>
      <div className="fee-total-sum">{words.refundPays(yuanText(deposit.amount - less))}</div>
      {act.problem !== null && <InlineError title={act.problem.message} />}
      <Button
        type="primary"
        loading={act.busy}
        disabled={payee.trim() === '' || (less > 0 && reason.trim() === '')}
        onClick={approved.start}
      >
        {words.refund}
      </Button>
      <ApprovedPin approved={approved} matter={words.refundMatter(deposit.receiptNo)} />
    </section>
  )
}
