import type { ChargeItem } from './ledger.contract.ts'
import type { ServiceClass } from './price-list.contract.ts'

/** A charge as the sheets add it up. */
export interface SummedCharge {
  readonly deskCode: string
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

/** Money over the counter: positive in, negative out. `charged…`: of the charge that it was for. */
export interface SummedMoney {
  readonly deskCode: string
  readonly method: string
  readonly fen: number
  readonly chargedDate: string
  readonly chargedDesk: string
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

/** The lines of the check, from what was charged down to what lies in the till. */
export interface CashCheck {
  /** What the day's acts came to, those taken back on the day left out. */
  readonly chargedFen: number
  readonly unpaidFen: number
  /** For acts of this desk and day, taken (or given back) at another desk. */
  readonly elsewhereFen: number
  /** The other way round: taken here for acts of another desk on this day. */
  readonly forOthersFen: number
  /** Of an earlier day, paid today. */
  readonly earlierFen: number
  /** For charges of an earlier day, given back today. */
  readonly earlierBackFen: number
  /** What lies in the till for this day. */
  readonly netFen: number
  readonly cashFen: number
  /** charged − unpaid − elsewhere + forOthers + earlier − earlierBack, which must be the net. */
  readonly adds: boolean
}

export interface CashSums extends CashCheck {
  readonly byItem: readonly (Amounts & { readonly item: ChargeItem })[]
  readonly byMethod: readonly {
    readonly method: string
    readonly inFen: number
    readonly outFen: number
    readonly netFen: number
  }[]
  /** For charges of this day, taken and given back on the day. */
  readonly sameDayBackFen: number
}

const fenOf = (some: readonly SummedMoney[]): number => sum(some.map(({ fen }) => fen))
/** What was given back, as a positive amount. */
const backOf = (some: readonly SummedMoney[]): number =>
  some.filter(outgoing).reduce((total, { fen }) => total - fen, 0)
const incoming = ({ fen }: SummedMoney): boolean => fen > 0
const outgoing = ({ fen }: SummedMoney): boolean => fen < 0

/** `desk` null: all desks as one till, where nothing is taken elsewhere. */
export interface CashQuestion {
  readonly date: string
  readonly desk: string | null
}

const checked = (
  { date, desk }: CashQuestion,
  standing: readonly SummedCharge[],
  money: readonly SummedMoney[],
): CashCheck => {
  const isHere = (code: string): boolean => desk === null || code === desk
  const till = money.filter(({ deskCode }) => isHere(deskCode))
  const ofToday = money.filter(({ chargedDate }) => chargedDate === date)
  const ofEarlier = till.filter(({ chargedDate }) => chargedDate !== date)
  const lines = {
    chargedFen: amountsOf(standing).fen,
    unpaidFen: amountsOf(standing.filter(({ paidDate }) => paidDate === null || paidDate > date)).fen,
    elsewhereFen: fenOf(ofToday.filter((moved) => isHere(moved.chargedDesk) && !isHere(moved.deskCode))),
    forOthersFen: fenOf(ofToday.filter((moved) => !isHere(moved.chargedDesk) && isHere(moved.deskCode))),
    earlierFen: fenOf(ofEarlier.filter(incoming)),
    earlierBackFen: backOf(ofEarlier),
  }
  const { chargedFen, unpaidFen, elsewhereFen, forOthersFen, earlierFen, earlierBackFen } = lines
  const expected = chargedFen - unpaidFen - elsewhereFen + forOthersFen + earlierFen - earlierBackFen
  const netFen = fenOf(till)
  const cashFen = fenOf(till.filter(({ method }) => method === 'cash'))
  return { ...lines, netFen, cashFen, adds: expected === netFen }
}

/**
 * The day's sheet, from two books that were written apart: what was charged, and what crossed the counter. Both are
 * given whole, for all desks: money is taken where the owner happens to stand.
 */
export const cashSums = (
  asked: CashQuestion,
  charges: readonly SummedCharge[],
  money: readonly SummedMoney[],
): CashSums => {
  const { date, desk } = asked
  const isHere = ({ deskCode }: { readonly deskCode: string }): boolean => desk === null || deskCode === desk
  const standing = charges.filter(
    (charge) => charge.businessDate === date && isHere(charge) && standsAtEndOf(date, charge),
  )
  const till = money.filter(isHere)
  return {
    ...checked(asked, standing, money),
    byItem: [...Map.groupBy(standing, ({ item }) => item)].map(([item, some]) => ({
      item,
      ...amountsOf(some),
    })),
    byMethod: [...Map.groupBy(till, ({ method }) => method)]
      .map(([method, some]) => ({
        method,
        inFen: fenOf(some.filter(incoming)),
        outFen: backOf(some),
        netFen: fenOf(some),
      }))
      .sort((a, b) => (a.method < b.method ? -1 : 1)),
    sameDayBackFen: backOf(till.filter(({ chargedDate }) => chargedDate === date)),
  }
}

/** Every desk that charged or took anything on the day, each with its own check. */
export const desksOf = (
  charges: readonly Pick<SummedCharge, 'deskCode'>[],
  money: readonly Pick<SummedMoney, 'deskCode'>[],
): readonly string[] => [...new Set([...charges, ...money].map(({ deskCode }) => deskCode))].sort()

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
