import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { homesMeantQuery } from '#core/parcels/carriers/waybill-names.repository.ts'
import { newPlace, openPlace } from '../../support/foundation.ts'
import { planOf } from '../../support/plans.ts'
import { newCommandId } from '../../support/test-house.ts'
import { openParcelDesk, type ParcelDesk } from './desk.ts'

let desk: ParcelDesk
beforeAll(async () => {
  desk = await openParcelDesk()
})
afterAll(() => desk.house.close())

const carriers = () => desk.supervisor.carriers
const wanted = { carrier: 'zto' as const, mask: 'ZT＃12', rank: 70, note: '', active: true }
const put = (more: object = {}) =>
  carriers().putPattern({ commandId: newCommandId(), id: null, revision: 0, ...wanted, ...more })

describe('the table of patterns', () => {
  it('is what the next scan is held against', async () => {
    const suggested = async () => (await desk.clerk.parcels.recognise({ code: 'ZT123456789012' })).carriers
    expect(await suggested()).toEqual([])
    const { id } = await put()
    expect(await suggested()).toEqual([{ carrier: 'zto', likelihood: 0.7 }])
    await put({ id, active: false })
    expect(await suggested()).toEqual([])
  })
  it('holds each mask of a carrier once, and only what can be read', async () => {
    await expect(put({ mask: '73#12' })).rejects.toMatchObject({ code: 'MASK_KNOWN' })
    await expect(put({ mask: '#2' })).rejects.toMatchObject({ code: 'MASK_UNREADABLE' })
  })
  it('refuses a change of what was changed meanwhile', async () => {
    const [first] = await carriers().patterns()
    const { words: _, ...row } = first ?? expect.unreachable('a new house has patterns')
    await carriers().putPattern({ commandId: newCommandId(), ...row, note: '看过实物' })
    await expect(carriers().putPattern({ commandId: newCommandId(), ...row })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { revision: 1 },
    })
  })
})

describe('lockers and stations', () => {
  it('are known to whoever answers at the counter', async () => {
    const point = { name: '丰巢柜', place: '3 幢北门', phone: '400-000-0000', hours: '全天', active: true }
    await carriers().putPoint({ commandId: newCommandId(), id: null, revision: 0, ...point })
    expect(await desk.clerk.carriers.points()).toMatchObject([point])
  })
})

describe('homes that a waybill meant', () => {
  it('are suggested when the next one says the same, behind what is on file', async () => {
    const intake = { carrier: 'zto' as const, sizeClass: 'small' as const, addressee: null }
    const { id } = await desk.clerk.parcels.intake({
      ...{ commandId: newCommandId(), ...intake, trackingNo: '75142933805799', nameOnLabel: '王女士 0317' },
    })
    expect(await desk.clerk.parcels.candidates({ text: '0317' })).toEqual([])
    const unitId = await desk.unitId('3-2-1502')
    await desk.clerk.parcels.assign({ commandId: newCommandId(), id, revision: 0, unitId, personId: null })
    for (const text of ['0317', '王女士', '王 0317'])
      expect(await desk.clerk.parcels.candidates({ text })).toMatchObject([
        { unit: '3-2-1502', personId: null, learnt: true, waiting: 1 },
      ])
    const onFile = await desk.clerk.parcels.candidates({ text: '5678' })
    expect(onFile).toMatchObject([{ unit: '3-2-1501', learnt: false }])
  })
  it('are asked by the index of the tail or of the name', async () => {
    const place = newPlace()
    const { database } = await openPlace(place)
    const plan = (name: string, tail: string) =>
      planOf(place, homesMeantQuery(database.reader, { name, tail }, 4))
    expect(plan('', '0317').join()).toContain('PRIMARY KEY (phone_tail=?)')
    expect(plan('王', '').join()).toContain('waybill_name_name (name_key=?)')
  })
})
