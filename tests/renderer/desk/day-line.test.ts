import { describe, expect, it } from 'vitest'
import type { CaseRow } from '#core/move-in/move-in.contract.ts'
import { dayLineOf, nextAwaited, underWay } from '../../../src/renderer/modules/desk/day-line.ts'
import { deskRoomOf } from '../../../src/renderer/modules/desk/use-desk-room.ts'

const row = (unit: string, part: Partial<CaseRow>): CaseRow => ({
  ...{
    id: unit,
    caseNo: '',
    kind: 'firstHandover',
    state: 'checkedIn',
    zone: 'B',
    unitId: unit,
    unit,
    owners: '',
  },
  ...{
    appointmentDate: null,
    appointmentSlot: '',
    queueNo: '',
    deskCode: 'B1',
    next: 'identity',
    lacking: 0,
  },
  ...{ checkedInAt: null, handedOverAt: null, holdUntil: null },
  ...part,
})

const day = [
  row('1-1-101', { state: 'planned', next: 'checkIn', appointmentSlot: '10:00' }),
  row('1-1-102', { state: 'notified', next: 'checkIn', appointmentSlot: '09:00' }),
  row('1-1-103', { next: 'documents', lacking: 2 }),
  row('1-1-104', { next: 'keys' }),
  row('1-1-105', { state: 'handedOver', next: 'archive' }),
  row('1-1-106', { state: 'onHold', next: 'inspection' }),
  row('1-1-107', { state: 'cancelled', next: null }),
]

describe('the line of the day', () => {
  const at = (key: string) => dayLineOf(day).find((dot) => dot.key === key)

  it('counts each family once, at the station that is next for it', () => {
    const counts = Object.fromEntries(dayLineOf(day).map(({ key, count }) => [key, count]))
    expect(counts).toEqual({
      ...{ checkIn: 2, identity: 0, documents: 1, inspection: 0, signing: 0, fees: 0, keys: 1 },
      done: 1,
    })
  })

  it('holds the papers that lack something, and names who stands there', () => {
    expect(at('documents')).toMatchObject({ state: 'held', note: '1-1-103' })
    expect(at('keys')).toMatchObject({ state: 'current', note: '1-1-104' })
    expect(at('identity')).toMatchObject({ state: 'future', note: '' })
  })

  it('names two and no more', () => {
    const many = ['1', '2', '3'].map((unit) => row(unit, { next: 'identity' }))
    expect(dayLineOf(many).find(({ key }) => key === 'identity')?.note).toBe('1\n2')
  })

  it('awaits the earliest appointment next, and nobody who was put off', () => {
    expect(nextAwaited(day).map(({ unit }) => unit)).toEqual(['1-1-102', '1-1-101'])
    expect(underWay(day)).toBe(2)
  })
})

describe('the room of the work desk', () => {
  it.each([
    [1920, 1, 'three'],
    [1920, 1.15, 'three'],
    [1920, 1.3, 'two'],
    [1366, 1, 'two'],
    [1366, 1.5, 'one'],
  ] as const)('%d pixels at %d are %s', (pixels, scale, room) => {
    expect(deskRoomOf(pixels, scale)).toBe(room)
  })
})
