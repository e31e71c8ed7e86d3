import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ItemAct, ItemKind } from '#core/parcels/item-kinds.contract.ts'
import {
  actsFrom,
  type ItemFacts,
  isOpen,
  judgeAct,
  restingState,
  type Said,
  type Standing,
  ways,
} from '#core/parcels/item-states.rules.ts'
import { ParcelState } from '#core/parcels/parcels.schema.contract.ts'

const facts: fc.Arbitrary<ItemFacts> = fc.record({
  kind: fc.constantFrom(...ItemKind.options),
  hasAddressee: fc.boolean(),
  told: fc.boolean(),
})
const words = fc.constantFrom(undefined, '', ' ', '某处或某人')
/** Whatever a page may send, complete or not. */
const said: fc.Arbitrary<Said> = fc
  .record({ place: words, person: words, reason: words, approval: words, minutes: fc.integer({ max: 60 }) })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)))
const deeds = fc.array(fc.tuple(fc.constantFrom(...ItemAct.options), said), { maxLength: 40 })

const begun = (item: ItemFacts, expected: boolean): Standing =>
  expected ? { state: 'expected' } : { state: restingState(item), place: 'B1-07-46' }

interface Stop {
  readonly act: ItemAct | null
  readonly said: Said
  readonly standing: Standing
}

/** The item after each deed that was let through. */
const wayOf = (item: ItemFacts, start: Standing, acts: readonly (readonly [ItemAct, Said])[]) => {
  const way: Stop[] = [{ act: null, said: {}, standing: start }]
  for (const [act, words] of acts) {
    const verdict = judgeAct(item, way.at(-1)?.standing ?? start, act, words)
    if (verdict.ok) way.push({ act, said: words, standing: verdict.standing })
  }
  return way
}

const someWay = fc
  .tuple(facts, fc.boolean(), deeds)
  .map(([item, expected, acts]) => ({ item, way: wayOf(item, begun(item, expected), acts) }))

describe('whatever is done with an item', () => {
  it('leaves it at a place or with a person, from the moment it is here', () => {
    fc.assert(
      fc.property(someWay, ({ way }) => {
        for (const { standing } of way) {
          if (standing.state === 'expected') continue
          const somewhere = 'holder' in standing ? standing.holder : standing.place
          expect(somewhere.trim()).not.toBe('')
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('ends for good, unless the handing over itself is taken back', () => {
    fc.assert(
      fc.property(someWay, ({ way }) => {
        way.forEach(({ standing }, at) => {
          const next = way[at + 1]
          if (isOpen(standing.state) || next === undefined) return
          expect(standing.state).toBe('collected')
          expect(['undo', 'reverse']).toContain(next.act)
        })
      }),
      { numRuns: 2_000 },
    )
  })

  it('leads through a frozen state only by what settles it', () => {
    fc.assert(
      fc.property(someWay, ({ way }) => {
        way.forEach(({ standing }, at) => {
          const { act } = way[at + 1] ?? { act: null }
          if (standing.state === 'lost' || standing.state === 'reversed')
            expect([null, 'settle', 'closeByForce']).toContain(act)
        })
      }),
      { numRuns: 2_000 },
    )
  })

  it('is closed by force or reversed only with a reason and a supervisor', () => {
    fc.assert(
      fc.property(someWay, ({ way }) => {
        for (const { act, said: words } of way)
          if (act === 'closeByForce' || act === 'reverse') {
            expect(words.reason?.trim()).toBeTruthy()
            expect(words.approval?.trim()).toBeTruthy()
          }
      }),
      { numRuns: 2_000 },
    )
  })

  it('never hands a stranger what waits for its carrier', () => {
    fc.assert(
      fc.property(someWay, ({ item, way }) => {
        if (item.kind === 'outgoing' || item.kind === 'return')
          expect(way.map(({ standing }) => standing.state)).not.toContain('collected')
      }),
    )
  })
})

describe('the table of ways', () => {
  it('reaches every state but that of an item which was refused at the door', () => {
    const resting = ItemKind.options.flatMap((kind) =>
      [true, false].flatMap((yes) => [
        restingState({ kind, hasAddressee: yes, told: yes }),
        restingState({ kind, hasAddressee: true, told: yes }),
      ]),
    )
    const led = Object.values(ways).flatMap(({ to }) => (to === 'same' || to === 'rest' ? [] : [to]))
    const reached = new Set<ParcelState>(['expected', ...resting, ...led])
    expect(ParcelState.options.filter((state) => !reached.has(state))).toEqual(['refused'])
  })

  it('shows a way out of every open state', () => {
    const open = ParcelState.options.filter(isOpen)
    expect(open.filter((state) => actsFrom('express', state).length === 0)).toEqual([])
  })

  it.each([
    [4, true],
    [5, true],
    [6, false],
  ])('takes a handing over back after %i minutes: %s', (minutes, ok) => {
    const item: ItemFacts = { kind: 'express', hasAddressee: true, told: true }
    const collected: Standing = { state: 'collected', place: 'B1-07-46', holder: '王阿姨' }
    expect(judgeAct(item, collected, 'undo', { place: 'B1-07-46', reason: '拿错了', minutes })).toMatchObject(
      ok ? { ok, standing: { state: 'notified' } } : { ok, why: 'too-late' },
    )
  })
})
