import type { Reader, Tx } from '../database/database.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { HeldSection } from './held-section.ts'

/** Somebody who lived here: by the id where a room has it, else by the name within the person's own homes. */
export interface HoldingsAsked {
  readonly personId: string
  readonly name: string
  readonly homes: readonly HeldHome[]
  readonly timeZone: string
  readonly today: BusinessDate
}

export interface HeldHome {
  readonly unitId: string
  readonly unit: string
  readonly isOwner: boolean
  readonly since: BusinessDate
  /** Null while the person lives there. */
  readonly until: BusinessDate | null
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
  forgetIn(tx: Tx, asked: HoldingsAsked): Promise<void>
}

/** How long something is kept and on what ground (PIPL 19): a line of the plan. */
export interface RetentionLine {
  readonly key: string
  readonly title: string
  readonly basis: string
  /** Null: as long as the house stands. */
  readonly keepDays: number | null
  /** Every table whose persons end by this line: a test holds this against the schema. */
  readonly tables: readonly string[]
}

/** Rows whose time is over: what goes by itself. */
export interface RetentionRule extends RetentionLine {
  readonly keepDays: number
  waiting(db: Reader, before: Before): Promise<number>
  /** At most `most` in this transaction; gives how many it was. */
  runIn(tx: Tx, before: Before, most: number): Promise<number>
}

/** A line that a job of its own, a decision or nobody carries out. */
export const goesByItself = (line: RetentionLine | RetentionRule): line is RetentionRule => 'runIn' in line

/** The last moment that is over. */
export interface Before {
  readonly at: number
  readonly date: BusinessDate
}
