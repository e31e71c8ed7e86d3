import type { Clock, Random } from '../kernel/ports.ts'
import type { GoodRow } from './rows.rules.ts'
import type { Sheet } from './sheet.ts'

/** What was read and not yet stored. It names people, so it never touches the disk and does not stay long. */
export interface Kept {
  readonly fileName: string
  readonly staffId: string
  /** Read again when the clerk says what a column means. */
  readonly sheets: readonly Sheet[]
  /** Whether its people were read. */
  readonly personsToo: boolean
  /** Nothing of it may be stored. */
  readonly stopped: boolean
  readonly rows: readonly GoodRow[]
}

export interface Rehearsals {
  keep(kept: Kept): string
  /** The caller's own rehearsal, unless it is too old. */
  find(id: string, staffId: string): Kept | null
  drop(id: string): void
}

const KEPT_MS = 30 * 60_000
/** One account works on one or two lists at a time. */
const KEPT_AT_ONCE = 6

export const createRehearsals = (clock: Clock, random: Random): Rehearsals => {
  const held = new Map<string, Kept & { readonly until: number }>()
  const sweep = () => {
    for (const [id, { until }] of held) if (until <= clock.now()) held.delete(id)
  }
  return {
    keep: (kept) => {
      sweep()
      const [oldest] = held.keys()
      if (held.size >= KEPT_AT_ONCE && oldest !== undefined) held.delete(oldest)
      const id = random.id()
      held.set(id, { ...kept, until: clock.now() + KEPT_MS })
      return id
    },
    find: (id, staffId) => {
      sweep()
      const kept = held.get(id)
      return kept?.staffId === staffId ? kept : null
    },
    drop: (id) => void held.delete(id),
  }
}
