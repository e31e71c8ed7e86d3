import type { Reader } from '../database/database.ts'
import { businessDateOf } from '../kernel/business-date.ts'
import type { Caller } from '../kernel/caller.ts'
import type { Call } from '../kernel/handler.ts'
import type { Clock } from '../kernel/ports.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { HistoryKind, PastItem, WaitingItem } from './compound.contract.ts'
import { type CompoundHouse, unitOf } from './compound.service.ts'

/** What a duty knows of a home. Each contributes its own, as far as the caller may see it; house.ts gathers them. */
export interface UnitHistory {
  readonly kind: HistoryKind
  waiting(db: Reader, caller: Caller, unitId: string, today: BusinessDate): Promise<readonly WaitingItem[]>
  /** The newest `limit` before a moment, newest first. */
  past(
    db: Reader,
    caller: Caller,
    unitId: string,
    before: number,
    limit: number,
  ): Promise<readonly PastItem[]>
}

export interface UnitHistoryHouse extends CompoundHouse {
  readonly clock: Clock
  readonly histories: readonly UnitHistory[]
}

interface Asked {
  readonly unitId: string
  readonly kind?: HistoryKind | undefined
  readonly before?: number | undefined
  readonly size: number
}

/** What waits for a home, and what happened to it. */
export const unitHistory = async (
  { database: { reader }, settings, clock, histories }: UnitHistoryHouse,
  { unitId, kind, before, size }: Asked,
  { caller }: Call,
) => {
  const unit = await unitOf(reader, caller.scope, unitId)
  const today = businessDateOf(clock.now(), settings.current().timeZone)
  const asked = histories.filter((history) => kind === undefined || history.kind === kind)
  const until = before ?? Number.MAX_SAFE_INTEGER
  const [waiting, past] = await Promise.all([
    Promise.all(histories.map((history) => history.waiting(reader, caller, unit.id, today))),
    Promise.all(asked.map((history) => history.past(reader, caller, unit.id, until, size + 1))),
  ])
  const all = past.flat().sort((a, b) => b.at - a.at)
  return {
    kinds: histories.map((history) => history.kind),
    waiting: waiting.flat(),
    past: all.slice(0, size),
    more: all.length > size,
  }
}
