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
const desks = ['A', 'B1', 'B2'] as const
const methods = ['cash', 'wechat', 'alipay', 'card'] as const
const items: readonly ChargeItem[] = ['copy', 'print', 'scan', 'photo', 'laminate', 'bind', 'faxOut', 'faxIn']
const classes = ['contracted', 'welfare', 'paid'] as const

const dayText = (day: number): string => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)

interface Kept extends SummedCharge {
  readonly method: string
  readonly priceList: number
}

interface Moved extends SummedMoney {
  readonly date: string
}

const pick = <T>(chance: Dice, list: readonly T[], or: T): T => list[chance.roll(list.length)] ?? or
const aDesk = (chance: Dice): string => pick(chance, desks, 'B1')

/** The price of a face by the list that holds just now. */
interface PriceListNow {
  readonly version: number
  readonly fenEach: number
}

/** A job as the counter would charge it. */
const charged = (chance: Dice, date: string, list: PriceListNow): Kept => {
  const units = 1 + chance.roll(60)
  const chosen = pick(chance, classes, 'paid')
  const { freeUnits, amountFen } = price({
    units,
    service: 'copy',
    colour: chance.roll(4) === 0 ? 'colour' : 'bw',
    class: chosen,
    left: chance.roll(3) === 0 ? null : chance.roll(40),
    fenEach: list.fenEach,
  })
  const paid = amountFen > 0 && chance.roll(5) > 0
  return {
    deskCode: aDesk(chance),
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
    priceList: list.version,
  }
}

interface Books {
  readonly charges: Kept[]
  readonly money: Moved[]
}

interface Where {
  readonly date: string
  readonly deskCode: string
}

const move = ({ money }: Books, where: Where, charge: Kept, fen: number): void => {
  const { method, businessDate: chargedDate, deskCode: chargedDesk } = charge
  if (fen !== 0) money.push({ ...where, method, fen, chargedDate, chargedDesk })
}

/** A charge that is still open or was paid, later and at whichever desk: paid at last, taken back, or left alone. */
const later = (chance: Dice, books: Books, date: string, charge: Kept): Kept => {
  const where = { date, deskCode: aDesk(chance) }
  if (charge.paidDate === null && charge.amountFen > 0 && chance.roll(6) === 0) {
    move(books, where, charge, charge.amountFen)
    return { ...charge, paidDate: date }
  }
  if (chance.roll(200) > 0) return charge
  if (charge.paidDate !== null) move(books, where, charge, -charge.amountFen)
  return { ...charge, voidedDate: date }
}

/** A new charge, paid at its own desk; now and then a slip of the hand that is taken back at once, also by a neighbour. */
const anew = (chance: Dice, books: Books, date: string, list: PriceListNow): Kept => {
  const charge = charged(chance, date, list)
  if (charge.paidDate !== null) move(books, { date, deskCode: charge.deskCode }, charge, charge.amountFen)
  if (chance.roll(25) > 0) return charge
  if (charge.paidDate !== null) move(books, { date, deskCode: aDesk(chance) }, charge, -charge.amountFen)
  return { ...charge, voidedDate: date }
}

/** Every open charge of the last days has its chance, those of this day too: another desk takes what one left open. */
const goOver = (chance: Dice, books: Books, day: number): void => {
  const since = dayText(Math.max(0, day - 20))
  for (const [at, charge] of books.charges.entries())
    if (charge.voidedDate === null && charge.businessDate >= since)
      books.charges[at] = later(chance, books, dayText(day), charge)
}

/** A thousand days of jobs at three desks, as the ledger writes them down; one day in ten the price list is changed. */
const aThousandDays = (): Books => {
  const chance = dice(20261124)
  const books: Books = { charges: [], money: [] }
  let list: PriceListNow = { version: 0, fenEach: 50 }
  for (let day = 0; day < DAYS; day += 1) {
    goOver(chance, books, day)
    const jobs = chance.roll(20)
    const changesAt = chance.roll(10) === 0 ? chance.roll(20) : -1
    for (let nth = 0; nth < jobs; nth += 1) {
      if (nth === changesAt)
        list = { version: list.version + 1, fenEach: [0, 33, 50, 100, 250, 1_000][chance.roll(6)] ?? 50 }
      books.charges.push(anew(chance, books, dayText(day), list))
    }
    goOver(chance, books, day)
  }
  return books
}

