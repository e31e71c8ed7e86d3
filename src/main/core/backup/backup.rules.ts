import type { BackupWarning } from './backup.contract.ts'

export interface Aged {
  readonly name: string
  readonly madeAt: number
  readonly bytes: number
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How many hours, days, weeks and months that have a copy keep one. */
const LADDER = [
  { span: HOUR, count: 24 },
  { span: DAY, count: 30 },
  { span: 7 * DAY, count: 12 },
  { span: 30.4375 * DAY, count: 24 },
] as const

/** Fewer than this is no history: whatever the budget says, these stay. */
const LEAST = 2

/**
 * Which of a place's copies go: what no rung of the ladder keeps, then, while the rest is over the budget, whichever
 * leaves the smallest hole for its age. The newest two and the newest proven one always stay.
 */
export const toThin = (
  copies: readonly Aged[],
  now: number,
  budgetBytes: number,
  proven: string | null,
): readonly string[] => {
  const newestFirst = [...copies].sort((a, b) => b.madeAt - a.madeAt)
  const safe = new Set([
    ...newestFirst.slice(0, LEAST).map(({ name }) => name),
    ...(proven === null ? [] : [proven]),
  ])
  const rungs = onLadder(newestFirst)
  const kept = newestFirst.filter(({ name }) => rungs.has(name) || safe.has(name))
  const remaining = withinBudget(kept, now, budgetBytes, safe)
  const names = new Set(remaining.map(({ name }) => name))
  return newestFirst.filter(({ name }) => !names.has(name)).map(({ name }) => name)
}

/**
 * In each hour, day, week and month the copy that was made last in it. The spans stand on the calendar: if they
 * moved along with the clock, no copy would live to reach the next rung.
 */
const onLadder = (newestFirst: readonly Aged[]): ReadonlySet<string> => {
  const kept = new Set<string>()
  for (const { span, count } of LADDER) {
    const spans = new Set<number>()
    for (const { name, madeAt } of newestFirst) {
      const place = Math.floor(madeAt / span)
      if (spans.has(place) || spans.size >= count) continue
      spans.add(place)
      kept.add(name)
    }
  }
  return kept
}

const withinBudget = (
  kept: readonly Aged[],
  now: number,
  budgetBytes: number,
  safe: ReadonlySet<string>,
): readonly Aged[] => {
  const total = kept.reduce((sum, { bytes }) => sum + bytes, 0)
  if (total <= budgetBytes) return kept
  const goes = leastMissed(kept, now, safe)
  return goes === undefined
    ? kept
    : withinBudget(
        kept.filter((copy) => copy !== goes),
        now,
        budgetBytes,
        safe,
      )
}

const leastMissed = (kept: readonly Aged[], now: number, safe: ReadonlySet<string>): Aged | undefined => {
  const hole = (at: number): number => {
    const [newer, copy, older] = [kept[at - 1], kept[at], kept[at + 1]]
    // Nothing else reaches back as far as the oldest: it goes last.
    if (copy === undefined || older === undefined) return Number.POSITIVE_INFINITY
    return ((newer?.madeAt ?? now) - older.madeAt) / Math.max(1, now - copy.madeAt)
  }
  return kept
    .map((copy, at) => ({ copy, hole: hole(at) }))
    .filter(({ copy }) => !safe.has(copy.name))
    .sort((a, b) => a.hole - b.hole)[0]?.copy
}

export interface PlaceFacts {
  readonly kind: 'local' | 'removable' | 'share'
  readonly lastAt: number | null
  readonly failing: boolean
  readonly provenAt: number | null
  readonly proofFailed: boolean
  readonly overBudget: boolean
}

/** The one thing about the backups that a person has to do something about; the gravest first. */
export const warningOf = (places: readonly PlaceFacts[], now: number): BackupWarning | null => {
  const dated = (read: (place: PlaceFacts) => number | null) =>
    Math.max(0, ...places.map((p) => read(p) ?? 0))
  const lastAt = dated(({ lastAt: at }) => at)
  if (places.some(({ proofFailed }) => proofFailed)) return 'proofFailed'
  if (lastAt === 0) return 'none'
  if (now - lastAt > 3 * DAY) return 'old'
  if (places.some(({ failing, kind }) => failing && kind !== 'removable')) return 'failing'
  if (now - dated(({ provenAt }) => provenAt) > 4 * DAY) return 'unproven'
  if (places.every(({ kind }) => kind === 'local')) return 'oneDisk'
  const away = Math.max(0, ...places.filter(({ kind }) => kind !== 'local').map((place) => place.lastAt ?? 0))
  if (now - away > 7 * DAY) return 'awayOld'
  return places.some(({ overBudget }) => overBudget) ? 'overBudget' : null
}
