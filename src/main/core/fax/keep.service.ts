import type { HouseJob } from '../jobs/jobs.ts'
import { keptSince } from '../print-desk/keep.service.ts'
import { dropRecordsIn } from '../search/search.service.ts'
import type { FaxHouse } from './fax.house.ts'
import { dropFaxes, maskFaxesBefore, oldFaxes } from './keep.repository.ts'

/** By night: persons are taken out of old faxes, and what is older than the register is kept goes, its search keys too. */
export const faxJobs = (house: FaxHouse): readonly HouseJob[] => [
  {
    name: 'mask-faxes',
    rhythm: 'nightly',
    run: (call) =>
      house.database.session(call, async (tx) => {
        const { masked, kept } = keptSince(house)
        const names = await maskFaxesBefore(tx, masked)
        const dropped: string[] = []
        for (const table of ['fax_out', 'fax_in'] as const) {
          const ids = await oldFaxes(tx, table, kept)
          await dropRecordsIn(tx, 'fax', ids)
          await dropFaxes(tx, table, ids)
          dropped.push(...ids)
        }
        if (names + dropped.length > 0)
          tx.audit({ record: { kind: 'fax', id: 'retention' }, after: { names, rows: dropped.length } })
      }),
  },
]
