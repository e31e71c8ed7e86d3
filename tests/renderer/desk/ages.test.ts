import { describe, expect, it } from 'vitest'
import { agesOf } from '../../../src/renderer/modules/desk/ages.ts'

describe('the age of what waits', () => {
  it('counts each parcel once, an overdue one as overdue whatever its days', () => {
    const days = [0, 0, 1, 2, 3, 6].map((each) => ({ days: each, overdue: false }))
    expect(agesOf([...days, { days: 8, overdue: true }])).toEqual({
      today: 2,
      one: 1,
      two: 1,
      more: 2,
      overdue: 1,
    })
  })
})
