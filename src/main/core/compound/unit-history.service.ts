import type { Reader } from '../database/database.ts'
import { businessDateOf } from '../kernel/business-date.ts'
import type { Caller } from '../kernel/caller.ts'
import { decodeCursor, encodeCursor } from '../kernel/cursor.ts'
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
  readonly after?: string | undefined
  readonly size: number
}

/** What waits for a home. */
export const unitWaiting = async (
  { database: { reader }, settings, clock, histories }: UnitHistoryHouse,
  { unitId }: Pick<Asked, 'unitId'>,
  { caller }: Call,
) => {
  const unit = await unitOf(reader, caller.scope, unitId)
  const today = businessDateOf(clock.now(), settings.current().timeZone)
  const waiting = await Promise.all(
    histories.map((history) => history.waiting(reader, caller, unit.id, today)),
  )
  return { kinds: histories.map((history) => history.kind), waiting: waiting.flat() }
}

/** What happened to a home. */
export const unitHistory = async (
  { database: { reader }, histories }: UnitHistoryHouse,
  { unitId, kind, after, size }: Asked,
  { caller }: Call,
) => {
  const unit = await unitOf(reader, caller.scope, unitId)
  const asked = histories.filter((history) => kind === undefined || history.kind === kind)
  const all = await pastBehind(placeOf(after), size + 1, (before, limit) =>
    Promise.all(asked.map((history) => history.past(reader, caller, unit.id, before, limit))),
  )
  const rows = all.slice(0, size)
  const last = rows.at(-1)
  return { rows, next: all.length > size && last !== undefined ? encodeCursor([last.at, last.id]) : null }
}

type Place = Pick<PastItem, 'at' | 'id'>

const placeOf = (cursor: string | undefined): Place | null => {
  if (cursor === undefined) return null
  const [at, id] = decodeCursor(cursor, 2)
  return { at: Number(at), id: String(id) }
}

/** Newest first; the id decides between two of the same millisecond. */
const inOrder = (a: Place, b: Place): number => b.at - a.at || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0)

/** So many things never happened to one home in one millisecond. */
const MOST = 5_000

/**
 * The next `wanted` things of all duties. One that gave as many as it was asked for may know of more in the
 * millisecond of its last, and what is older than that is not yet the next: it is asked for twice as many.
 */
const pastBehind = async (
  place: Place | null,
  wanted: number,
  ask: (before: number, limit: number) => Promise<readonly (readonly PastItem[])[]>,
): Promise<readonly PastItem[]> => {
  const before = place === null ? Number.MAX_SAFE_INTEGER : place.at + 1
  for (let limit = wanted + 1; ; limit *= 2) {
    const lists = await ask(before, limit)
    const full = lists.filter(({ length }) => length >= limit).flatMap((list) => list.at(-1)?.at ?? [])
    const behind = lists
      .flat()
      .sort(inOrder)
      .filter((item) => place === null || inOrder(place, item) < 0)
    const sure = behind.filter(({ at }) => full.every((oldest) => at > oldest))
    if (full.length === 0 || limit > MOST) return behind
    if (sure.length >= wanted) return sure
  }
}
