import type { Clock } from '../kernel/ports.ts'

/**
 * When running blocks end, by the clock that never runs backwards: setting the machine's date ends none.
 * After a restart a stored block begins anew, so that restarting ends none either.
 */
export interface Blocks {
  /** Milliseconds still to wait. `storedMs` is the length of a block that was running at the last stop. */
  left(key: string, storedMs: number): number
  start(key: string, blockMs: number): void
  clear(key: string): void
}

export const createBlocks = (clock: Clock): Blocks => {
  const startedAt = clock.monotonic()
  const ends = new Map<string, number>()
  return {
    left: (key, storedMs) =>
      Math.max(0, (ends.get(key) ?? (storedMs > 0 ? startedAt + storedMs : 0)) - clock.monotonic()),
    start: (key, blockMs) => void ends.set(key, clock.monotonic() + blockMs),
    clear: (key) => void ends.delete(key),
  }
}
