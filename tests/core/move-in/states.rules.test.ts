import { describe, expect, it } from 'vitest'
import { CasePhase, type Station, type StationState } from '#core/move-in/move-in.schema.contract.ts'
import {
  type CaseAct,
  maySkip,
  nextStation,
  orderOf,
  phaseAfter,
  stateOf,
  stationsOf,
} from '#core/move-in/states.rules.ts'

const order = orderOf([])
const stations = (settled: Partial<Record<Station, StationState>>) =>
  stationsOf('firstHandover', order).map((station) => ({
    station,
    state: settled[station] ?? ('waiting' as const),
  }))

describe('the stations of a first handover', () => {
  it('come in the order 身份 资料 验房抄表 签约 费用 钥匙', () => {
    expect(stationsOf('firstHandover', order)).toEqual([
      ...['checkIn', 'identity', 'documents', 'inspection', 'signing', 'fees', 'keys', 'archive'],
    ])
  })

  it('follow the order that the supervisor set, arrival first and archive last', () => {
    expect(stationsOf('firstHandover', orderOf(['fees', 'keys', 'checkIn', 'nonsense']))).toEqual([
      ...['checkIn', 'fees', 'keys', 'identity', 'documents', 'inspection', 'signing', 'archive'],
    ])
  })
})

it('a tenant gets no keys and pays no fee at the desk; whoever moves out hands keys back', () => {
  expect(stationsOf('tenancy', order)).toEqual(['checkIn', 'identity', 'documents', 'signing', 'archive'])
  expect(stationsOf('moveOut', order)).toContain('keys')
})

describe('the state of a case', () => {
  const open = (settled: Partial<Record<Station, StationState>>) =>
    stateOf({ phase: 'open', stations: stations(settled), appointmentDate: null }, '2026-11-24')

  it('is the furthest station that is settled', () => {
    expect(open({ checkIn: 'done' })).toBe('checkedIn')
    expect(open({ checkIn: 'done', identity: 'done' })).toBe('identityOk')
    expect(open({ checkIn: 'done', fees: 'done', identity: 'working' })).toBe('feesSettled')
  })

  it('says when papers are only promised', () => {
    expect(open({ documents: 'pending' })).toBe('documentsPending')
    expect(open({ documents: 'done' })).toBe('documentsOk')
  })

  it('counts an agreement that the owner will not sign as settled', () => {
    expect(open({ signing: 'refused' })).toBe('signed')
  })

  it('is overdue when the appointment went by, and never handed over by itself', () => {
    const standing = { phase: 'notified' as const, stations: stations({}), appointmentDate: '2026-11-23' }
    expect(stateOf(standing, '2026-11-24')).toBe('overdue')
    expect(stateOf(standing, '2027-11-24')).toBe('overdue')
    expect(stateOf(standing, '2026-11-23')).toBe('notified')
  })
})

describe('the way of a case', () => {
  const ends = (act: CaseAct) => CasePhase.options.filter((phase) => phaseAfter(phase, act) !== null)

  it('goes back by reopening alone', () => {
    const forward: readonly CaseAct[] = ['notify', 'checkIn', 'hold', 'handOver', 'archive', 'cancel']
    for (const act of forward) {
      expect(phaseAfter('archived', act)).toBeNull()
      expect(phaseAfter('cancelled', act)).toBeNull()
    }
    expect(ends('reopen')).toEqual(['open', 'reopened', 'handedOver', 'archived', 'cancelled'])
  })

  it('leads from being put off to the desk again', () => {
    expect(phaseAfter('onHold', 'checkIn')).toBe('open')
    expect(phaseAfter('onHold', 'handOver')).toBeNull()
  })

  it('stays where it was when a home was mistaken for another', () => {
    expect(phaseAfter('handedOver', 'swap')).toBe('handedOver')
    expect(phaseAfter('archived', 'swap')).toBeNull()
  })
})

it('the next station is the first one in order that is not settled', () => {
  expect(nextStation(stations({ checkIn: 'done', identity: 'done', documents: 'pending' }))).toBe(
    'inspection',
  )
  expect(
    nextStation(stationsOf('tenancy', order).map((station) => ({ station, state: 'done' as const }))),
  ).toBeNull()
})

it('identity, inspection and keys are never skipped at a first handover, fees may be', () => {
  expect(
    ['identity', 'inspection', 'keys'].map((station) => maySkip('firstHandover', station as Station)),
  ).toEqual([...[false, false, false]])
  expect(maySkip('firstHandover', 'fees')).toBe(true)
})
