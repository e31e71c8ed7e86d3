import { zonesOf } from '../../compound/compound.service.ts'
import type { HouseJob } from '../../jobs/jobs.ts'
import type { PapersHouse } from './papers.house.ts'
import { settleIn } from './papers.service.ts'
import { casesOnPaper } from './sheets.repository.ts'
import { sourcesOf } from './sources.service.ts'

const FIVE_MINUTES = 5 * 60_000

/**
 * A phone that was put right on the page of the home makes a form wrong that nobody looks at just now: its serial is
 * voided here, so that the paper does not lie ready to be signed.
 */
export const outdatedPapers = (house: PapersHouse): HouseJob => ({
  name: 'outdated-papers',
  rhythm: { everyMs: FIVE_MINUTES },
  run: async (call) => {
    const { reader } = house.database
    const zones = (await zonesOf(reader)).map(({ code }) => code)
    const everywhere = { ...call, caller: { ...call.caller, scope: { zones } } }
    for (const caseId of await casesOnPaper(reader)) {
      const sources = await sourcesOf(house, reader, caseId, everywhere)
      await house.database.session(everywhere, (tx) => settleIn(tx, sources))
    }
  },
})
