import { expect, it } from 'vitest'
import type { Reader } from '#core/database/database.ts'
import { offeredQuery, tripsBackQuery, tripsOutQuery } from '#core/parcels/door/door.repository.ts'
import { expectedByNoQuery } from '#core/parcels/expected/expected.repository.ts'
import { incidentPageQuery } from '#core/parcels/incidents/incidents.repository.ts'
import { consentsQuery, stepsQuery } from '#core/parcels/items/history.repository.ts'
import { picturesQuery } from '#core/parcels/items/pictures.repository.ts'
import { attemptsQuery, waitingItemsQuery } from '#core/parcels/notices/notices.repository.ts'
import { pickupCodeOpen } from '#core/parcels/parcels.repository.ts'
import { agentsQuery, pendingQuery, termsQuery } from '#core/parcels/receiving/receiving.repository.ts'
import {
  consentsOfUnitsQuery,
  lettersOfUnitsQuery,
  stopsOfUnitsQuery,
} from '#core/parcels/receiving/words.repository.ts'
import { labelsDueQuery } from '#core/parcels/run/labels-due.repository.ts'
import { runItemsQuery } from '#core/parcels/run/shelf-run.repository.ts'
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
  'the strip of a run': runItemsQuery(db, 'r'),
  'the tries to tell of an item': attemptsQuery(db, 'p', 50),
  'letters of the homes that are offered': lettersOfUnitsQuery(db, ['u', 'v'], '2026-11-24'),
  'consents of the homes that are offered': consentsOfUnitsQuery(db, ['u', 'v'], '2026-11-24'),
  'stops of the homes that are offered': stopsOfUnitsQuery(db, ['u', 'v']),
  'whether a number was announced': expectedByNoQuery(db, '75142933805701'),
  'the trips of a desk today': tripsBackQuery(db, 'B1', 1),
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

const walked = (db: Reader) => ({
  'labels that no print stands for': [labelsDueQuery(db, 20), 'shelf_run_item_label'] as const,
  'what waits for homes': [waitingItemsQuery(db), 'parcel_open'] as const,
  'what is offered at the door': [offeredQuery(db, ['A'], 200), 'parcel_open'] as const,
  'trips that are out': [tripsOutQuery(db, 'B1'), 'door_trip'] as const,
})

it('what is walked from its end is the small index of what is open, never the table', async () => {
  const place = newPlace()
  const { database, close } = await openPlace(place)
  for (const [name, [query, index]] of Object.entries(walked(database.reader)))
    expect(planOf(place, query)[0], name).toContain(`INDEX ${index}`)
  close()
})
