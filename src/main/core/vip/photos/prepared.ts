import type { Clock, Random } from '../../kernel/ports.ts'

/** A picture between choosing and cropping: in memory alone, for its own chooser, and not for long. */
export interface Prepared {
  keep(staffId: string, picture: Uint8Array): string
  find(id: string, staffId: string): Uint8Array | null
}

const KEPT_MS = 20 * 60_000
const KEPT_AT_ONCE = 4

export const createPrepared = (clock: Clock, random: Random): Prepared => {
  const held = new Map<
    string,
    { readonly staffId: string; readonly picture: Uint8Array; readonly until: number }
  >()
  const sweep = () => {
    for (const [id, { until }] of held) if (until <= clock.monotonic()) held.delete(id)
  }
  return {
    keep: (staffId, picture) => {
      sweep()
      const [oldest] = held.keys()
      if (held.size >= KEPT_AT_ONCE && oldest !== undefined) held.delete(oldest)
      const id = random.id()
      held.set(id, { staffId, picture, until: clock.monotonic() + KEPT_MS })
      return id
    },
    find: (id, staffId) => {
      sweep()
      const kept = held.get(id)
      return kept?.staffId === staffId ? kept.picture : null
    },
  }
}
