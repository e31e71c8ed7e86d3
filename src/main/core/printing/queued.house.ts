import type { Tx } from '../database/database.ts'
import type { PrintKind } from './printing.schema.contract.ts'

/** A sheet on its way to the printer, as its duty is told of it. */
export interface QueuedSheet {
  readonly sheetId: string
  readonly serial: string
  readonly recordId: string
  readonly kind: PrintKind
  readonly copies: number
  /** 1 for a whole sheet; else a reprint goes on where the printer stopped. */
  readonly fromPage: number
  readonly facts: Readonly<Record<string, string>>
}

/** What a duty writes down when a sheet of its own goes to the printer. */
export type QueuedIn = (tx: Tx, queued: QueuedSheet) => Promise<void>
