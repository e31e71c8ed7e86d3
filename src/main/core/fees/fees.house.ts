import type { Database } from '../database/database.ts'
import type { Clock } from '../kernel/ports.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import type { Approvals } from '../staff/approvals.ts'

/** What the fees need of the house. */
export interface FeesHouse {
  readonly database: Database
  readonly clock: Clock
  readonly settings: SettingsPort
  readonly approvals: Approvals
}
