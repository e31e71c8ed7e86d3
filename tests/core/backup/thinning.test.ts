import { describe, expect, it } from 'vitest'
import { type PlaceFacts, toThin, warningOf } from '#core/backup/backup.rules.ts'
import { DAY, HOUR, MORNING } from '../../support/fake-clock.ts'

const copyAt = (ago: number, bytes = 1) => ({ name: `copy ${ago / HOUR}`, madeAt: MORNING - ago, bytes })

/** A copy an hour for so many hours. */
const hourly = (hours: number, bytes = 1) => Array.from({ length: hours }, (_, n) => copyAt(n * HOUR, bytes))

const NO_LIMIT = Number.MAX_SAFE_INTEGER

const keptOf = (
  copies: readonly ReturnType<typeof copyAt>[],
  budget = NO_LIMIT,
  proven: string | null = null,
  now = MORNING,
) => {
  const gone = new Set(toThin(copies, now, budget, proven))
  return copies.filter(({ name }) => !gone.has(name))
}

/** What is left after a copy an hour for so long, thinned after each. */
const livedThrough = (hours: number, budget = NO_LIMIT) => {
  let kept: readonly ReturnType<typeof copyAt>[] = []
  for (const copy of hourly(hours).reverse()) kept = keptOf([copy, ...kept], budget, null, copy.madeAt)
  return kept
}

const within = (copies: readonly ReturnType<typeof copyAt>[], from: number, to: number) =>
  copies.filter(({ madeAt }) => MORNING - madeAt >= from && MORNING - madeAt < to).length

describe('the copies of a place', () => {
  it('are kept hourly for a day, daily for a month, weekly for a quarter, monthly for two years', () => {
    const kept = livedThrough(3 * 365 * 24)
    expect(within(kept, 0, DAY)).toBe(24)
    expect(within(kept, DAY, 30 * DAY)).toBeGreaterThanOrEqual(28)
    expect(within(kept, 30 * DAY, 84 * DAY)).toBeGreaterThanOrEqual(7)
    expect(within(kept, 84 * DAY, 730 * DAY)).toBeGreaterThanOrEqual(20)
    expect(within(kept, 765 * DAY, 2_000 * DAY)).toBe(0)
    expect(kept.length).toBeLessThanOrEqual(24 + 30 + 12 + 24)
  })

  it('are never thinned below two, however small the budget and however old they are', () => {
    expect(keptOf([copyAt(900 * DAY), copyAt(901 * DAY)], 0)).toHaveLength(2)
    expect(keptOf(hourly(48, 1_000), 1)).toHaveLength(2)
  })

  it('keep the newest one that a drill found whole', () => {
    const proven = copyAt(70 * HOUR).name
    expect(keptOf(hourly(72, 1_000), 1, proven).map(({ name }) => name)).toContain(proven)
  })

  it('over the budget become sparse where they are dense, and still reach far back', () => {
    const kept = livedThrough(365 * 24, 20)
    expect(kept).toHaveLength(20)
    expect(within(kept, 200 * DAY, 366 * DAY)).toBeGreaterThan(0)
    expect(within(kept, 7 * DAY, 200 * DAY)).toBeGreaterThan(2)
    expect(within(kept, 0, 2 * DAY)).toBeGreaterThan(3)
  })

  it('that are made by a clock that runs ahead are kept', () => {
    expect(keptOf([copyAt(-DAY), copyAt(0), copyAt(HOUR)])).toHaveLength(3)
  })

  it('of a machine that was off for months are not too old to keep', () => {
    expect(
      keptOf([copyAt(0), ...hourly(24).map(({ madeAt }) => copyAt(MORNING - madeAt + 300 * DAY))]).length,
    ).toBe(24)
  })
})

describe('the warning', () => {
  const good: PlaceFacts = {
    kind: 'local',
    lastAt: MORNING,
    failing: false,
    provenAt: MORNING,
    proofFailed: false,
    overBudget: false,
  }
  const away: PlaceFacts = { ...good, kind: 'removable' }

  it.each<[string, readonly PlaceFacts[], string | null]>([
    ['a copy here and a copy away', [good, away], null],
    ['no copy yet', [{ ...good, lastAt: null, provenAt: null }], 'none'],
    ['a copy that cannot be restored', [{ ...good, proofFailed: true }, away], 'proofFailed'],
    ['no good copy for days', [{ ...good, lastAt: MORNING - 4 * DAY }], 'old'],
    ['a last try that failed', [{ ...good, failing: true }, away], 'failing'],
    ['a stick that is not plugged in today', [good, { ...away, failing: true }], null],
    [
      'copies that nobody proved',
      [
        { ...good, provenAt: null },
        { ...away, provenAt: null },
      ],
      'unproven',
    ],
    ['one disk only', [good], 'oneDisk'],
    ['a stick that was away for long', [good, { ...away, lastAt: MORNING - 8 * DAY }], 'awayOld'],
    ['more than the budget', [good, { ...away, overBudget: true }], 'overBudget'],
  ])('of %s is told', (_what, places, expected) => {
    expect(warningOf(places, MORNING)).toBe(expected)
  })
})
