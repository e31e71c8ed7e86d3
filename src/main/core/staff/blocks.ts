import type { Clock } from '../kernel/ports.ts'
import { afterWrong, leftAtStart, NO_TRIES, type StoredTries, type Tries } from './sign-in.rules.ts'
import type { SecretKind } from './staff.repository.ts'

/** Blocks are per person, secret and desk, so that nobody can lock out a colleague; without a desk: at every desk. */
export const blockKey = (staffId: string, kind: SecretKind, deskCode = ''): string =>
  `${staffId} ${kind} ${deskCode}`

/**
 * When running blocks end, by the clock that never runs backwards: setting the machine's date ends none.
 * What a stored block had left when the house was opened goes on from there, so that restarting ends none either.
 */
export interface Blocks {
  /** Milliseconds still to wait. */
  left(key: string, stored: StoredTries | null): number
  start(key: string, blockMs: number): void
  /** Counts a wrong try that no account keeps, and starts its block when one is due. */
  wrong(key: string): Tries
  clear(key: string): void
  /** Clears every block whose key begins so. */
  clearAll(beginning: string): void
}

export const createBlocks = (clock: Clock): Blocks => {
  const start = { at: clock.now(), monotonic: clock.monotonic() }
  const ends = new Map<string, number>()
  const counted = new Map<string, Tries>()
  const endOf = (key: string, stored: StoredTries | null): number =>
    ends.get(key) ?? start.monotonic + (stored === null ? 0 : leftAtStart(stored, start.at))
  return {
    left: (key, stored) => Math.max(0, endOf(key, stored) - clock.monotonic()),
    start: (key, blockMs) => void ends.set(key, clock.monotonic() + blockMs),
    wrong: (key) => {
      const tries = afterWrong(counted.get(key) ?? NO_TRIES)
      counted.set(key, tries)
      if (tries.blockMs > 0) ends.set(key, clock.monotonic() + tries.blockMs)
      return tries
    },
    clear: (key) => {
      ends.delete(key)
      counted.delete(key)
    },
    clearAll: (beginning) => {
      for (const key of ends.keys()) if (key.startsWith(beginning)) ends.delete(key)
    },
  }
}
