import { pruneCommands } from '../database/commands.ts'
import type { Database } from '../database/database.ts'
import type { FileStore } from '../files/file-store.ts'
import { removeGoneFiles } from '../files/gone-files.service.ts'
import type { HouseJob } from './jobs.ts'

const HOUR = 3_600_000

/** What every house does by itself; a duty adds its own in its `*.duty.ts`. */
export const houseJobs = (house: {
  readonly database: Database
  readonly files: FileStore
}): readonly HouseJob[] => [
  {
    name: 'prune-commands',
    rhythm: 'nightly',
    run: (call) => house.database.session(call, (tx) => pruneCommands(tx.q, tx.now)),
  },
  {
    name: 'remove-gone-files',
    rhythm: 'nightly',
    run: async (call) => {
      await removeGoneFiles(house, call)
    },
  },
  {
    name: 'sweep-unfinished-files',
    rhythm: { everyMs: 6 * HOUR },
    run: async () => {
      await house.files.sweepUnfinished()
    },
  },
]
