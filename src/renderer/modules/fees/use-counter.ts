import { useState } from 'react'
import type { Charge, InvoiceState, Method } from '#core/fees/fees.schema.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { useToasts } from '../../ui/toast.tsx'
import { feesText as words } from './fees.text.ts'

export interface Payment {
  readonly payer: string
  readonly method: Method
  readonly tradeTail: string
  readonly arrived: boolean
  readonly invoice: InvoiceState
  readonly buyer: string
  readonly taxNo: string
  readonly manualNo: string
}

const nothing: Payment = {
  ...{ payer: '', method: 'wechat', tradeTail: '', arrived: true },
  ...{ invoice: 'none', buyer: '', taxNo: '', manualNo: '' },
}

/** One home at the counter: what is open, what is ticked, and how it is paid. */
export const useCounter = (unitId: string) => {
  const read = useRead('fees', 'ofUnit', { unitId })
  const household = useRead('people', 'household', { unitId })
  const collect = useAct('fees', 'collect')
  const drop = useAct('fees', 'drop')
  const toasts = useToasts()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [payment, setPayment] = useState(nothing)
  const [receipts, setReceipts] = useState<readonly { id: string; receiptNo: string; deposit: boolean }[]>([])
  const charges = read.data?.charges ?? []
  const open = charges.filter(({ state }) => state === 'open')
  const ticked = open.filter(({ id }) => !left.has(id))
  const payer = payment.payer === '' ? (household.data?.residents[0]?.name ?? '') : payment.payer
  const pay = async (): Promise<void> => {
    if (collect.busy || ticked.length === 0) return
    const { invoice: state, buyer, taxNo, ...rest } = payment
    const answer = await collect.act({
      unitId,
      charges: ticked.map(({ id, revision }) => ({ id, revision })),
      ...rest,
      payer,
      invoice: { state, buyer: state === 'none' ? '' : buyer || payer, taxNo, invoiceNo: '' },
    })
    if (!answer.ok) return
    toasts.show({ text: words.collected(answer.value.receipts.length) })
    setReceipts(
      answer.value.receipts.map(({ id, receiptNo }) => ({
        id,
        receiptNo,
        deposit: receiptNo.startsWith('YJ'),
      })),
    )
    setPayment(nothing)
    read.refresh()
  }
  const leave = async ({ id, revision }: Charge, reason: string): Promise<boolean> => {
    const answer = await drop.act({ chargeId: id, revision, reason })
    if (answer.ok) toasts.show({ text: words.dropped })
    read.refresh()
    return answer.ok
  }
  return {
    unit: read.data?.unit ?? '',
    loading: read.loading,
    refresh: read.refresh,
    ...{ open, ticked, payment, payer, receipts, charges },
    past: read.data?.receipts ?? [],
    total: ticked.reduce((sum, { amount }) => sum + amount, 0),
    tick: (ids: ReadonlySet<string>) =>
      setLeft(new Set(open.filter(({ id }) => !ids.has(id)).map(({ id }) => id))),
    change: (part: Partial<Payment>) => setPayment((before) => ({ ...before, ...part })),
    nextReceipt: () => setReceipts((all) => all.slice(1)),
    pay,
    leave,
    busy: collect.busy || drop.busy,
    problem: (read.problem ?? collect.problem ?? drop.problem)?.message,
  }
}

export type Counter = ReturnType<typeof useCounter>
