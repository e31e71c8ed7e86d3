import type { Database } from '../database/database.ts'
import type { HouseJob } from '../jobs/jobs.ts'
import { addDays, businessDateOf } from '../kernel/business-date.ts'
import type { Clock } from '../kernel/ports.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import { dropJobsBefore, maskJobsBefore } from './keep.repository.ts'

/** Names and phones are known to the desk for so long; a disputed charge keeps them until it is settled (spec 3.2.3). */
export const MASK_AFTER_DAYS = 90

interface KeepHouse {
  readonly database: Database
  readonly clock: Clock
  readonly settings: SettingsPort
}

/** Registers stay at least a year, and as long as the house has set. */
export const keptSince = ({ clock, settings }: KeepHouse): { masked: string; kept: string } => {
  const { timeZone, counterYears } = settings.current()
  const today = businessDateOf(clock.now(), timeZone)
  return { masked: addDays(today, -MASK_AFTER_DAYS), kept: addDays(today, -366 * counterYears) }
}

/** By night: persons are taken out of old jobs, and what is older than the register is kept goes. */
export const printDeskJobs = (house: KeepHouse): readonly HouseJob[] => [
  {
    name: 'mask-print-jobs',
    rhythm: 'nightly',
    run: (call) =>
      house.database.session(call, async (tx) => {
        const { masked, kept } = keptSince(house)
        const names = await maskJobsBefore(tx, masked)
        const rows = await dropJobsBefore(tx, kept)
        if (names + rows > 0)
          tx.audit({ record: { kind: 'print-job', id: 'retention' }, after: { names, rows } })
      }),
  },
]
