import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { insertZonesIn, searchableUnits } from '#core/compound/compound.service.ts'
import { guest } from '#core/kernel/caller.ts'
import { searchablePeople } from '#core/people/people.service.ts'
import { keyRangeQuery } from '#core/search/search.repository.ts'
import { findRecords, indexedFrom, indexRecordIn, reindexIn } from '#core/search/search.service.ts'
import { codeKeys, waybillKeys } from '#core/search/search-keys.ts'
import type { Foundations } from '#core/setup/foundations.ts'
import { callBy, newPlace, openPlace, type Place } from '../../support/foundation.ts'
import { planOf, slowSteps } from '../../support/plans.ts'

let place: Place
let house: Foundations
const caller = {
  ...guest,
  permissions: new Set(['person.read', 'parcel.list'] as const),
  scope: { zones: ['A'] },
}

beforeEach(async () => {
  place = newPlace()
  house = await openPlace(place)
})
afterEach(() => house.close())

const parcel = {
  kind: 'parcel' as const,
  recordId: 'parcel-1',
  unitId: null,
  zone: null,
  permission: 'parcel.list' as const,
  title: '顺丰 …5712',
  unit: '',
  detail: '待认',
}
const find = (text: string) => findRecords(house.database.reader, caller, { text, limit: 10 })

describe('the keys of a record', () => {
  it('are replaced as a whole when the record changes', async () => {
    await house.database.session(callBy('test'), async (tx) => {
      await indexRecordIn(tx, { ...parcel, keys: [...waybillKeys('SF5712'), ...codeKeys('A-07-46')] })
      await indexRecordIn(tx, { ...parcel, unitId: 'unit-1', detail: '已出库', keys: waybillKeys('SF5712') })
    })
    expect(await find('a0746')).toEqual([])
    expect((await find('5712')).map(({ detail }) => detail)).toEqual(['已出库 · 单号尾号 5712'])
  })

  it('are read through the index, however long the table', () => {
    const range = {
      from: 'w:2175',
      end: 'w:2176',
      kinds: ['parcel' as const],
      permissions: caller.permissions,
    }
    const plan = planOf(place, keyRangeQuery(house.database.reader, caller.scope, range))
    expect(plan.join()).toContain('SEARCH search_key USING PRIMARY KEY (key>? AND key<?)')
    expect(slowSteps(plan)).toEqual([])
  })
})

describe('reindexing', () => {
  it('makes from the records what was lost, and nothing else', async () => {
    const add = house.database.session(callBy('test'), async (tx) => {
      await insertZonesIn(tx, [{ code: 'A', name: '东区' }])
      const unit = { id: 'unit-1', zone: 'A', building: '3', entrance: '2', number: '1501', name: '3-2-1501' }
      await tx.q
        .insertInto('unit')
        .values({ ...unit, sort_key: '', batch_id: '', revision: 0 })
        .execute()
      const person = {
        id: 'person-1',
        name: '林静怡',
        sort_key: '',
        id_number: '',
        batch_id: '',
        revision: 0,
      }
      await tx.q.insertInto('person').values(person).execute()
      const move = {
        id: 'move-1',
        unit_id: 'unit-1',
        person_id: 'person-1',
        relation: 'owner',
        since: '2026-01-01',
      }
      await tx.q
        .insertInto('occupancy')
        .values({ ...move, until: null, batch_id: '', revision: 0 })
        .execute()
      await indexRecordIn(tx, { ...parcel, keys: waybillKeys('GONE1234') })
    })
    await add
    const { entries } = await house.database.session(callBy('test'), (tx) =>
      reindexIn(tx, [indexedFrom(searchableUnits), indexedFrom(searchablePeople)]),
    )
    expect(entries).toBe(2)
    expect((await find('321501')).map(({ recordId }) => recordId)).toEqual(['unit-1'])
    expect((await find('ljy')).map(({ recordId }) => recordId)).toEqual(['person-1'])
    expect(await find('1234')).toEqual([])
  })
})
