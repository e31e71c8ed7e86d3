import type { Database } from '../database/database.ts'
import type { Events } from '../events/events.ts'
import type { Clock, Log, Random } from '../kernel/ports.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import type { Approvals } from '../staff/approvals.ts'
import type { MachineKeys } from '../vault/key-ring.ts'
import type { Workshop } from './work.ts'

/** What backups need of the open house. */
export interface BackupHouse {
  readonly dataDir: string
  readonly dataKey: Buffer
  readonly programVersion: string
  readonly machine: MachineKeys
  readonly database: Database
  readonly events: Pick<Events, 'publish'>
  readonly settings: SettingsPort
  readonly approvals: Approvals
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly workshop: Workshop
  /**
   * Shuts this house, lets `work` change what lies in the folder, and opens what is there then. `work` gives the
   * key of the house that is there now; null asks the machine for it.
   */
  renew(work: () => Promise<Buffer | null>): Promise<void>
  /** The sentence of a refusal, for what is shown long after it was thrown. */
  sentence(code: string, data: unknown): string
}
