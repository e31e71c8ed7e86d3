import { expect, it } from 'vitest'
import { figureOf, percentile } from '../../../src/main/host/bench/figure.ts'

const hundred = Array.from({ length: 100 }, (_, n) => 100 - n)

it('a percentile is a value that was measured', () => {
  expect(percentile(hundred, 0.5)).toBe(50)
  expect(percentile(hundred, 0.95)).toBe(95)
  expect(percentile([7], 0.95)).toBe(7)
  expect(percentile([], 0.5)).toBe(0)
})

it('a figure is the median of its rounds, so that one round beside a busy neighbour does not decide', () => {
  const round = (slow: number) => ({ own: hundred.map((ms) => ms * slow), floor: hundred })
  expect(figureOf('x', 'ms', [1, 2, 2, 9, 30].map(round))).toEqual({
    name: 'x',
    unit: 'ms',
    n: 500,
    p50: 100,
    p95: 190,
    floor_p95: 95,
    ratio: 2,
  })
})

it('a figure without a floor says so', () => {
  expect(figureOf('x', 'ms', [{ own: [1], floor: [] }])).toMatchObject({ floor_p95: null, ratio: null })
})
