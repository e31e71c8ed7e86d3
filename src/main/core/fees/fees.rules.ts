import type { Basis, FeeKind, Month, Nature, StartFacts } from './fees.schema.contract.ts'

const natures: Readonly<Record<FeeKind, Nature>> = {
  serviceFee: 'service',
  parking: 'parking',
  accessCard: 'card',
  waste: 'waste',
  workerPass: 'card',
  workerPassDeposit: 'deposit',
  renovationDepositOwner: 'deposit',
  renovationDepositCompany: 'deposit',
  gas: 'passThrough',
  cable: 'passThrough',
  broadband: 'passThrough',
  other: 'other',
}

export const natureOf = (kind: FeeKind): Nature => natures[kind]

/** `2026-12` moved by whole months. */
export const addMonths = (month: Month, by: number): Month => {
  const [year = 0, index = 1] = month.split('-').map(Number)
  const at = year * 12 + (index - 1) + by
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
}

export type Start =
  | { readonly by: 'owner'; readonly why: 'monthAfter' | 'contract'; readonly from: Month }
  | { readonly by: 'developer' }

/**
 * From when an owner pays for the service: the month after handover, or the month that the sale contract names.
 * Where the sale contract does not charge the owner the developer goes on paying (北京 22、上海 49、青岛 51).
 */
export const serviceFeeStart = ({ handover, ownerBears, contractStart }: StartFacts): Start => {
  if (!ownerBears) return { by: 'developer' }
  return contractStart === null
    ? { by: 'owner', why: 'monthAfter', from: addMonths(handover.slice(0, 7), 1) }
    : { by: 'owner', why: 'contract', from: contractStart }
}

/** Half a fen is rounded up: area in hundredths of a square metre, price in fen a square metre and month. */
export const areaAmount = (area: number, price: number, months: number): number =>
  Math.floor((area * price * months + 50) / 100)

export interface Asked {
  readonly basis: Basis
  readonly price: number
  readonly free: number
  readonly area: number
  readonly months: number
  readonly quantity: number
}

/** What one line comes to. */
export const amountOf = ({ basis, price, free, area, months, quantity }: Asked): number => {
  switch (basis) {
    case 'squareMetreMonth':
      return areaAmount(area, price, months)
    case 'month':
      return price * months * quantity
    case 'each':
      return price * Math.max(0, quantity - free)
  }
}

/** Cents that are no sum of money are shown as one: 11860 → 118.60. */
export const inHundredths = (value: number): string => (value / 100).toFixed(2)

interface Chargeable {
  readonly id: string
  readonly payee: string
  readonly nature: Nature
}

/**
 * One receipt a payee and nature: service fee, parking, deposit, cards and pass-through never share one. Each
 * deposit has its own, since each is claimed back by itself.
 */
export const byReceipt = <C extends Chargeable>(charges: readonly C[]): readonly (readonly C[])[] => {
  const groups = new Map<string, C[]>()
  for (const charge of charges) {
    const key = charge.nature === 'deposit' ? `deposit\0${charge.id}` : `${charge.payee}\0${charge.nature}`
    groups.set(key, [...(groups.get(key) ?? []), charge])
  }
  return [...groups.values()]
}

/** `SJ-2026-B1-000107`: book, then a number without gaps. */
export const bookOf = (kind: 'receipt' | 'deposit' | 'refund', year: string, deskCode: string): string =>
  `${{ receipt: 'SJ', deposit: 'YJ', refund: 'TK' }[kind]}-${year}-${deskCode}`

export const numberText = (book: string, number: number): string =>
  `${book}-${String(number).padStart(6, '0')}`

interface Money {
  readonly method: string
  readonly amount: number
}

/** Sums by way of paying; what went out comes off. */
export const tillSums = (
  receipts: readonly Money[],
  refunds: readonly Money[],
): { readonly byMethod: Readonly<Record<string, number>>; readonly total: number } => {
  const signed = [...receipts, ...refunds.map(({ method, amount }) => ({ method, amount: -amount }))]
  const byMethod: Record<string, number> = {}
  for (const { method, amount } of signed) byMethod[method] = (byMethod[method] ?? 0) + amount
  return { byMethod, total: signed.reduce((sum, { amount }) => sum + amount, 0) }
}
