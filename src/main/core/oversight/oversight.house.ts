import type { Database } from '../database/database.ts'
import type { Documents } from '../documents/documents.ts'
import type { Clock } from '../kernel/ports.ts'
import type { PersonHoldings, RetentionLine } from '../people/holdings.house.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import type { Approvals } from '../staff/approvals.ts'

/** What the duties of law and the trail's readers need of the open house. */
export interface OversightHouse {
  readonly database: Database
  readonly settings: SettingsPort
  readonly approvals: Approvals
  readonly documents: Documents
  readonly clock: Clock
  readonly sealKey: Buffer
  readonly chainKey: Buffer
  /** When the last copy was made and when one was last proven, for the sheet of the day. */
  backupTimes(): Promise<{ readonly lastAt: number | null; readonly provenAt: number | null }>
  /** Of every room that stores anything about somebody. */
  readonly holdings: readonly PersonHoldings[]
  readonly retention: readonly RetentionLine[]
}
