import type { Clock } from '../kernel/ports.ts'

const MINUTE_MS = 60_000
/** More than anybody scans; far too few to guess a badge by. */
const A_MINUTE = 60

/** How often a session may still ask whether a code is a badge. */
export interface BadgeQuestions {
  mayAsk(sessionId: string): boolean
}

export const createBadgeQuestions = (clock: Clock): BadgeQuestions => {
  let since = clock.monotonic()
  const asked = new Map<string, number>()
  return {
    mayAsk: (sessionId) => {
      if (clock.monotonic() - since >= MINUTE_MS) {
        since = clock.monotonic()
        asked.clear()
      }
      const count = (asked.get(sessionId) ?? 0) + 1
      asked.set(sessionId, count)
      return count <= A_MINUTE
    },
  }
}
