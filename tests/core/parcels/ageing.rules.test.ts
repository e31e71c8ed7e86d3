import { describe, expect, it } from 'vitest'
import { type AgeingItem, ageingOf } from '#core/parcels/ageing.rules.ts'

/** As spec 3.3.3 names them. */
const settings = {
  ...{ overdueDays: 7, parcelReminderHours: 24, parcelDecisionDays: 15, parcelLimitDays: 30 },
  ...{ parcelMovedAwayDays: 14, parcelImportantHours: 2, parcelDoorZones: ['A'] },
}
const HOUR = 3_600_000
const DAY = 24 * HOUR
const NINE = Date.parse('2026-11-24T01:00:00Z')

const item = (more: Partial<AgeingItem> = {}): AgeingItem => ({
  ...{ kind: 'express', state: 'received', zone: 'B', receivedAt: NINE, receivedDate: '2026-11-24' },
  ...{ toldAt: null, holdUntil: null, movedAway: false },
  ...more,
})
/** What is due so many days after it came, told on the way or not. */
const after = (days: number, more: Partial<AgeingItem> = {}) => {
  const now = NINE + days * DAY
  return ageingOf(item(more), settings, { now, today: new Date(now).toISOString().slice(0, 10) })
}

describe('an ordinary parcel', () => {
  it('is nobody’s business on its first day, and one reminder a day after that', () => {
    expect(after(0)).toBeNull()
    expect(after(1)).toBe('parcel-remind')
    expect(after(1, { toldAt: NINE + DAY - HOUR })).toBeNull()
    expect(after(2, { toldAt: NINE + DAY - HOUR })).toBe('parcel-remind')
  })
  it.each([
    [7, 'parcel-overdue'],
    [14, 'parcel-overdue'],
    [15, 'parcel-decision'],
    [30, 'parcel-limit'],
  ])('after %i days is %s, whether it was told or not', (days, kind) => {
    expect(after(days)).toBe(kind)
    expect(after(days, { toldAt: NINE + days * DAY, state: 'notified' })).toBe(kind)
  })
  it('rests while the desk keeps it by agreement, up to the limit', () => {
    expect(after(15, { holdUntil: '2026-12-20', toldAt: NINE + 15 * DAY })).toBeNull()
    expect(after(30, { holdUntil: '2027-01-20' })).toBe('parcel-limit')
  })
})

describe('what has its own time', () => {
  it('is signed mail after two hours', () => {
    const at = (hours: number) =>
      ageingOf(item({ kind: 'registered' }), settings, { now: NINE + hours * HOUR, today: '2026-11-24' })
    expect([at(1), at(2)]).toEqual([null, 'parcel-important'])
  })
  it('is zone A on arrival: offered to the door until somebody was told', () => {
    expect(after(0, { zone: 'A' })).toBe('parcel-door')
    expect(after(0, { zone: 'A', toldAt: NINE })).toBeNull()
  })
  it('is a home that moved away after two weeks', () => {
    expect(after(13, { movedAway: true })).toBe('parcel-overdue')
    expect(after(14, { movedAway: true })).toBe('parcel-moved-away')
  })
  it('is an item without an addressee from the first day', () => {
    expect(after(0, { state: 'unclaimed' })).toBe('parcel-unclaimed')
  })
  it('is nothing while an incident is open: that is due on its own account', () => {
    expect(after(40, { state: 'lost' })).toBeNull()
  })
})
