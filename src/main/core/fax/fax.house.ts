import type { Database } from '../database/database.ts'
import type { Documents } from '../documents/documents.ts'
import type { Clock } from '../kernel/ports.ts'
import type { SettingsPort } from '../settings/settings.service.ts'

/** What the fax register needs of the house. */
export interface FaxHouse {
  readonly database: Database
  readonly clock: Clock
  readonly settings: SettingsPort
  readonly documents: Documents
}
