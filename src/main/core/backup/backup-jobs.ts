import type { HouseJob } from '../jobs/jobs.ts'
import type { BackupHouse } from './backup.house.ts'
import { backUpWhatChanged, proveNewest, type Turnstile } from './copies.service.ts'
import { sweepPrevious } from './way-back.ts'

const HOUR = 3_600_000

/** What the house does for its backups by itself. */
export const backupJobs = (house: BackupHouse, turnstile: Turnstile): readonly HouseJob[] => [
  {
    name: 'backup',
    rhythm: { everyMs: HOUR },
    run: () => turnstile.alone(async () => void (await backUpWhatChanged(house))),
  },
  {
    name: 'prove-backup',
    rhythm: 'nightly',
    run: () =>
      turnstile.alone(async () => {
        await proveNewest(house)
        sweepPrevious(house.dataDir, house.clock.now())
      }),
  },
]
