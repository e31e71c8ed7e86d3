import { describe, expect, it } from 'vitest'
import { deskMinutes, quantile, spansOf, spread } from '#core/move-in/reports/spans.rules.ts'

const MINUTE = 60_000
const timed = (station: Parameters<typeof spansOf>[0][number]['station'], end: number, start?: number) => ({
  ...{ caseId: 'c', station, finishedAt: end * MINUTE },
  startedAt: start === undefined ? end * MINUTE : start * MINUTE,
})

describe('how long a station took', () => {
  it('runs from where the station before was settled, whatever the order', () => {
    const spans = spansOf([
      timed('signing', 30),
      timed('checkIn', 0),
      timed('identity', 2),
      timed('documents', 5),
    ])
    expect(spans.map(({ station, minutes }) => [station, minutes])).toEqual([
      ['identity', 2],
      ['documents', 3],
      ['signing', 25],
    ])
  })

  it('runs from its own start where two desks worked at once', () => {
    const spans = spansOf([timed('checkIn', 0), timed('documents', 6, 1), timed('inspection', 20, 2)])
    expect(spans.map(({ minutes }) => minutes)).toEqual([5, 18])
  })

  it('is not known of a station that is open', () => {
    expect(spansOf([timed('checkIn', 0), { ...timed('fees', 9), finishedAt: null }])).toEqual([])
  })
})

describe('desk minutes of a family', () => {
  it('are those of the desks: the walk through the home is none', () => {
    const spans = spansOf([
      timed('checkIn', 0),
      timed('identity', 3),
      timed('inspection', 40),
      timed('keys', 44),
    ])
    expect(deskMinutes(spans)).toEqual([7])
  })

  it('fall into classes that leave nobody out', () => {
    expect(spread([8, 8.5, 12, 19, 31, 0])).toEqual([2, 2, 1, 0, 1])
  })
})

it('a quantile of nothing is nothing, of one is that one', () => {
  expect([quantile([], 0.5), quantile([4], 0.9), quantile([1, 2, 3, 4], 0.5)]).toEqual([0, 4, 3])
})
