import { expect, it } from 'vitest'
import type { Reader } from '#core/database/database.ts'
import { incidentPageQuery } from '#core/parcels/incidents/incidents.repository.ts'
import { consentsQuery, stepsQuery } from '#core/parcels/items/history.repository.ts'
import { picturesQuery } from '#core/parcels/items/pictures.repository.ts'
import { pickupCodeOpen } from '#core/parcels/parcels.repository.ts'
import { agentsQuery, pendingQuery, termsQuery } from '#core/parcels/receiving/receiving.repository.ts'
import { newPlace, openPlace } from '../../support/foundation.ts'
import { planOf } from '../../support/plans.ts'

const queriesOf = (db: Reader) => ({
  'what a household said': termsQuery(db, 'u', '2026-11-24'),
  'who may fetch for a home': agentsQuery(db, 'u', '2026-11-24'),
  'what is 待补授权 in a home': pendingQuery(db, 'u'),
  'the steps of an item': stepsQuery(db, 'p'),
  'what was asked about an item': consentsQuery(db, 'p'),
  'the pictures of an item': picturesQuery(db, 'p'),
  'whether a code is given': pickupCodeOpen(db, '4711', 'B1'),
  'a page of open incidents': incidentPageQuery(db, 'open', 51, 'x'),
  'a page of closed incidents': incidentPageQuery(db, 'closed', 51, 'x'),
})

it('nothing that the desk asks of an item or a home is searched for', async () => {
  const place = newPlace()
  const { database, close } = await openPlace(place)
  const scans = Object.entries(queriesOf(database.reader)).filter(([, query]) =>
    planOf(place, query).some((step) => step.startsWith('SCAN')),
  )
  expect(scans.map(([name]) => name)).toEqual([])
  close()
})
