import type { Reader, Tx } from '../database/database.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { HeldSection } from './held-section.ts'

export interface HoldingsAsked {
  readonly personId: string
  readonly timeZone: string
  readonly today: BusinessDate
}

/**
 * What a room holds on a person: for the owner's print-out (PIPL 45), and for erasure (47). Each room that stores
 * anything about somebody fills this in its `*.duty.ts`.
 */
export interface PersonHoldings {
  /** Every table of the room that names a person: a test holds this against the schema. */
  readonly tables: readonly string[]
  /** Clear values: it leaves the house on paper, handed to the person alone. */
  held(db: Reader, asked: HoldingsAsked): Promise<readonly HeldSection[]>
  /** Why the person may not be erased now, as sentences of cause and remedy. */
  holds(db: Reader, asked: HoldingsAsked): Promise<readonly string[]>
  /** Takes out what tells who it was. Rows stay, so that counts and serials stay explained. */
  forgetIn(tx: Tx, personId: string): Promise<void>
}

/** Rows whose time is over (PIPL 19): what goes by itself, after how long, and on what ground. */
export interface RetentionRule {
  readonly key: string
  readonly title: string
  readonly basis: string
  readonly keepDays: number
  waiting(db: Reader, before: Before): Promise<number>
  /** At most `most` in this transaction; gives how many it was. */
  runIn(tx: Tx, before: Before, most: number): Promise<number>
}

/** The last moment that is over. */
export interface Before {
  readonly at: number
  readonly date: BusinessDate
}
