import { expect, it } from 'vitest'
import { countQueries, openByDayQuery } from '#core/parcels/parcels-list.repository.ts'
import { newPlace, openPlace } from '../../support/foundation.ts'
import { planOf } from '../../support/plans.ts'

const days = { today: '2026-11-24', overdueUntil: '2026-11-21', from: '2021-11-24', to: '2026-11-24' }

it.each([
  ['waiting', /INDEX parcel_open/],
  ['unclaimed', /INDEX parcel_open/],
  ['overdue', /INDEX parcel_open/],
  ['today', /COVERING INDEX parcel_received \(received_date=\?\)/],
  ['collected', /COVERING INDEX parcel_closed \(closed_date>\? AND closed_date<\?\)/],
] as const)('the list %s is counted by a small index, or by the index alone', async (filter, index) => {
  const place = newPlace()
  const { database, close } = await openPlace(place)
  const [first, others] = countQueries(database.reader, { filter, ...days })
  expect(first && planOf(place, first).join()).toMatch(index)
  if (others !== undefined) expect(planOf(place, others).join()).toContain('INDEX parcel_not_collected')
  close()
})

it('counts what is open by its day without reading what is closed', async () => {
  const place = newPlace()
  const { database, close } = await openPlace(place)
  expect(planOf(place, openByDayQuery(database.reader))).toEqual([
    'SCAN parcel USING COVERING INDEX parcel_open_day',
  ])
  close()
})
