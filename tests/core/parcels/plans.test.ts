import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeCursor } from '#core/kernel/cursor.ts'
import { ListFilter } from '#core/parcels/parcels.schema.contract.ts'
import { listQuery } from '#core/parcels/parcels-list.repository.ts'
import { planIn, unasked } from '../../support/plans.ts'
import { openTestHouse, type TestHouse } from '../../support/test-house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const planOf = (filter: ListFilter, cursor?: string): readonly string[] => {
  const asked = {
    filter,
    today: '2026-11-24',
    overdueUntil: '2026-11-17',
    from: '2026-11-01',
    to: '2026-11-24',
  }
  return planIn(house, listQuery(unasked, asked, 50, cursor))
}

const index: Readonly<Record<ListFilter, string>> = {
  waiting: 'parcel_open',
  unclaimed: 'parcel_open',
  overdue: 'parcel_open',
  today: 'parcel_received',
  collected: 'parcel_closed',
}

describe.each(ListFilter.options)('the list of what is %s', (filter) => {
  it.each([undefined, encodeCursor(['2026-11-23', 1_795_505_765_021, 'x'])])(
    'reads one index in its order, from page %#',
    (cursor) => {
      const plan = planOf(filter, cursor)
      expect(plan[0]).toContain(`USING INDEX ${index[filter]}`)
      expect(plan.filter((step) => step.includes('TEMP B-TREE'))).toEqual([])
      // The open items are few among all: the first page may walk them from their end, nothing else is walked.
      const walked = plan.filter(
        (step) => step.startsWith('SCAN') && !step.includes('USING INDEX parcel_open'),
      )
      expect(walked).toEqual([])
    },
  )
})
