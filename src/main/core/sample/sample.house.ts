import type { SearchIndex } from '../compound/compound.service.ts'
import type { Database } from '../database/database.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Clock } from '../kernel/ports.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import type { Faces } from './vip/faces.ts'

/** What the sample compound is written into: a house whose database is still empty. */
export interface SampleHouse {
  readonly database: Database
  readonly settings: SettingsPort
  readonly clock: Clock
  readonly search: SearchIndex
  readonly files: FileStore
  readonly faces: Faces
}
