import { describe, expect, it } from 'vitest'
import { closedSinceQuery, parcelsOfUnitsQuery } from '#core/parcels/mentions.service.ts'
import { newPlace, openPlace } from '../../support/foundation.ts'
import { planOf } from '../../support/plans.ts'

describe('what parcels mention', () => {
  it('is read through indexes, however long the register', async () => {
    const place = newPlace()
    const { database, close } = await openPlace(place)
    const plans = [
      parcelsOfUnitsQuery(database.reader, ['a', 'b'], 'is'),
      parcelsOfUnitsQuery(database.reader, ['a', 'b'], 'is not'),
      closedSinceQuery(database.reader, '2026-11-24'),
    ].map((query) => planOf(place, query)[0])
    close()
    expect(plans).toEqual([
      expect.stringMatching(/^SEARCH parcel USING (?:COVERING )?INDEX parcel_open_unit/),
      expect.stringMatching(/^SEARCH parcel USING (?:COVERING )?INDEX parcel_unit_closed/),
      expect.stringMatching(/^SEARCH parcel USING (?:COVERING )?INDEX parcel_closed/),
    ])
  })
})
