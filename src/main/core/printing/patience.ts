import { nextLook } from './printing.rules.ts'

/** When to look at something again: soon at first, then ever more patiently. */
export interface Patience {
  /** Whether it is being waited for, so that nobody need look now. */
  waits(key: string): boolean
  /** Wakes the outbox after a while, longer each time. */
  later(key: string): void
  /** It moved, or it is over: the next wait is a short one. */
  forget(key: string): void
  close(): void
}

export const createPatience = (wake: () => void): Patience => {
  const timers = new Map<string, NodeJS.Timeout>()
  const looks = new Map<string, number>()
  return {
    waits: (key) => timers.has(key),
    later: (key) => {
      const times = looks.get(key) ?? 0
      looks.set(key, times + 1)
      const timer = setTimeout(() => {
        timers.delete(key)
        wake()
      }, nextLook(times))
      timer.unref()
      timers.set(key, timer)
    },
    forget: (key) => {
      clearTimeout(timers.get(key))
      timers.delete(key)
      looks.delete(key)
    },
    close: () => {
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}
