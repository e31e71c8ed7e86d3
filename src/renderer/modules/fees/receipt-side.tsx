import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import type { Receipt } from '#core/fees/fees.schema.contract.ts'
import { invoiceNames, methodNames } from '#core/fees/fees.text.ts'
import { yuanText } from '#core/kernel/format.ts'
import { useAct } from '../../client/use-act.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { ApprovedPin } from './approved-pin.tsx'
import { feesText as words } from './fees.text.ts'
import { useApproved } from './use-approved.ts'

interface ReceiptSideProps {
  receipt: Receipt
  onPrint: () => void
  onDone: () => void
}

/** One receipt and what may still be done with it. */
export const ReceiptSide = ({ receipt, onPrint, onDone }: ReceiptSideProps) => {
  const closed = receipt.reverses !== '' || receipt.reversedBy !== ''
  const arrival = useAct('fees', 'confirmArrival')
  const toasts = useToasts()
  const confirm = async (): Promise<void> => {
    const answer = await arrival.act({ receiptId: receipt.id, revision: receipt.revision })
    if (!answer.ok) return
    toasts.show({ text: words.arriveDone })
    onDone()
  }
  return (
    <section className="fee-side" aria-label={words.receipt}>
      <h2 className="tx-section">{receipt.receiptNo}</h2>
      <FactList
        facts={[
          { label: words.payer, value: <span className="private">{receipt.payer}</span> },
          { label: words.payee, value: receipt.payee },
          { label: words.columns.amount, value: yuanText(receipt.amount) },
          { label: words.method, value: `${methodNames[receipt.method]} ${receipt.tradeTail}` },
          { label: words.invoice, value: `${invoiceNames[receipt.invoice]} ${receipt.invoiceNo}` },
          ...(receipt.reversedBy === ''
            ? []
            : [{ label: words.reverse, value: receipt.reversedBy, tone: 'stop' as const }]),
          ...(receipt.reverses === '' ? [] : [{ label: words.reverse, value: receipt.reverses }]),
          ...(receipt.reason === '' ? [] : [{ label: words.reverseReason, value: receipt.reason }]),
        ]}
      />
      <div className="lay-row">
        <Button onClick={onPrint}>{words.print}</Button>
        {!closed && !receipt.arrived && (
          <Button loading={arrival.busy} onClick={() => void confirm()}>
            {words.confirm}
          </Button>
        )}
      </div>
      {arrival.problem !== null && <InlineError title={arrival.problem.message} />}
      {!closed && receipt.kind === 'receipt' && <Invoice receipt={receipt} onDone={onDone} />}
      {!closed && <Reverse receipt={receipt} onDone={onDone} />}
    </section>
  )
}

const Invoice = ({ receipt, onDone }: { receipt: Receipt; onDone: () => void }) => {
  const id = useId()
  const [no, setNo] = useState('')
  const act = useAct('fees', 'setInvoice')
  const toasts = useToasts()
  const save = async (): Promise<void> => {
    const { id: receiptId, revision, taxNo } = receipt
    const buyer = receipt.buyer || receipt.payer
    const answer = await act.act({ receiptId, revision, buyer, taxNo, state: 'issued', invoiceNo: no })
    if (!answer.ok) return
    toasts.show({ text: words.invoiceSaved })
    onDone()
  }
  if (receipt.invoice === 'issued') return null
  return (
    <FieldFrame id={id} label={words.invoiceNo}>
      <Input.Search
        id={id}
        value={no}
        maxLength={30}
        enterButton={words.issued}
        loading={act.busy}
        onChange={({ target }) => setNo(target.value)}
        onSearch={() => void save()}
      />
      {act.problem !== null && <InlineError title={act.problem.message} />}
    </FieldFrame>
  )
}

const Reverse = ({ receipt, onDone }: { receipt: Receipt; onDone: () => void }) => {
  const id = useId()
  const [reason, setReason] = useState('')
  const act = useAct('fees', 'reverse')
  const toasts = useToasts()
  const approved = useApproved(receipt.id, async (approval) => {
    const answer = await act.act({ receiptId: receipt.id, reason, ...(approval && { approval }) })
    if (!answer.ok) return
    toasts.show({ text: words.reversed(answer.value.receiptNo) })
    onDone()
  })
  return (
    <>
      <FieldFrame id={id} label={words.reverseReason} hint={words.reverseHint}>
        <Input id={id} value={reason} maxLength={60} onChange={({ target }) => setReason(target.value)} />
      </FieldFrame>
      {act.problem !== null && <InlineError title={act.problem.message} />}
      <div className="lay-row">
        <Button danger disabled={reason.trim() === ''} loading={act.busy} onClick={approved.start}>
          {words.reverse}
        </Button>
      </div>
      <ApprovedPin approved={approved} matter={words.reverseMatter(receipt.receiptNo)} />
    </>
  )
}
