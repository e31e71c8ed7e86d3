import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newCommandId } from '../../support/test-house.ts'
import { openParcelDesk, type ParcelDesk } from './desk.ts'

let desk: ParcelDesk
beforeAll(async () => {
  desk = await openParcelDesk()
})
afterAll(() => desk.house.close())

const announce = async (trackingNo: string, unit = '3-2-1501') =>
  desk.clerk.expected.announce({
    ...{
      commandId: newCommandId(),
      trackingNo,
      carrier: 'sf',
      unitId: await desk.unitId(unit),
      personId: null,
    },
    note: '出差，请放冷柜',
  })

describe('what an owner announces', () => {
  it('is found by its intake, and begins the way of the item', async () => {
    await announce('sf 1390 0000 12345')
    const read = await desk.clerk.parcels.recognise({ code: 'SF1390000012345' })
    expect(read.announced).toMatchObject({ unit: '3-2-1501', note: '出差，请放冷柜' })
    const { id } = await desk.intake('SF1390000012345', '3-2-1501')
    const { steps } = await desk.clerk.parcelItems.history({ id })
    expect(steps.map(({ act, state, reason }) => [act, state, reason])).toEqual([
      [null, 'expected', '出差，请放冷柜'],
      ['arrive', 'received', ''],
    ])
    expect(await desk.clerk.expected.list()).toEqual([])
  })

  it('is in no list and no count of the register before it comes', async () => {
    const before = await desk.clerk.parcels.counts()
    await announce('SF1390000012346')
    expect(await desk.clerk.parcels.counts()).toEqual(before)
    expect((await desk.clerk.expected.list()).map(({ trackingNo }) => trackingNo)).toEqual([
      'SF1390000012346',
    ])
  })

  it('is announced once, and not when it is here already', async () => {
    await announce('SF1390000012347')
    await expect(announce('SF1390000012347')).rejects.toMatchObject({
      code: 'EXPECTED_ALREADY',
      data: { unit: '3-2-1501' },
    })
    await desk.intake('SF1390000012348', '3-2-1501')
    await expect(announce('SF1390000012348')).rejects.toMatchObject({ code: 'PARCEL_ALREADY_HERE' })
  })

  it('is called off when it will not come', async () => {
    const { id } = await announce('SF1390000012349')
    await desk.clerk.expected.cancel({ commandId: newCommandId(), id })
    const read = await desk.clerk.parcels.recognise({ code: 'SF1390000012349' })
    expect(read.announced).toBeNull()
    await expect(desk.clerk.expected.cancel({ commandId: newCommandId(), id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
