import type { Clock } from '#core/kernel/ports.ts'

export interface FakeClock extends Clock {
  /** Time goes by. */
  pass(ms: number): void
  /** Somebody sets the machine's date: the clock that never runs backwards does not notice. */
  setDate(epochMs: number): void
}

export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** A Tuesday, nine in the morning in Shanghai. */
export const MORNING = Date.parse('2026-11-24T01:00:00Z')

export const fakeClock = (start = MORNING): FakeClock => {
  let wall = start
  let monotonic = 5 * MINUTE
  return {
    now: () => wall,
    monotonic: () => monotonic,
    pass: (ms) => {
      wall += ms
      monotonic += ms
    },
    setDate: (epochMs) => {
      wall = epochMs
    },
  }
}
