import { describe, expect, it } from 'vitest'
import { amountOf, bookOf, inHundredths, natureOf, numberText, tillSums } from '#core/fees/fees.rules.ts'
import { FeeKind } from '#core/fees/fees.schema.contract.ts'

const asked = { price: 250, free: 2, area: 11_860, months: 3, quantity: 5 }

describe('what one line comes to', () => {
  it('is by area and months, by months and pieces, or by pieces beyond the free ones', () => {
    expect(amountOf({ ...asked, basis: 'squareMetreMonth' })).toBe(88_950)
    expect(amountOf({ ...asked, basis: 'month' })).toBe(3_750)
    expect(amountOf({ ...asked, basis: 'each' })).toBe(750)
  })

  it('is nothing while all pieces are free', () => {
    expect(amountOf({ ...asked, basis: 'each', quantity: 2 })).toBe(0)
    expect(amountOf({ ...asked, basis: 'each', quantity: 1 })).toBe(0)
  })
})

describe('numbers on paper', () => {
  it('name their book by kind, year and desk, and count in six places', () => {
    expect(bookOf('receipt', '2026', 'B1')).toBe('SJ-2026-B1')
    expect(bookOf('deposit', '2026', 'A')).toBe('YJ-2026-A')
    expect(bookOf('refund', '2027', 'A')).toBe('TK-2027-A')
    expect(numberText('SJ-2026-B1', 107)).toBe('SJ-2026-B1-000107')
    expect(numberText('SJ-2026-B1', 1_234_567)).toBe('SJ-2026-B1-1234567')
  })

  it('show hundredths with two places', () => {
    expect(inHundredths(11_860)).toBe('118.60')
    expect(inHundredths(5)).toBe('0.05')
  })
})

it('every kind of fee has its nature', () => {
  for (const kind of FeeKind.options) expect(natureOf(kind)).not.toBe('')
})

it('a till in which nothing moved holds nothing', () => {
  expect(tillSums([], [])).toEqual({ byMethod: {}, total: 0 })
})
