import type { Database } from '../database/database.ts'
import type { Documents } from '../documents/documents.ts'
import type { Clock } from '../kernel/ports.ts'
import type { SettingsPort } from '../settings/settings.service.ts'

/** What the register of calls and visits needs of the house. */
export interface ContactsHouse {
  readonly database: Database
  readonly clock: Clock
  readonly settings: SettingsPort
  readonly documents: Documents
}