describe('a thousand random days', () => {
  const { charges, money } = aThousandDays()
  const chargesOf = Map.groupBy(charges, ({ businessDate }) => businessDate)
  const moneyOf = Map.groupBy(money, ({ date }) => date)
  const sheetOf = (date: string, desk: string | null) => ({
    date,
    ...cashSums({ date, desk }, chargesOf.get(date) ?? [], moneyOf.get(date) ?? []),
  })
  const dates = Array.from({ length: DAYS }, (_, day) => dayText(day))
  const sheets = dates.map((date) => sheetOf(date, null))
  const ofDesks = dates.map((date) => ({ date, desks: desks.map((desk) => sheetOf(date, desk)) }))

  it('are days that a counter has: refunds, debts, money taken at another desk, prices changed at noon', () => {
    expect(charges.length).toBeGreaterThan(5_000)
    expect(money.filter(({ fen }) => fen < 0).length).toBeGreaterThan(100)
    expect(sheets.filter(({ earlierFen }) => earlierFen > 0).length).toBeGreaterThan(100)
    const elsewhere = ofDesks.flatMap((day) => day.desks.filter(({ elsewhereFen }) => elsewhereFen !== 0))
    expect(elsewhere.length).toBeGreaterThan(100)
    const twoLists = [...chargesOf.values()].filter(
      (day) => new Set(day.map(({ priceList }) => priceList)).size > 1,
    )
    expect(twoLists.length).toBeGreaterThan(40)
  })
  it('each add up to the fen: what was charged against what crossed the counter', () => {
    expect(sheets.filter(({ adds }) => !adds).map(({ date }) => date)).toEqual([])
  })
  it('each add up at every desk for itself, wherever the money was taken', () => {
    const wrong = ofDesks.filter((day) => day.desks.some(({ adds }) => !adds)).map(({ date }) => date)
    expect(wrong).toEqual([])
  })
  it('are the same day whether read by desk or as one till', () => {
    const lines = ['chargedFen', 'unpaidFen', 'earlierFen', 'earlierBackFen', 'netFen', 'cashFen'] as const
    for (const [at, day] of ofDesks.entries()) {
      const sumOf = (line: (typeof lines)[number] | 'elsewhereFen' | 'forOthersFen'): number =>
        day.desks.reduce((sum, desk) => sum + desk[line], 0)
      for (const line of lines) expect(sumOf(line), `${day.date} ${line}`).toBe(sheets[at]?.[line])
      expect(sumOf('elsewhereFen'), day.date).toBe(sumOf('forOthersFen'))
    }
  })
  it('add up by item and by way of paying, too', () => {
    for (const { byItem, byMethod, chargedFen, netFen } of [
      ...sheets,
      ...ofDesks.flatMap((day) => day.desks),
    ]) {
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
      ...{
        deskCode: 'B1',
        item: 'copy' as const,
        businessDate: '2026-11-24',
        zone: 'B',
        class: 'paid' as const,
      },
      ...{ units: 6, freeUnits: 0, amountFen: 300, paidDate: '2026-11-24', voidedDate: null },
    }
    const today = { date: '2026-11-24', desk: 'B1' }
    const moved = { method: 'cash', fen: 299, chargedDate: '2026-11-24', chargedDesk: 'B1' }
    expect(cashSums(today, [charge], [{ ...moved, deskCode: 'B1' }]).adds).toBe(false)
    expect(cashSums(today, [charge], [{ ...moved, fen: 300, deskCode: 'B2' }])).toMatchObject({
      ...{ adds: true, elsewhereFen: 300, netFen: 0 },
    })
  })
})
