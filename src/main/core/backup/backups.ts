import type { HouseJob } from '../jobs/jobs.ts'
import type { Handlers } from '../kernel/handler.ts'
import type { backupContract } from './backup.contract.ts'
import type { BackupHouse } from './backup.house.ts'
import { backupRouter } from './backup.router.ts'
import { backupJobs } from './backup-jobs.ts'
import { createTurnstile } from './copies.service.ts'

/** The backups of an open house: its calls, and what it does by itself. */
export interface Backups {
  readonly handlers: Handlers<typeof backupContract>
  readonly jobs: readonly HouseJob[]
  /** Cuts short what is under way: a copy that was not read back is no copy. */
  close(): Promise<void>
}

export const createBackups = (house: BackupHouse): Backups => {
  const turnstile = createTurnstile()
  return {
    handlers: backupRouter(house, turnstile),
    jobs: backupJobs(house, turnstile),
    close: house.workshop.close,
  }
}
