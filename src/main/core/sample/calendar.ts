import { addDays } from '../kernel/business-date.ts'
import type { BusinessDate } from '../kernel/schema.ts'

export const MINUTE = 60_000

export const ZONE = 'Asia/Shanghai'

/** The sample compound stands in Shanghai, whose clocks have not changed since 1991. */
export const momentOf = (date: BusinessDate, minuteOfDay: number): number =>
  Date.parse(`${date}T00:00:00+08:00`) + minuteOfDay * MINUTE

export const hour = (h: number, minute = 0): number => h * 60 + minute

/** Nothing of today comes later, so that the sample does not depend on the hour at which it is made. */
export const TODAY_ENDS = hour(8, 50)

export const daysUntil = (last: BusinessDate, count: number): readonly BusinessDate[] =>
  Array.from({ length: count }, (_, at) => addDays(last, at + 1 - count))

/** 0 is Sunday. */
export const weekday = (date: BusinessDate): number =>
  (Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000) + 4) % 7

interface Season {
  /** Month and day. */
  readonly from: string
  readonly to: string
  readonly factor: number
}

/** The two shopping festivals, the weeks around the Spring Festival, the week of the National Day. */
const seasons: readonly Season[] = [
  { from: '01-25', to: '02-10', factor: 0.4 },
  { from: '06-17', to: '06-22', factor: 1.6 },
  { from: '10-01', to: '10-07', factor: 0.7 },
  { from: '11-12', to: '11-17', factor: 2.2 },
]

/** How many parcels a day brings beside the others. */
export type Rhythm = (date: BusinessDate, at: number, days: number) => number

/** Weeks and seasons of a compound that has been lived in for long; of today, only the first hour. */
export const rhythmOfYears: Rhythm = (date, at, days) => {
  const day = date.slice(5)
  const season = seasons.find(({ from, to }) => from <= day && day <= to)
  const week = [1.1, 1.2, 1, 0.95, 0.95, 1, 1.1][weekday(date)] ?? 1
  return week * (season?.factor ?? 1) * (at === days - 1 ? 0.25 : 1)
}

/** A compound that people are just moving into: each day brings more than the last. */
export const rhythmOfMovingIn: Rhythm = (_date, at) => (at + 1) ** 2

/** `total` parcels spread over the days, to the last one. */
export const spreadOver = (
  days: readonly BusinessDate[],
  total: number,
  rhythm: Rhythm,
): readonly number[] => {
  const weights = days.map((date, at) => rhythm(date, at, days.length))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  let passed = 0
  let given = 0
  return weights.map((weight) => {
    passed += weight
    const count = Math.round((total * passed) / sum) - given
    given += count
    return count
  })
}
