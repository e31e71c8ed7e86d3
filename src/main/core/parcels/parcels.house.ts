import type { Database } from '../database/database.ts'
import type { Documents } from '../documents/documents.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Tray } from '../files/tray.ts'
import type { Clock, Jobs, Random } from '../kernel/ports.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import type { Approvals } from '../staff/approvals.ts'

/** What the parcel register needs of the house. */
export interface ParcelsHouse {
  readonly database: Database
  readonly clock: Clock
  readonly random: Random
  readonly settings: SettingsPort
  readonly approvals: Approvals
  readonly documents: Documents
  readonly tray: Tray
  readonly files: FileStore
  readonly jobs: Jobs
  readonly pictureReader: URL
}
