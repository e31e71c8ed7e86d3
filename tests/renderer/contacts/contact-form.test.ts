import { describe, expect, it } from 'vitest'
import {
  clockOf,
  dueAtOf,
  emptyContact,
  momentOf,
  readyOf,
} from '../../../src/renderer/modules/contacts/contact-form.ts'

const ZONE = 'Asia/Shanghai'
const at = (text: string): number => Date.parse(`${text}+08:00`)
const home = {
  kind: 'home' as const,
  home: { unitId: 'u', unit: '3-2-1501', zone: 'B', personId: null, name: '' },
}

describe('a time as a hand types it', () => {
  it.each([
    ['1425', '14:25'],
    ['9:05', '09:05'],
    ['905', '09:05'],
    ['14：25', '14:25'],
    ['2460', null],
    ['下午', null],
    ['', null],
  ])('“%s” is %s', (typed, clock) => expect(clockOf(typed)).toBe(clock))
})

it('is of the compound, wherever the machine believes to be', () => {
  expect(momentOf('2026-11-24', '00:10', ZONE)).toBe(at('2026-11-24T00:10:00'))
  expect(momentOf('2026-11-24', '14:25', ZONE)).toBe(at('2026-11-24T14:25:00'))
})

describe('a promise', () => {
  it('for today is until the desk shuts, and after that half an hour', () => {
    expect(dueAtOf('today', at('2026-11-24T09:00:00'), ZONE)).toBe(at('2026-11-24T17:30:00'))
    expect(dueAtOf('today', at('2026-11-24T18:00:00'), ZONE)).toBe(at('2026-11-24T18:30:00'))
  })
  it('for tomorrow is the morning, also shortly before midnight', () => {
    expect(dueAtOf('tomorrow', at('2026-11-30T23:50:00'), ZONE)).toBe(at('2026-12-01T10:00:00'))
  })
})

describe('what is still missing', () => {
  const now = at('2026-11-24T09:00:00')
  it.each([
    [{}, 'name'],
    [{ who: home }, 'summary'],
    [{ who: home, summary: '漏水', outcome: 'passedOn' as const }, 'toWhom'],
    [{ who: home, summary: '漏水', paper: { days: 0, time: '', no: '' } }, 'time'],
  ])('of %o is its %s', (part, lacking) => {
    expect(readyOf({ ...emptyContact, ...part }, now, ZONE)).toMatchObject({ at: lacking })
  })
  it('is nothing once it is said', () => {
    const form = { ...emptyContact, who: home, summary: '漏水', paper: { days: 1, time: '1425', no: '31' } }
    expect(readyOf(form, now, ZONE)).toMatchObject({
      lacks: null,
      input: { at: at('2026-11-23T14:25:00'), paperNo: '31', dueAt: null },
    })
  })
})
