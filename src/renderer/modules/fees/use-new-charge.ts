import { useState } from 'react'
import type { BillLine } from '#core/fees/fees.contract.ts'
import type { Tariff } from '#core/fees/fees.schema.contract.ts'
import { useMay } from '../../app/session.tsx'
import { useToday } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { useToasts } from '../../ui/toast.tsx'
import { feesText as words } from './fees.text.ts'

interface Line {
  readonly months: number
  readonly quantity: number
  readonly from: string
  readonly area: number | null
  readonly handover: string
  readonly ownerBears: boolean
  /** A month that the sale contract names. */
  readonly contractStart: string | null
  readonly note: string
}

const lineFor = (tariff: Tariff, line: Line): BillLine => {
  const { months, from, quantity, note } = line
  const shared = { tariffId: tariff.id, note }
  if (tariff.basis === 'each') return { ...shared, quantity }
  if (tariff.basis === 'month') return { ...shared, months, from }
  const { handover, ownerBears, contractStart } = line
  return {
    ...{ ...shared, months, start: { handover, ownerBears, contractStart } },
    ...(line.area === null ? {} : { area: line.area }),
  }
}

/** A line in the making; the area and the contract come from the case of the home, where there is one. */
export const useNewCharge = (unitId: string, caseId: string, onDone: () => void) => {
  const today = useToday()
  const mayCase = useMay('movein.work')
  const { data: view } = useRead('moveIn', 'case', { id: caseId }, { when: caseId !== '' && mayCase })
  const { data } = useRead('fees', 'tariffs', undefined)
  const tariffs = (data?.tariffs ?? []).filter(({ active }) => active)
  const [tariffId, setTariffId] = useState('serviceFee')
  const [changes, setChanges] = useState<Partial<Line>>({})
  const line: Line = {
    ...{ months: Math.min(3, data?.prepayMonths ?? 3), quantity: 1, from: today.slice(0, 7), note: '' },
    area: view?.entries.buildArea ?? null,
    handover: view?.handedOverDate ?? today,
    ownerBears: view?.entries.ownerBearsFee ?? true,
    contractStart: view?.entries.contractStart ?? null,
    ...changes,
  }
  const tariff = tariffs.find(({ id }) => id === tariffId)
  const billed = tariff === undefined ? [] : [lineFor(tariff, line)]
  const plan = useRead('fees', 'plan', { unitId, lines: billed }, { when: billed.length > 0, keep: false })
  const bill = useAct('fees', 'bill')
  const toasts = useToasts()
  const put = async (): Promise<void> => {
    if (bill.busy || plan.data === undefined) return
    const answer = await bill.act({ unitId, lines: billed })
    if (!answer.ok) return
    toasts.show({ text: words.putDone(tariff?.name ?? '') })
    onDone()
  }
  return {
    ...{ tariffs, tariff, line },
    choose: (id: string) => setTariffId(id),
    change: (part: Partial<Line>) => setChanges((before) => ({ ...before, ...part })),
    planned: plan.data?.lines[0],
    problem: (plan.problem ?? bill.problem)?.message,
    busy: bill.busy,
    put: () => void put(),
  }
}

export type NewCharge = ReturnType<typeof useNewCharge>
