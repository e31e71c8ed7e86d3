import { describe, expect, it } from 'vitest'
import { addMonths, areaAmount, byReceipt, serviceFeeStart, tillSums } from '#core/fees/fees.rules.ts'
import type { Nature } from '#core/fees/fees.schema.contract.ts'

describe('the start of the service fee', () => {
  const facts = { handover: '2026-11-24', ownerBears: true, contractStart: null }

  it('is the month after handover', () => {
    expect(serviceFeeStart(facts)).toEqual({ by: 'owner', why: 'monthAfter', from: '2026-12' })
    expect(serviceFeeStart({ ...facts, handover: '2026-12-31' })).toMatchObject({ from: '2027-01' })
  })

  it('is the month that the sale contract names', () => {
    expect(serviceFeeStart({ ...facts, contractStart: '2027-03' })).toEqual({
      by: 'owner',
      why: 'contract',
      from: '2027-03',
    })
  })

  it('does not come where the sale contract does not charge the owner: the developer pays', () => {
    expect(serviceFeeStart({ ...facts, ownerBears: false })).toEqual({ by: 'developer' })
  })
})

describe('an amount by area', () => {
  it('is whole fen, half a fen rounded up', () => {
    expect(areaAmount(11_860, 280, 3)).toBe(99_624)
    expect(areaAmount(10_001, 250, 1)).toBe(25_003)
    expect(areaAmount(9_999, 199, 1)).toBe(19_898)
  })
})

describe('months', () => {
  it('go over the end of a year both ways', () => {
    expect(addMonths('2026-11', 2)).toBe('2027-01')
    expect(addMonths('2026-01', -1)).toBe('2025-12')
  })
})

describe('receipts', () => {
  const charge = (id: string, payee: string, nature: Nature) => ({ id, payee, nature })

  it('are one a payee and nature, and one for each deposit', () => {
    const groups = byReceipt([
      charge('1', '物业', 'service'),
      charge('2', '物业', 'parking'),
      charge('3', '物业', 'service'),
      charge('4', '燃气', 'passThrough'),
      charge('5', '物业', 'passThrough'),
      charge('6', '物业', 'deposit'),
      charge('7', '物业', 'deposit'),
    ])
    expect(groups.map((group) => group.map(({ id }) => id).join())).toEqual(['1,3', '2', '4', '5', '6', '7'])
  })
})

describe('the sums of a till', () => {
  it('take off what went out', () => {
    const { byMethod, total } = tillSums(
      [
        { method: 'cash', amount: 500 },
        { method: 'wechat', amount: 300 },
        { method: 'cash', amount: -100 },
      ],
      [{ method: 'cash', amount: 50 }],
    )
    expect(byMethod).toEqual({ cash: 350, wechat: 300 })
    expect(total).toBe(650)
  })
})
