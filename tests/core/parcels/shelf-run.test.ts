import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RefusedReason } from '#core/parcels/item-kinds.contract.ts'
import { newCommandId } from '../../support/test-house.ts'
import { openRunDesk, type RunDesk, waybill } from './run-desk.ts'

let desk: RunDesk
beforeEach(async () => {
  desk = await openRunDesk()
})
afterEach(() => desk.house.close())

const current = async () => {
  const { run, items } = await desk.run().current()
  return { run: run ?? expect.unreachable('a run is open'), items }
}

const aside = (runId: string, nth: number, outcome: 'duplicate' | 'returned', reason?: RefusedReason) =>
  desk.run().aside({
    ...{ commandId: newCommandId(), runId, trackingNo: waybill(nth), carrier: 'zto', outcome },
    ...(reason === undefined ? {} : { reason }),
    ...{ parcelId: null, searched: '' },
  })

describe('a run', () => {
  it('is begun once at a desk, by one who says what holds for all of it', async () => {
    const runId = await desk.begin({ announced: 120 })
    expect((await current()).run).toMatchObject({
      ...{ id: runId, runNo: 'R-B1-261124-01', carrier: 'zto', consent: 'letter', announced: 120 },
      courier: { name: '赵师傅', phone: '139****6021', staffNo: 'ZT-0217' },
    })
    await expect(desk.begin()).rejects.toMatchObject({ code: 'RUN_OPEN', data: { runNo: 'R-B1-261124-01' } })
    await expect((await desk.house.as('assistant', 'B2')).shelfRun.current()).resolves.toMatchObject({
      run: null,
    })
  })

  it('writes carrier, courier, consent and itself into every item', async () => {
    const runId = await desk.begin({ consent: 'courierSaid' })
    const { id } = await desk.store(runId, waybill(1), '3-2-1501')
    expect(desk.house.rows('SELECT id, run_id, consent, courier_id FROM parcel')).toEqual([
      { id, run_id: runId, consent: 'courierSaid', courier_id: expect.any(String) },
    ])
  })

  it('knows the courier again the next time', async () => {
    const runId = await desk.begin()
    await desk.run().end({ commandId: newCommandId(), runId, revision: 0, announced: null, note: '' })
    await desk.begin()
    expect(await desk.run().couriers({ carrier: 'zto' })).toHaveLength(1)
    expect(await desk.run().couriers({ carrier: 'sf' })).toEqual([])
  })

  it('stands where it stood after the house was closed and opened', async () => {
    const runId = await desk.begin()
    await desk.store(runId, waybill(1), '3-2-1501')
    await desk.store(runId, waybill(2), null, '王女士 0317')
    await aside(runId, 3, 'returned', 'damaged')
    const before = await current()
    await desk.house.restart()
    await desk.signInAgain()
    expect(await current()).toEqual(before)
    expect(before.items).toMatchObject([
      { seq: 3, outcome: 'returned', reason: 'damaged' },
      { seq: 2, outcome: 'stored', unit: '', searched: '王女士 0317' },
      { seq: 1, outcome: 'stored', unit: '3-2-1501', shelfNo: 'B1-07-01', zone: 'B' },
    ])
    await expect(desk.store(runId, waybill(4), '3-2-1501')).resolves.toMatchObject({ seq: 4 })
  })

  it('takes nothing in once it has ended', async () => {
    const runId = await desk.begin()
    await desk.run().end({ commandId: newCommandId(), runId, revision: 0, announced: null, note: '' })
    await expect(desk.store(runId, waybill(1), '3-2-1501')).rejects.toMatchObject({ code: 'RUN_ENDED' })
    expect(desk.house.rows('SELECT id FROM parcel')).toEqual([])
  })
})

describe('its count', () => {
  it('holds what was in hand against what the courier says he put down', async () => {
    const runId = await desk.begin()
    await desk.store(runId, waybill(1), '3-2-1501')
    await desk.store(runId, waybill(2), null)
    await aside(runId, 1, 'duplicate')
    await aside(runId, 3, 'returned')
    const wrong = await desk.store(runId, waybill(4), '3-2-1502')
    await desk.run().takeBack({ commandId: newCommandId(), runId, parcelId: wrong.id })
    const ended = await desk.run().end({
      ...{ commandId: newCommandId(), runId, revision: 0, announced: 5, note: '快递员说再查' },
    })
    expect(ended).toEqual({
      ...{ stored: 2, unclaimed: 1, scanned: 0, duplicate: 1, returned: 1, withdrawn: 1 },
      difference: 2,
    })
  })

  it('is not closed over scans that nobody gave to a home', async () => {
    const runId = await desk.begin({ scanFirst: true })
    for (const nth of [1, 2])
      await desk.run().scan({ commandId: newCommandId(), runId, trackingNo: waybill(nth) })
    const end = () =>
      desk.run().end({ commandId: newCommandId(), runId, revision: 0, announced: null, note: '' })
    await expect(end()).rejects.toMatchObject({ code: 'RUN_HAS_SCANS', data: { items: 2 } })
    await expect(desk.store(runId, waybill(1), '3-2-1501')).resolves.toMatchObject({ seq: 1 })
    await aside(runId, 2, 'returned')
    await expect(end()).resolves.toMatchObject({ stored: 1, returned: 1, scanned: 0 })
  })
})

describe('a scan', () => {
  it('of the same waybill is one line, however often the trigger fires', async () => {
    const runId = await desk.begin({ scanFirst: true, carrier: null })
    const scan = (trackingNo: string) => desk.run().scan({ commandId: newCommandId(), runId, trackingNo })
    expect(await scan(waybill(1))).toEqual({ seq: 1, trackingNo: waybill(1), carrier: 'zto' })
    expect(await scan(` ７５３１ ${waybill(1).slice(4)}`)).toMatchObject({ seq: 1 })
    expect((await current()).items).toHaveLength(1)
  })

  it('of what is on the shelf already says where', async () => {
    const runId = await desk.begin({ scanFirst: true })
    const { id, shelfNo } = await desk.store(runId, waybill(1), '3-2-1501')
    await expect(
      desk.run().scan({ commandId: newCommandId(), runId, trackingNo: waybill(1) }),
    ).rejects.toMatchObject({ code: 'PARCEL_ALREADY_HERE', data: { id, shelfNo } })
  })
})

describe('what a waybill said', () => {
  it('is remembered with the home that it proved to mean', async () => {
    const runId = await desk.begin()
    await desk.store(runId, waybill(1), '3-2-1502', '王女士 0317')
    expect(await desk.clerk.parcels.candidates({ text: '0317' })).toMatchObject([
      { unit: '3-2-1502', learnt: true },
    ])
  })
})
