import type { Database } from '../database/database.ts'
import type { Documents } from '../documents/documents.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Tray } from '../files/tray.ts'
import type { Clock, Jobs, Random } from '../kernel/ports.ts'
import type { SettingsPort } from '../settings/settings.service.ts'

/** What the handbook needs of the house. */
export interface VipHouse {
  readonly database: Database
  readonly clock: Clock
  readonly random: Random
  readonly settings: SettingsPort
  readonly documents: Documents
  readonly files: FileStore
  readonly tray: Tray
  readonly jobs: Jobs
  readonly pictureReader: URL
}

/** What draws a test: the day, and chance. */
export type Drawer = Pick<VipHouse, 'clock' | 'settings'> & { readonly random: Pick<Random, 'integer'> }
