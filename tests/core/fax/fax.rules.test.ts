import { describe, expect, it } from 'vitest'
import { FaxInState, FaxOutState, FaxResult } from '#core/fax/fax.contract.ts'
import { chargedPages, digitsOf, mayStepIn, mayStepOut, outcomeOf } from '#core/fax/fax.rules.ts'

const steps = (state: FaxOutState, accepted = false) =>
  (['dial', 'result', 'accept', 'confirm', 'abandon'] as const).filter((step) =>
    mayStepOut(step, { state, accepted }),
  )

describe('what may follow for a fax that goes out', () => {
  it.each([
    ['prepared', ['dial', 'abandon']],
    ['dialling', ['result', 'abandon']],
    ['sent', ['confirm']],
    ['partial', ['dial', 'accept', 'abandon']],
    ['busy', ['dial', 'abandon']],
    ['noAnswer', ['dial', 'abandon']],
    ['failed', ['dial', 'abandon']],
    ['confirmed', []],
    ['abandoned', []],
  ] as const)('%s', (state, allowed) => expect(steps(state)).toEqual(allowed))
  it('is its confirmation alone once a part was accepted', () => {
    expect(steps('partial', true)).toEqual(['confirm'])
  })
})

describe('what may follow for a fax that came in', () => {
  const acts = ['askResend', 'notify', 'collect', 'returnWrong', 'destroy'] as const
  it.each(FaxInState.options)('%s', (state) => {
    const open = state === 'received' || state === 'notified'
    expect(acts.filter((step) => mayStepIn(step, state))).toEqual(open ? [...acts] : [])
  })
})

describe('what came of a call', () => {
  it('is partial when fewer pages went over than were given, whatever the machine calls it', () => {
    expect(outcomeOf('sent', 4, 4)).toBe('sent')
    expect(outcomeOf('sent', 3, 4)).toBe('partial')
    expect(outcomeOf('failed', 1, 4)).toBe('partial')
  })
  it('is a failure when nothing went over', () => {
    expect(outcomeOf('sent', 0, 4)).toBe('failed')
    expect(outcomeOf('failed', 0, 4)).toBe('failed')
  })
  it('is never anything else', () => {
    for (const result of FaxResult.options)
      for (let pages = 0; pages <= 4; pages += 1)
        expect(FaxOutState.options).toContain(outcomeOf(result, pages, 4))
  })
})

it('the cover sheet is ours: the owner pays for the pages behind it', () => {
  expect(chargedPages(4, true)).toBe(3)
  expect(chargedPages(4, false)).toBe(4)
  expect(chargedPages(0, true)).toBe(0)
})

it('a number is its digits, however it was written', () => {
  expect(digitsOf('(021) 5566-8816')).toBe(digitsOf('021 55668816'))
})
