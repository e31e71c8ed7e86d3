import { describe, expect, it } from 'vitest'
import { cashSums, desksOf, monthSums, type SummedCharge } from '#core/print-desk/sums.rules.ts'

const DAY = '2026-11-24'

const charge = (more: Partial<SummedCharge>): SummedCharge => ({
  ...{ deskCode: 'B1', item: 'copy', businessDate: DAY, zone: 'B', class: 'paid' },
  ...{ units: 6, freeUnits: 1, amountFen: 300, paidDate: DAY, voidedDate: null },
  ...more,
})

const moved = (method: string, fen: number, deskCode = 'B1') => ({
  ...{ method, fen, deskCode, chargedDate: DAY, chargedDesk: 'B1' },
})

describe('the sheet of a month', () => {
  it('goes by zone and class, and those of no zone stand last', () => {
    const { lines } = monthSums([
      charge({ zone: null }),
      charge({ zone: 'B', class: 'welfare' }),
      charge({ zone: 'A', class: 'paid' }),
      charge({ zone: 'B', class: 'contracted' }),
      charge({ zone: 'B', class: 'paid' }),
      charge({ zone: null, class: 'contracted' }),
    ])
    expect(lines.map((line) => [line.zone, line.class])).toEqual([
      ['A', 'paid'],
      ['B', 'contracted'],
      ['B', 'paid'],
      ['B', 'welfare'],
      [null, 'contracted'],
      [null, 'paid'],
    ])
  })

  it('leaves out what was taken back', () => {
    expect(monthSums([charge({ voidedDate: DAY })])).toMatchObject({ lines: [], items: [] })
  })
})

describe('the sheet of a day', () => {
  it('goes by way of paying; what came and what went stand apart', () => {
    const sheet = cashSums(
      { date: DAY, desk: 'B1' },
      [charge({ amountFen: 100 })],
      [moved('wechat', 300), moved('cash', 400), moved('cash', -200), moved('alipay', -400)],
    )
    expect(sheet.byMethod).toEqual([
      { method: 'alipay', inFen: 0, outFen: 400, netFen: -400 },
      { method: 'cash', inFen: 400, outFen: 200, netFen: 200 },
      { method: 'wechat', inFen: 300, outFen: 0, netFen: 300 },
    ])
    expect(sheet.sameDayBackFen).toBe(600)
  })

  it('has a place for each desk that charged or took anything', () => {
    const charges = [charge({ deskCode: 'C1' }), charge({ deskCode: 'B2' })]
    const money = [moved('cash', 1, 'B2'), moved('cash', 1, 'A')]
    expect(desksOf(charges, money)).toEqual(['A', 'B2', 'C1'])
  })
})
