/** One line of `desk bench`. */
export interface Figure {
  readonly name: string
  /** `shift`: Chromium's own layout-shift score, 0 when nothing moved. */
  readonly unit: 'ms' | 'MB' | 'KB' | 'shift'
  /** Measurements in all rounds together. */
  readonly n: number
  readonly p50: number
  readonly p95: number
  /** What the machine itself needs for the same, measured in turn with it; null where there is no such thing. */
  readonly floor_p95: number | null
  readonly ratio: number | null
}

export interface Round {
  readonly own: readonly number[]
  readonly floor: readonly number[]
}

export const ROUNDS = 5

/** Each figure is the median of the rounds: one round beside a busy neighbour does not decide. */
export const figureOf = (name: string, unit: Figure['unit'], rounds: readonly Round[]): Figure => {
  const over = (of: (round: Round) => number): number => rounded(percentile(rounds.map(of), 0.5))
  const p95 = over(({ own }) => percentile(own, 0.95))
  const floor = rounds.every((round) => round.floor.length > 0)
    ? over((round) => percentile(round.floor, 0.95))
    : null
  return {
    name,
    unit,
    n: rounds.reduce((sum, { own }) => sum + own.length, 0),
    p50: over(({ own }) => percentile(own, 0.5)),
    p95,
    floor_p95: floor,
    ratio: floor === null ? null : rounded(p95 / floor),
  }
}

/** The smallest value that at least this share of the values does not exceed. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000

export const timed = async (work: () => unknown): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}
