import { describe, expect, it } from 'vitest'
import type { Parcel } from '../../../src/main/core/parcels/parcels.schema.contract.ts'
import {
  type Choice,
  collectorOf,
  freshChoice,
  hindrance,
  keepPresent,
  needsGuard,
  walk,
} from '../../../src/renderer/modules/parcels/release-choice.ts'
import { plainParcel } from './plain-parcel.ts'

const item = (id: string, shelfNo: string): Parcel => ({ ...plainParcel, id, shelfNo, revision: 3 })

const waiting = [item('a', 'B1-07-01'), item('b', 'B1-07-09'), item('c', 'B1-13-02')]
const fresh = freshChoice('u1', waiting, null)
const other: Choice = { ...fresh, who: { kind: 'other' }, other: { ...fresh.other, name: '高示例' } }

describe('handing out', () => {
  it('ticks everything that waits for the unit', () => {
    expect([...fresh.ticked]).toEqual(['a', 'b', 'c'])
  })

  it('is not looked at until somebody says so', () => {
    expect(fresh.looked).toBe(false)
    expect(hindrance({ ...fresh, who: { kind: 'resident', personId: 'p' } })).toBe('not-looked')
  })

  it('names what is missing, one thing at a time', () => {
    expect(hindrance({ ...fresh, ticked: new Set() })).toBe('nothing-ticked')
    expect(hindrance(fresh)).toBe('no-collector')
    expect(hindrance({ ...fresh, who: { kind: 'other' } })).toBe('no-name')
    expect(hindrance({ ...fresh, who: { kind: 'resident', personId: 'p' }, looked: true })).toBeNull()
  })

  it('stops at somebody from outside without a code', () => {
    expect(needsGuard(other)).toBe(true)
    expect(needsGuard({ ...other, other: { ...other.other, code: '4821' } })).toBe(false)
    expect(needsGuard({ ...other, proof: { kind: 'approval', approval: 't' } })).toBe(false)
  })

  it('carries the answer of the owner rather than a code', () => {
    const proof = { kind: 'ownerAnswer', personId: 'p', answer: '同意' } as const
    expect(collectorOf({ ...other, proof })).toMatchObject({ kind: 'other', name: '高示例', proof })
  })

  it('forgets what somebody else has handed out meanwhile', () => {
    expect([...keepPresent(fresh, waiting.slice(1)).ticked]).toEqual(['b', 'c'])
  })

  it('walks past each slot once', () => {
    expect(walk(waiting, fresh.ticked)).toEqual(['B1-07', 'B1-13'])
  })
})
