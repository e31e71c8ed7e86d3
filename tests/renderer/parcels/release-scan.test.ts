import { describe, expect, it } from 'vitest'
import type { Parcel } from '../../../src/main/core/parcels/parcels.schema.contract.ts'
import { judgeScan } from '../../../src/renderer/modules/parcels/judge-scan.ts'
import { unitsFound } from '../../../src/renderer/modules/parcels/release-search.ts'
import { plainParcel } from './plain-parcel.ts'

const parcel = (id: string, unitId: string | null): Parcel => ({
  ...plainParcel,
  ...{ id, unitId, shelfNo: 'B1-07-01' },
  state: unitId === null ? 'unclaimed' : 'received',
  unit: unitId === null ? '' : '3-2-1501',
})

const here = { unitId: 'u1', unit: '3-2-1501' }

describe('a code before the scanner while a home is being served', () => {
  it('ticks the item of this home', () => {
    expect(judgeScan('x', [parcel('a', 'u2'), parcel('b', 'u1')], here)).toMatchObject({ take: { id: 'b' } })
  })

  it('stops at the item of another home', () => {
    expect(judgeScan('x', [parcel('a', 'u2')], here)).toMatchObject({ stop: { kind: 'stop' } })
  })

  it('stops at an item that belongs to nobody yet', () => {
    expect(judgeScan('x', [parcel('a', null)], null)).toMatchObject({ stop: { kind: 'stop' } })
  })

  it('says when there is no such item', () => {
    expect(judgeScan('x', [], here)).toMatchObject({ stop: { kind: 'unknown' } })
  })
})

describe('homes found at release', () => {
  const candidate = (unitId: string, waiting: number) => ({
    unitId,
    unit: unitId,
    zone: 'B',
    personId: 'p',
    name: '林示例',
    relation: 'owner' as const,
    phoneTail: '5678',
    waiting,
    receiving: 'letter' as const,
    toDoor: false,
    vacant: false,
    learnt: false,
  })

  it('are listed once each, an exact code first, then those with something to fetch', () => {
    const found = unitsFound({
      located: [parcel('a', 'u3')],
      candidates: [candidate('u1', 0), candidate('u2', 2), candidate('u2', 2), candidate('u3', 1)],
      hits: [],
    })
    expect(found.map(({ unitId }) => unitId)).toEqual(['u3', 'u2', 'u1'])
    expect(found[0]?.scanned).toBe('a')
  })
})
