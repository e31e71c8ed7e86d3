import type { Database } from '../database/database.ts'
import type { Documents } from '../documents/documents.ts'
import type { Clock } from '../kernel/ports.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import type { Countable } from './countable.service.ts'

/** What the change of shift needs of the house; each duty hands in what it counts. */
export interface ShiftsHouse {
  readonly database: Database
  readonly clock: Clock
  readonly settings: SettingsPort
  readonly documents: Documents
  readonly countables: readonly Countable[]
}
