import type { Kysely } from 'kysely'
import type { Call, Moment } from '../kernel/handler.ts'
import type { Tables } from './tables.ts'

/** What a read needs. A repository function that only reads takes this, and a transaction fits too. */
export interface Reader {
  readonly q: Pick<
    Kysely<Tables>,
    'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'executeQuery'
  >
}

/** What one act did to one record: values leave only as keyed digests. */
export interface AuditEntry {
  /** Defaults to the procedure's name. */
  readonly action?: string
  readonly record: { readonly kind: string; readonly id: string }
  readonly before?: object | null
  readonly after?: object | null
  readonly reason?: string
}

/** An open transaction: the only thing that can write. */
export interface Tx extends Reader, Moment {
  readonly q: Kysely<Tables>
  /** A new time-ordered id. */
  id(): string
  audit(entry: AuditEntry): void
  /** Tells the open windows, after the commit, which records to read again. */
  changed(topic: string, ...ids: readonly string[]): void
  /** The same transaction at another moment: how the sample compound writes its invented past, and nothing else. */
  at(moment: Moment): Tx
}

export interface Database {
  /** A connection of its own: it sees what is committed, and never waits for a command. */
  readonly reader: Reader
  /**
   * The only way to change records: BEGIN IMMEDIATE, the work, audit rows, outcome, commit, anchor, events.
   * A repeated `commandId` with the same input returns the first outcome; with another input it is refused.
   * The outcome is stored for thirty days, so it holds ids and serials, never personal data.
   * Nothing but queries may be awaited inside `work`.
   */
  command<O>(call: Call, input: { readonly commandId: string }, work: (tx: Tx) => Promise<O>): Promise<O>
  /** Reads what is masked elsewhere, and writes down that it was read. */
  disclose<O>(call: Call, work: (tx: Tx) => Promise<O>): Promise<O>
  /** Sign-in tries, drafts, heartbeats: written without a command id, audited where the work says so. */
  session<O>(call: Call, work: (tx: Tx) => Promise<O>): Promise<O>
  close(): void
}
