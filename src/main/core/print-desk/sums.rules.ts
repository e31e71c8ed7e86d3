import type { ChargeItem } from './ledger.contract.ts'
import type { ServiceClass } from './price-list.contract.ts'

/** A charge as the sheets add it up. */
export interface SummedCharge {
  readonly item: ChargeItem
  readonly businessDate: string
  readonly zone: string | null
  readonly class: ServiceClass
  readonly units: number
  readonly freeUnits: number
  readonly amountFen: number
  readonly paidDate: string | null
  readonly voidedDate: string | null
}

/** Money over the counter: positive in, negative out. `chargedDate`: of the charge that it was for. */
export interface SummedMoney {
  readonly method: string
  readonly fen: number
  readonly chargedDate: string
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

export interface Amounts {
  readonly charges: number
  readonly units: number
  readonly freeUnits: number
  readonly fen: number
}

export const amountsOf = (charges: readonly SummedCharge[]): Amounts => ({
  charges: charges.length,
  units: sum(charges.map(({ units }) => units)),
  freeUnits: sum(charges.map(({ freeUnits }) => freeUnits)),
  fen: sum(charges.map(({ amountFen }) => amountFen)),
})

/** A charge that was taken back on its own day never stood; one taken back later did, until then. */
export const standsAtEndOf = (date: string, { voidedDate }: Pick<SummedCharge, 'voidedDate'>): boolean =>
  voidedDate === null || voidedDate > date

export interface CashSums {
  readonly byItem: readonly (Amounts & { readonly item: ChargeItem })[]
  readonly byMethod: readonly {
    readonly method: string
    readonly inFen: number
    readonly outFen: number
    readonly netFen: number
  }[]
  /** What the day's acts came to, those taken back on the day left out. */
  readonly chargedFen: number
  readonly unpaidFen: number
  /** Of an earlier day, paid today. */
  readonly earlierFen: number
  /** For charges of an earlier day, given back today. */
  readonly earlierBackFen: number
  /** For charges of this day, taken and given back on the day. */
  readonly sameDayBackFen: number
  /** What lies in the till for this day. */
  readonly netFen: number
  /** charged − unpaid + earlier − earlierBack, which must be the net. */
  readonly adds: boolean
}

/** The day's sheet, from two books that were written apart: what was charged, and what crossed the counter. */
export const cashSums = (
  date: string,
  charges: readonly SummedCharge[],
  money: readonly SummedMoney[],
): CashSums => {
  const standing = charges.filter((charge) => charge.businessDate === date && standsAtEndOf(date, charge))
  const unpaid = standing.filter(({ paidDate }) => paidDate === null || paidDate > date)
  const fenOf = (some: readonly SummedMoney[]): number => sum(some.map(({ fen }) => fen))
  const incoming = money.filter(({ fen }) => fen > 0)
  const outgoing = money.filter(({ fen }) => fen < 0)
  const ofEarlier = (some: readonly SummedMoney[]) => some.filter(({ chargedDate }) => chargedDate !== date)
  const chargedFen = amountsOf(standing).fen
  const unpaidFen = amountsOf(unpaid).fen
  const earlierFen = fenOf(ofEarlier(incoming))
  const earlierBackFen = -fenOf(ofEarlier(outgoing))
  const netFen = fenOf(money)
  return {
    byItem: [...Map.groupBy(standing, ({ item }) => item)].map(([item, some]) => ({
      item,
      ...amountsOf(some),
    })),
    byMethod: [...Map.groupBy(money, ({ method }) => method)]
      .map(([method, some]) => ({
        method,
        inFen: fenOf(some.filter(({ fen }) => fen > 0)),
        outFen: -fenOf(some.filter(({ fen }) => fen < 0)),
        netFen: fenOf(some),
      }))
      .sort((a, b) => (a.method < b.method ? -1 : 1)),
    ...{ chargedFen, unpaidFen, earlierFen, earlierBackFen, netFen },
    sameDayBackFen: -fenOf(outgoing.filter(({ chargedDate }) => chargedDate === date)),
    adds: chargedFen - unpaidFen + earlierFen - earlierBackFen === netFen,
  }
}

export interface MonthLine extends Amounts {
  readonly zone: string | null
  readonly class: ServiceClass
}

const byZone = (a: MonthLine, b: MonthLine): number =>
  `${a.zone ?? '~'} ${a.class}` < `${b.zone ?? '~'} ${b.class}` ? -1 : 1

/** What a month used, by zone and class; what was taken back does not count. */
export const monthSums = (charges: readonly SummedCharge[]) => {
  const standing = charges.filter(({ voidedDate }) => voidedDate === null)
  const groups = Map.groupBy(standing, (charge) => `${charge.zone ?? ''} ${charge.class}`)
  const lines = [...groups.values()].flatMap((some) => {
    const [first] = some
    return first === undefined ? [] : [{ zone: first.zone, class: first.class, ...amountsOf(some) }]
  })
  const items = [...Map.groupBy(standing, ({ item }) => item)].map(([item, some]) => ({
    item,
    ...amountsOf(some),
  }))
  return { lines: lines.sort(byZone), items, total: amountsOf(standing) }
}
