import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ageOf,
  agesOf,
  byWalkingOrder,
  isItemNo,
  itemNo,
  normaliseTrackingNo,
  shelfNo,
  slotFor,
} from '#core/parcels/parcels.rules.ts'

describe('a tracking number', () => {
  it('is the same however the scanner and the input method wrote it', () => {
    const meant = 'SF1390000012345'
    for (const written of [
      'sf1390000012345',
      'ＳＦ１３９０００００１２３４５',
      ' SF 1390 000 012345\r\n',
      'SF1390000\u001d012345',
    ])
      expect(normaliseTrackingNo(written)).toBe(meant)
  })
  it('keeps runs of the same digit', () => {
    expect(normaliseTrackingNo('75000000000012')).toBe('75000000000012')
  })
  it('is refused when half a scan arrived', () => {
    expect(normaliseTrackingNo('SF1')).toBeNull()
  })
})

describe('a place', () => {
  it('carries the desk, so that two desks never give the same one', () => {
    expect(shelfNo('B1', 7, 46)).toBe('B1-07-46')
    expect(shelfNo('A', 7, 46)).not.toBe(shelfNo('B1', 7, 46))
  })
  it('without an addressee is the slot for what nobody claims yet', () => {
    expect(slotFor('small', 3, false)).toBe(20)
  })
  it('of one size is spread over that size alone', () => {
    const slots = new Set(Array.from({ length: 40 }, (_, at) => slotFor('fridge', at + 1, true)))
    expect([...slots]).toEqual([17, 18])
  })
  it('is walked past in order of desk, slot and number', () => {
    const places = ['B1-13-2', 'B1-02-110', 'A-07-5', 'B1-02-9'].map((shelf) => ({ shelfNo: shelf }))
    expect(places.sort(byWalkingOrder).map((place) => place.shelfNo)).toEqual([
      'A-07-5',
      'B1-02-9',
      'B1-02-110',
      'B1-13-2',
    ])
  })
})

describe('an item number', () => {
  it('is known from every other code', () => {
    fc.assert(
      fc.property(fc.constantFrom('A', 'B1', 'B2'), fc.integer({ min: 1, max: 999_999 }), (desk, running) =>
        isItemNo(itemNo(desk, '2026-11-24', running)),
      ),
    )
    expect(isItemNo('SF1390000012345')).toBe(false)
    expect(isItemNo('B1-07-46')).toBe(false)
  })
})

describe('age', () => {
  it('counts days of the calendar, not hours', () => {
    expect(ageOf('2026-11-23', '2026-11-24', 7)).toEqual({ days: 1, overdue: false })
  })
  it('is overdue from the day the setting names', () => {
    expect(ageOf('2026-11-17', '2026-11-24', 7).overdue).toBe(true)
    expect(ageOf('2026-11-18', '2026-11-24', 7).overdue).toBe(false)
  })
  it('is never negative when the clock was set back', () => {
    expect(ageOf('2026-11-25', '2026-11-24', 7).days).toBe(0)
  })
})

describe('the ages of what waits', () => {
  it('count each item once, an overdue one as overdue whatever its days', () => {
    const open = ['2026-11-24', '2026-11-23', '2026-11-22', '2026-11-21', '2026-11-18', '2026-11-10']
    expect(
      agesOf(
        open.map((date, at) => ({ date, items: at + 1 })),
        '2026-11-24',
        7,
      ),
    ).toEqual({
      ...{ today: 1, one: 2, two: 3, more: 4 + 5, overdue: 6 },
    })
  })
})
