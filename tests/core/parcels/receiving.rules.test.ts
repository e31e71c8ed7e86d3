import { describe, expect, it } from 'vitest'
import { plainLimits } from '#core/parcels/receiving/receiving.contract.ts'
import { judgeConsent, noTerms, type ReceiveTerms } from '#core/parcels/receiving/receiving.rules.ts'

const parcel = { kind: 'express', flags: [], declaredFen: null } as const
const court = { kind: 'official', flags: [], declaredFen: null } as const
const letter = (limits = {}): ReceiveTerms => ({
  letter: { id: 'F-21', limits: { ...plainLimits, ...limits } },
  stops: [],
})

describe('on whose word an item is received', () => {
  it('is 待补授权 when nobody has said anything', () => {
    expect(judgeConsent(noTerms, parcel, null)).toMatchObject({ ok: true, basis: 'pending' })
  })
  it('is what was heard about this item, when there is no letter', () => {
    expect(judgeConsent(noTerms, parcel, 'call')).toMatchObject({ basis: 'call' })
  })
  it('is the standing letter, as far as it goes', () => {
    expect(judgeConsent(letter(), parcel, 'call')).toMatchObject({ basis: 'letter', letter: { id: 'F-21' } })
    const cold = { kind: 'express', flags: ['cold'], declaredFen: null } as const
    expect(judgeConsent(letter({ excluded: ['cold'] }), cold, 'call')).toMatchObject({ basis: 'call' })
    expect(judgeConsent(letter({ excluded: ['cold'] }), cold, null)).toMatchObject({ basis: 'pending' })
  })
  it('is not the letter’s above the value that it names, nor for what is valuable and says no value', () => {
    const limited = letter({ mostValueFen: 200_000 })
    const worth = (declaredFen: number | null, flags: readonly 'highValue'[] = []) => ({
      ...parcel,
      declaredFen,
      flags,
    })
    expect(judgeConsent(limited, worth(200_000), null)).toMatchObject({ basis: 'letter' })
    expect(judgeConsent(limited, worth(200_001), null)).toMatchObject({ basis: 'pending' })
    expect(judgeConsent(limited, worth(null), null)).toMatchObject({ basis: 'letter' })
    expect(judgeConsent(limited, worth(null, ['highValue']), 'call')).toMatchObject({ basis: 'call' })
  })
  it('is nobody’s for a letter of a court, unless its addressee signed for just that', () => {
    expect(judgeConsent(letter(), court, 'call')).toEqual({ ok: false, why: 'official' })
    expect(judgeConsent(letter({ official: true }), court, null)).toMatchObject({ basis: 'letter' })
    expect(judgeConsent(letter(), court, 'own')).toMatchObject({ basis: 'own' })
  })
  it('is never heard against a household that wants nothing received', () => {
    const stops = [{ kind: 'all', reason: '家里一直有人' }] as const
    expect(judgeConsent({ ...letter(), stops }, parcel, 'call')).toMatchObject({ ok: false, why: 'stopped' })
  })
  it('stops one kind and lets the others through', () => {
    const stops = [{ kind: 'press', reason: '不订报' }] as const
    expect(
      judgeConsent({ ...noTerms, stops }, { kind: 'press', flags: [], declaredFen: null }, null),
    ).toMatchObject({
      ok: false,
    })
    expect(judgeConsent({ ...noTerms, stops }, parcel, null)).toMatchObject({ ok: true })
  })
  it('is not asked for what somebody leaves here himself', () => {
    const stops = [{ kind: 'all', reason: '外出' }] as const
    expect(
      judgeConsent({ ...noTerms, stops }, { kind: 'hold', flags: [], declaredFen: null }, null),
    ).toMatchObject({
      basis: 'notNeeded',
    })
  })
})
