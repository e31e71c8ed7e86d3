import type { Reader, Tx } from '../database/database.ts'
import type { CountableKind } from './shifts.contract.ts'

/** One thing that the register says is here. */
export interface Expected {
  readonly itemId: string
  /** Where one stands to count it; empty where all of its kind is in one place. */
  readonly shelf: string
  readonly place: string
  readonly about: string
}

export interface Difference {
  readonly itemId: string
  readonly place: string
  readonly what: 'missing' | 'extra'
  readonly account: string
}

/** What a duty keeps at the desk and counts at the change of shift: parcels, keys, papers. */
export interface Countable {
  readonly kind: CountableKind
  /** What has to be here now, in walking order. */
  expected(db: Reader, deskCode: string): Promise<readonly Expected[]>
  /** What a scanned code means, here or not; null when it is none of this duty's. */
  read(db: Reader, code: string): Promise<Expected | null>
  /** Opens an incident for a difference and gives its number; empty where there is nothing to open one for. */
  settleIn(tx: Tx, difference: Difference): Promise<string>
}
