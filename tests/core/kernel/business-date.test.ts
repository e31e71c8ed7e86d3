import { expect, it } from 'vitest'
import { BusinessDate } from '#core/kernel/schema.ts'

it.each(['2026-13-01', '2026-02-30', '2026-00-10', '26-01-01', ''])(
  '%j is no day of the calendar',
  (text) => {
    expect(BusinessDate.safeParse(text).success).toBe(false)
  },
)

it('the leap day is one', () => {
  expect(BusinessDate.parse('2028-02-29')).toBe('2028-02-29')
})
