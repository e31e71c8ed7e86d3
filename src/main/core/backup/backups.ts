import type { DueItems } from '../desk/desk.service.ts'
import type { HouseJob } from '../jobs/jobs.ts'
import type { Handlers } from '../kernel/handler.ts'
import type { backupContract } from './backup.contract.ts'
import type { BackupHouse } from './backup.house.ts'
import { backupRouter } from './backup.router.ts'
import { stateOf } from './backup.service.ts'
import { backupJobs } from './backup-jobs.ts'
import { backUpAtExit, createTurnstile } from './copies.service.ts'
import { dueBackups } from './due-backups.ts'

/** The backups of an open house: its calls, and what it does by itself. */
export interface Backups {
  readonly handlers: Handlers<typeof backupContract>
  readonly jobs: readonly HouseJob[]
  /** When the last copy was made, and when one was last proven. */
  times(): Promise<{ readonly lastAt: number | null; readonly provenAt: number | null }>
  /** What the work desk says about them. */
  readonly due: DueItems
  /** The last copy of the day. Never throws, and never takes longer than somebody waits. */
  beforeExit(): Promise<void>
  /** Cuts short what is under way: a copy that was not read back is no copy. */
  close(): Promise<void>
}

export const createBackups = (house: BackupHouse): Backups => {
  const turnstile = createTurnstile()
  return {
    handlers: backupRouter(house, turnstile),
    jobs: backupJobs(house, turnstile),
    times: () => stateOf(house, turnstile.running),
    due: dueBackups(house),
    beforeExit: async () => {
      // Nobody misses what was practised.
      if (house.settings.current().practice) return
      const copied = turnstile
        .alone(() => backUpAtExit(house))
        .catch((error: unknown) => {
          house.log.error('backup.exit', error)
        })
      await Promise.race([copied, patience()])
    },
    close: house.workshop.close,
  }
}

/** A copy that is cut short leaves nothing behind; the next start makes it anew. */
const PATIENCE_MS = 60_000

const patience = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS).unref()
  })
