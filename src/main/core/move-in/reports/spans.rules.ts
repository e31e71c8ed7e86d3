import type { Station } from '../move-in.schema.contract.ts'

/** A station of one case as its times tell it. */
export interface Timed {
  readonly caseId: string
  readonly station: Station
  readonly startedAt: number | null
  readonly finishedAt: number | null
}

export interface Span {
  readonly caseId: string
  readonly station: Station
  readonly minutes: number
}

const MINUTE = 60_000

/**
 * How long each station took. Whoever pressed no start began when the station before was settled: the family stands at
 * one desk at a time, and what two desks do at once is counted from where it began.
 */
export const spansOf = (timed: readonly Timed[]): readonly Span[] => {
  const settled = timed
    .flatMap(({ finishedAt, ...rest }) => (finishedAt === null ? [] : { ...rest, finishedAt }))
    .toSorted((a, b) => a.finishedAt - b.finishedAt)
  return settled.flatMap(({ caseId, station, startedAt, finishedAt }, at) => {
    const before = settled[at - 1]?.finishedAt
    if (before === undefined || station === 'checkIn' || station === 'archive') return []
    const began = startedAt !== null && startedAt < finishedAt ? startedAt : before
    return { caseId, station, minutes: Math.max(0, finishedAt - began) / MINUTE }
  })
}

/** Of sorted figures the one under which that part of them lies. */
export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0

/** Desk minutes of a family: everything but the walk through the home (sizes: paperwork only, 8 minutes). */
export const deskMinutes = (spans: readonly Span[]): readonly number[] =>
  [...Map.groupBy(spans, ({ caseId }) => caseId).values()].map((own) =>
    own.filter(({ station }) => station !== 'inspection').reduce((total, { minutes }) => total + minutes, 0),
  )

/** Upper ends of the classes; the last has none. */
export const deskSteps = [8, 12, 20, 30] as const

/** How many families fall in each class. */
export const spread = (minutes: readonly number[]): readonly number[] => {
  const ends: readonly number[] = [...deskSteps, Number.POSITIVE_INFINITY]
  return ends.map((end, at) => minutes.filter((each) => each <= end && each > (ends[at - 1] ?? -1)).length)
}
