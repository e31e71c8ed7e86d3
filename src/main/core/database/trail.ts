import type { Kysely } from 'kysely'
import type { AnchorPoint } from './anchor.ts'
import type { AuditEntry, Reader } from './database.ts'
import type { Tables } from './tables.ts'

/** What stands beside an audit row. */
export interface TrailContext {
  readonly at: number
  readonly businessDate: string
  readonly actor: string
  readonly deskCode: string
  readonly procedure: string
  readonly commandId: string
}

export interface TrailEntry {
  readonly entry: AuditEntry
  readonly context: TrailContext
}

/** The audit trail as the database sees it; the room `audit/` fills this. */
export interface Trail {
  /** Appends in order inside the open transaction; gives back the new end of the chain. */
  append(q: Kysely<Tables>, entries: readonly TrailEntry[]): Promise<AnchorPoint>
  /** Where the chain ends. */
  end(q: Reader['q']): Promise<AnchorPoint>
}
