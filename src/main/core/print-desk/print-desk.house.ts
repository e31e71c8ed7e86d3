import type { Database } from '../database/database.ts'
import type { Documents } from '../documents/documents.ts'
import type { Clock } from '../kernel/ports.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import type { Approvals } from '../staff/approvals.ts'

/** What the counter of copies and prints needs of the house. */
export interface PrintDeskHouse {
  readonly database: Database
  readonly clock: Clock
  readonly settings: SettingsPort
  readonly approvals: Approvals
  readonly documents: Documents
}
