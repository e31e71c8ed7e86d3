import type { Caller } from '../kernel/caller.ts'
import type { Clock, Random } from '../kernel/ports.ts'

/** Who is signed in, in memory alone: the end of the process ends every session. */
export interface Sessions {
  open(caller: Omit<Caller, 'sessionId'>): string
  /** Null when the token is unknown, or nobody touched the desk for too long. */
  callerOf(token: string): Caller | null
  /** Keys and scans count as activity; polling does not. */
  touch(sessionId: string): void
  close(sessionId: string): void
  /** Ends all sessions of a person whose rights changed. */
  closeOf(staffId: string): void
  closeAll(): void
  /** How long no desk was touched, in milliseconds. */
  quietMs(): number
}

interface Held {
  readonly caller: Caller
  touchedAt: number
}

export const createSessions = (clock: Clock, random: Random, idleMs: () => number): Sessions => {
  const held = new Map<string, Held>()
  let lastTouch = clock.monotonic()
  const tokenOf = (sessionId: string) =>
    [...held].find(([, { caller }]) => caller.sessionId === sessionId)?.[0]
  return {
    open: (caller) => {
      lastTouch = clock.monotonic()
      const token = random.bytes(32).toString('base64url')
      held.set(token, { caller: { ...caller, sessionId: random.id() }, touchedAt: clock.monotonic() })
      return token
    },
    callerOf: (token) => {
      const session = held.get(token)
      if (session === undefined) return null
      if (clock.monotonic() - session.touchedAt <= idleMs()) return session.caller
      held.delete(token)
      return null
    },
    touch: (sessionId) => {
      const session = held.get(tokenOf(sessionId) ?? '')
      lastTouch = clock.monotonic()
      if (session !== undefined) session.touchedAt = lastTouch
    },
    close: (sessionId) => void held.delete(tokenOf(sessionId) ?? ''),
    closeOf: (staffId) => {
      for (const [token, { caller }] of held) if (caller.staffId === staffId) held.delete(token)
    },
    closeAll: () => held.clear(),
    quietMs: () => clock.monotonic() - lastTouch,
  }
}
