import type { SearchIndex } from '../compound/compound.service.ts'
import type { Database } from '../database/database.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Tray } from '../files/tray.ts'
import type { Clock, Jobs } from '../kernel/ports.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import type { Approvals } from '../staff/approvals.ts'

/** What moving in needs of the house. */
export interface MoveInHouse {
  readonly database: Database
  readonly clock: Clock
  readonly settings: SettingsPort
  readonly approvals: Approvals
  readonly search: SearchIndex
  readonly files: FileStore
  readonly tray: Tray
  readonly jobs: Jobs
  readonly pictureReader: URL
}
