import type { Database } from '../database/database.ts'
import type { Documents } from '../documents/documents.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Clock, Log, Random } from '../kernel/ports.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import type { Forms } from './forms.ts'
import type { Press } from './press/press.ts'
import type { Previews } from './previews.ts'
import type { PrintPort } from './print-port.ts'

/** What printing needs of the house. */
export interface PrintingHouse {
  readonly database: Database
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly settings: SettingsPort
  readonly documents: Documents
  readonly files: FileStore
  readonly printers: PrintPort
  readonly press: Press
  readonly previews: Previews
  readonly forms: Forms
}

/** What its own lists need of it. */
export type FormsHouse = Pick<PrintingHouse, 'clock' | 'database' | 'documents' | 'settings'>
