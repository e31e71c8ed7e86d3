import { describe, expect, it } from 'vitest'
import type { Collector } from '#core/parcels/parcels.schema.contract.ts'
import { judgeCollector, proofNeeds } from '#core/parcels/release.rules.ts'

describe('what is asked to be seen', () => {
  const plain = { kind: 'express', flags: [], consent: 'letter' } as const
  it('is nothing for an ordinary parcel', () => {
    expect(proofNeeds([plain], 'important')).toEqual([])
  })
  it('is a paper and a signature for what is worth much, even among ordinary ones', () => {
    expect(proofNeeds([plain, { ...plain, flags: ['highValue'] }], 'important')).toEqual(['id', 'signature'])
  })
  it.each(['registered', 'postalSlip', 'official'] as const)('is a signature for %s mail', (kind) => {
    expect(proofNeeds([{ ...plain, kind }], 'important')).toEqual(['signature'])
  })
  it('is a signature for what is 待补授权, where the house wants it', () => {
    const pending = { ...plain, consent: 'pending' } as const
    expect(proofNeeds([pending], 'important')).toEqual([])
    expect(proofNeeds([pending], 'pending')).toEqual(['signature'])
    expect(proofNeeds([plain], 'always')).toEqual(['signature'])
  })
})

describe('the wrong-person guard', () => {
  const facts = {
    residents: new Set(['lin']),
    agents: new Set(['wang']),
    pickupCodes: new Set(['4821']),
    idTails: new Set(['002X']),
    approved: false,
  }
  const other = (proof?: Extract<Collector, { kind: 'other' }>['proof']): Collector => ({
    kind: 'other',
    name: '来人',
    relation: '',
    phone: '',
    ...(proof === undefined ? {} : { proof }),
  })
  it('lets the household collect', () => {
    expect(judgeCollector({ kind: 'resident', personId: 'lin' }, facts)).toBe('ok')
  })
  it('stops a resident of another home', () => {
    expect(judgeCollector({ kind: 'resident', personId: 'xu' }, facts)).toBe('not-of-household')
  })
  it('lets whom the household named on its letter collect, and nobody else’s', () => {
    expect(judgeCollector({ kind: 'agent', agentId: 'wang' }, facts)).toBe('ok')
    expect(judgeCollector({ kind: 'agent', agentId: 'gao' }, facts)).toBe('not-of-household')
  })
  it('lets a stranger with a paper of the household collect', () => {
    expect(judgeCollector(other({ kind: 'idTail', tail: '002x' }), facts)).toBe('ok')
    expect(judgeCollector(other({ kind: 'idTail', tail: '1234' }), facts)).toBe('id-wrong')
  })
  it('stops a stranger without proof', () => {
    expect(judgeCollector(other(), facts)).toBe('not-of-household')
  })
  it('lets a stranger with the code collect, full-width or not', () => {
    expect(judgeCollector(other({ kind: 'pickupCode', code: '４８２１' }), facts)).toBe('ok')
    expect(judgeCollector(other({ kind: 'pickupCode', code: '4822' }), facts)).toBe('code-wrong')
  })
  it('takes the word of the household alone on the phone', () => {
    expect(judgeCollector(other({ kind: 'ownerAnswer', personId: 'lin', answer: '同意' }), facts)).toBe('ok')
    expect(judgeCollector(other({ kind: 'ownerAnswer', personId: 'xu', answer: '同意' }), facts)).toBe(
      'not-of-household',
    )
  })
  it('takes a supervisor only when the token was good', () => {
    const asked = other({ kind: 'approval', approval: 'x' })
    expect(judgeCollector(asked, facts)).toBe('approval-refused')
    expect(judgeCollector(asked, { ...facts, approved: true })).toBe('ok')
  })
})
