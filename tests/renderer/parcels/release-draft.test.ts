import { describe, expect, it } from 'vitest'
import { type Choice, freshChoice, nobody } from '../../../src/renderer/modules/parcels/release-choice.ts'
import {
  choiceFrom,
  halfReleaseOf,
  isUntouched,
  keptOf,
} from '../../../src/renderer/modules/parcels/release-draft.ts'

const waiting = [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }]

const choice: Choice = {
  ...freshChoice('u1', [], null),
  ticked: new Set(['p1', 'p3']),
  who: { kind: 'other' },
  other: { name: '高示例', relation: '邻居', phone: '15000005678', code: '4417', idTail: '' },
  proof: { kind: 'ownerAnswer', personId: 'h1', answer: '可以' },
  looked: true,
}

describe('a half-done release', () => {
  const kept = halfReleaseOf(JSON.parse(JSON.stringify(keptOf(choice, waiting))))

  it('comes back with what was ticked and who came', () => {
    expect(kept && choiceFrom(kept, waiting)).toEqual({
      ticked: new Set(['p1', 'p3']),
      who: { kind: 'other' },
      other: { ...nobody, name: '高示例', relation: '邻居', phone: '15000005678' },
    })
  })

  it('keeps no pickup code, no proof and no look at the parcels', () => {
    expect(JSON.stringify(kept)).not.toContain('4417')
    expect(kept).not.toHaveProperty('proof')
    expect(kept).not.toHaveProperty('looked')
  })

  it('ticks what arrived meanwhile, as a fresh one would', () => {
    expect(kept && choiceFrom(kept, [...waiting, { id: 'p4' }]).ticked.has('p4')).toBe(true)
  })

  it('is worth keeping once somebody was chosen or something left out', () => {
    expect(isUntouched(keptOf({ ...choice, who: { kind: 'none' } }, waiting))).toBe(false)
    expect(
      isUntouched(keptOf({ ...choice, who: { kind: 'none' }, ticked: new Set(['p1', 'p2', 'p3']) }, waiting)),
    ).toBe(true)
  })
})
