import type { HouseJob } from '../jobs/jobs.ts'
import type { BackupHouse } from './backup.house.ts'
import {
  backUpWhatCameBack,
  backUpWhatChanged,
  proveNewest,
  sweepPlaces,
  type Turnstile,
} from './copies.service.ts'
import { sweepPrevious } from './way-back.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** What the house does for its backups by itself. */
export const backupJobs = (house: BackupHouse, turnstile: Turnstile): readonly HouseJob[] => [
  {
    name: 'backup',
    rhythm: { everyMs: HOUR },
    run: () => turnstile.alone(async () => void (await backUpWhatChanged(house))),
  },
  {
    name: 'backup-plugged-in',
    rhythm: { everyMs: 2 * MINUTE },
    run: () => turnstile.alone(() => backUpWhatCameBack(house)),
  },
  {
    name: 'prove-backup',
    rhythm: 'nightly',
    run: () =>
      turnstile.alone(async () => {
        await proveNewest(house)
        await sweepPlaces(house)
        sweepPrevious(house.dataDir, house.clock.now())
      }),
  },
]
