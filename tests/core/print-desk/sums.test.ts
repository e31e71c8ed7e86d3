import { describe, expect, it } from 'vitest'
import type { ChargeItem } from '#core/print-desk/ledger.contract.ts'
import { price } from '#core/print-desk/print-desk.rules.ts'
import {
  amountsOf,
  cashSums,
  monthSums,
  type SummedCharge,
  type SummedMoney,
  standsAtEndOf,
} from '#core/print-desk/sums.rules.ts'
import { type Dice, dice } from '../../support/dice.ts'

const DAYS = 1_000
const methods = ['cash', 'wechat', 'alipay', 'card'] as const
const items: readonly ChargeItem[] = ['copy', 'print', 'scan', 'photo', 'laminate', 'bind', 'faxOut', 'faxIn']
const classes = ['contracted', 'welfare', 'paid'] as const

const dayText = (day: number): string => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)

interface Kept extends SummedCharge {
  readonly method: string
}

interface Moved extends SummedMoney {
  readonly date: string
}

const pick = <T>(chance: Dice, list: readonly T[], or: T): T => list[chance.roll(list.length)] ?? or

/** A job as the counter would charge it. */
const charged = (chance: Dice, date: string): Kept => {
  const units = 1 + chance.roll(60)
  const chosen = pick(chance, classes, 'paid')
  const fenEach = [0, 33, 50, 100, 250, 1_000][chance.roll(6)] ?? 50
  const { freeUnits, amountFen } = price({
    units,
    service: 'copy',
    colour: chance.roll(4) === 0 ? 'colour' : 'bw',
    class: chosen,
    left: chance.roll(3) === 0 ? null : chance.roll(40),
    fenEach,
  })
  const paid = amountFen > 0 && chance.roll(5) > 0
  return {
    item: pick(chance, items, 'copy'),
    businessDate: date,
    zone: pick(chance, ['A', 'B', null], null),
    class: chosen,
    units,
    freeUnits,
    amountFen,
    paidDate: paid ? date : null,
    voidedDate: null,
    method: pick(chance, methods, 'cash'),
  }
}

interface Books {
  readonly charges: Kept[]
  readonly money: Moved[]
}

const move = ({ money }: Books, date: string, charge: Kept, fen: number): void => {
  if (fen !== 0) money.push({ date, method: charge.method, fen, chargedDate: charge.businessDate })
}

/** A charge of the last days on a later one: paid at last, taken back, or left alone. */
const later = (chance: Dice, books: Books, date: string, charge: Kept): Kept => {
  if (charge.paidDate === null && charge.amountFen > 0 && chance.roll(6) === 0) {
    move(books, date, charge, charge.amountFen)
    return { ...charge, paidDate: date }
  }
  if (chance.roll(200) > 0) return charge
  if (charge.paidDate !== null) move(books, date, charge, -charge.amountFen)
  return { ...charge, voidedDate: date }
}

/** A new charge, now and then a slip of the hand that is taken back at once. */
const anew = (chance: Dice, books: Books, date: string): Kept => {
  const charge = charged(chance, date)
  if (charge.paidDate !== null) move(books, date, charge, charge.amountFen)
  if (chance.roll(25) > 0) return charge
  if (charge.paidDate !== null) move(books, date, charge, -charge.amountFen)
  return { ...charge, voidedDate: date }
}

/** A thousand days of jobs: some paid later, some taken back on the day or later, as the ledger writes them down. */
const aThousandDays = (): Books => {
  const chance = dice(20261124)
  const books: Books = { charges: [], money: [] }
  for (let day = 0; day < DAYS; day += 1) {
    const date = dayText(day)
    const since = dayText(Math.max(0, day - 20))
    for (const [at, charge] of books.charges.entries())
      if (charge.voidedDate === null && charge.businessDate >= since)
        books.charges[at] = later(chance, books, date, charge)
    for (let jobs = chance.roll(20); jobs > 0; jobs -= 1) books.charges.push(anew(chance, books, date))
  }
  return books
}

describe('a thousand random days', () => {
  const { charges, money } = aThousandDays()
  const chargesOf = Map.groupBy(charges, ({ businessDate }) => businessDate)
  const moneyOf = Map.groupBy(money, ({ date }) => date)
  const sheets = Array.from({ length: DAYS }, (_, day) => {
    const date = dayText(day)
    return { date, ...cashSums(date, chargesOf.get(date) ?? [], moneyOf.get(date) ?? []) }
  })

  it('are days that a counter has: thousands of charges, refunds and debts among them', () => {
    expect(charges.length).toBeGreaterThan(5_000)
    expect(money.filter(({ fen }) => fen < 0).length).toBeGreaterThan(100)
    expect(sheets.filter(({ earlierFen }) => earlierFen > 0).length).toBeGreaterThan(100)
  })
  it('each add up to the fen: what was charged against what crossed the counter', () => {
    expect(sheets.filter(({ adds }) => !adds).map(({ date }) => date)).toEqual([])
  })
  it('add up by item and by way of paying, too', () => {
    for (const { byItem, byMethod, chargedFen, netFen } of sheets) {
      expect(byItem.reduce((sum, { fen }) => sum + fen, 0)).toBe(chargedFen)
      expect(byMethod.reduce((sum, { netFen: fen }) => sum + fen, 0)).toBe(netFen)
      expect(byMethod.every(({ inFen, outFen, netFen: fen }) => inFen - outFen === fen)).toBe(true)
    }
  })
  it('leave in the tills what is paid and not taken back', () => {
    const inTills = sheets.reduce((sum, { netFen }) => sum + netFen, 0)
    const paid = charges.filter((charge) => charge.paidDate !== null && charge.voidedDate === null)
    expect(inTills).toBe(amountsOf(paid).fen)
  })
  it('are the same sum by month, by zone and class, and by item', () => {
    const standing = amountsOf(charges.filter(({ voidedDate }) => voidedDate === null))
    const months = [...Map.groupBy(charges, ({ businessDate }) => businessDate.slice(0, 7)).values()].map(
      monthSums,
    )
    for (const { lines, items: byItem, total } of months) {
      for (const some of [lines, byItem]) {
        expect(some.reduce((sum, { fen }) => sum + fen, 0)).toBe(total.fen)
        expect(some.reduce((sum, { units }) => sum + units, 0)).toBe(total.units)
      }
    }
    expect(months.reduce((sum, { total }) => sum + total.fen, 0)).toBe(standing.fen)
  })
})

describe('a charge', () => {
  it('taken back on its own day never stood, and one taken back later did', () => {
    expect(standsAtEndOf('2026-11-24', { voidedDate: '2026-11-24' })).toBe(false)
    expect(standsAtEndOf('2026-11-24', { voidedDate: '2026-11-25' })).toBe(true)
  })
  it('that lost its money on the way is seen', () => {
    const charge = {
      ...{ item: 'copy' as const, businessDate: '2026-11-24', zone: 'B', class: 'paid' as const },
      ...{ units: 6, freeUnits: 0, amountFen: 300, paidDate: '2026-11-24', voidedDate: null },
    }
    const money = [{ method: 'cash', fen: 299, chargedDate: '2026-11-24' }]
    expect(cashSums('2026-11-24', [charge], money).adds).toBe(false)
  })
})
