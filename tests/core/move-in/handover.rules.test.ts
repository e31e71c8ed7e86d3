import { describe, expect, it } from 'vitest'
import { type HandoverFacts, handoverBlocks, handoverDateProblem } from '#core/move-in/handover.rules.ts'
import { orderOf, stationsOf } from '#core/move-in/states.rules.ts'

const ready: HandoverFacts = {
  kind: 'firstHandover',
  stations: stationsOf('firstHandover', orderOf([])).map((station) => ({
    station,
    state: station === 'archive' ? 'waiting' : 'done',
  })),
  entries: { releaseNo: 'JF-12', releaseDate: '2026-11-20', keyReceiptSigned: true, noticeDate: null },
  meters: [{ reading: 0 }],
  keys: [{ given: 5 }],
}
const blocks = (change: Partial<HandoverFacts>) => handoverBlocks({ ...ready, ...change }, '2026-11-24')
const withStation = (name: string, state: 'waiting' | 'refused' | 'skipped') =>
  ready.stations.map((each) => (each.station === name ? { ...each, state } : each))

describe('a home is handed over', () => {
  it('when identity, inspection with meters, key receipt and release are there', () => {
    expect(blocks({})).toEqual([])
  })

  it('although the owner will not sign the agreement: it binds anyway', () => {
    expect(blocks({ stations: withStation('signing', 'refused') })).toEqual([])
  })

  it('although a supervisor let the fees wait', () => {
    expect(blocks({ stations: withStation('fees', 'skipped') })).toEqual([])
  })
})

describe('a home is not handed over', () => {
  it.each(['identity', 'inspection', 'documents', 'fees'])('while %s waits', (station) => {
    expect(blocks({ stations: withStation(station, 'waiting') })).toEqual([station])
  })

  it('with a meter unread, keys uncounted or the receipt unsigned', () => {
    expect(blocks({ meters: [{ reading: 1 }, { reading: null }] })).toEqual(['meters'])
    expect(blocks({ keys: [{ given: null }] })).toEqual(['keyCount'])
    expect(blocks({ entries: { ...ready.entries, keyReceiptSigned: false } })).toEqual(['keyReceipt'])
  })

  it('without the number and date of the release, or before its day', () => {
    expect(blocks({ entries: { ...ready.entries, releaseNo: '' } })).toEqual(['release'])
    expect(blocks({ entries: { ...ready.entries, releaseDate: '2026-11-25' } })).toEqual(['release'])
  })
})

it('a second owner needs no release of the developer', () => {
  const stations = stationsOf('resale', orderOf([])).map((station) => ({ station, state: 'done' as const }))
  const entries = { releaseNo: '', releaseDate: null, keyReceiptSigned: false, noticeDate: null }
  expect(blocks({ kind: 'resale', stations, entries, meters: [], keys: [] })).toEqual([])
})

it('the day of handover is neither ahead nor before the notice', () => {
  expect(handoverDateProblem('2026-11-25', null, '2026-11-24')).toBe('ahead')
  expect(handoverDateProblem('2026-11-01', '2026-11-02', '2026-11-24')).toBe('beforeNotice')
  expect(handoverDateProblem('2026-11-24', '2026-11-02', '2026-11-24')).toBeNull()
})
