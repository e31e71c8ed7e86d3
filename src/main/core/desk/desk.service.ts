import { type Caller, may } from '../kernel/caller.ts'
import type { Permission } from '../kernel/permission.ts'
import type { DueItem, DueKind } from './desk.contract.ts'

export interface Due {
  /** The oldest ones, no more than were asked for. */
  readonly items: readonly DueItem[]
  /** How many there are in all. */
  readonly total: number
}

/** A duty fills this, so that the work desk knows none of them. */
export interface DueItems {
  readonly permission: Permission
  due(caller: Caller, most: number): Promise<Due>
}

/** A question that only somebody at the printer can answer goes before what has waited for days anyway. */
const asked: ReadonlySet<DueKind> = new Set(['print-unknown'])

const inOrder = (a: DueItem, b: DueItem): number =>
  Number(asked.has(b.kind)) - Number(asked.has(a.kind)) || a.at - b.at

/** What one look takes in. */
const SHOWN = 8

export const today = async (duties: readonly DueItems[], caller: Caller, most = SHOWN) => {
  const seen = duties.filter(({ permission }) => may(caller, permission))
  const dues = await Promise.all(seen.map((duty) => duty.due(caller, most)))
  return {
    items: dues
      .flatMap(({ items }) => items)
      .toSorted(inOrder)
      .slice(0, most),
    total: dues.reduce((sum, { total }) => sum + total, 0),
  }
}
