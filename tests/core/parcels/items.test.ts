import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MINUTE } from '../../support/fake-clock.ts'
import { newCommandId, PIN } from '../../support/test-house.ts'
import { openParcelDesk, type ParcelDesk } from './desk.ts'

let desk: ParcelDesk
let id: string
beforeEach(async () => {
  desk = await openParcelDesk()
  id = (await desk.intake('75142933805701', '3-2-1501')).id
})
afterEach(() => desk.house.close())

const items = () => desk.clerk.parcelItems
const history = () => items().history({ id })
const now = async () => ({ commandId: newCommandId(), id, revision: (await history()).item.revision })
const collect = async () => {
  const { unitId, items, residents } = await desk.waiting('3-2-1501')
  const collector = { kind: 'resident' as const, personId: residents[1]?.personId ?? '' }
  await desk.clerk.parcels.release({ commandId: newCommandId(), unitId, items, collector })
}
const agree = async (record: string) => {
  const { staffId } = await desk.house.staff('supervisor')
  const asked = { approverId: staffId, pin: PIN, permission: 'parcel.override' as const, record }
  return (await desk.clerk.staff.approve(asked)).approval
}

describe('the way of an item', () => {
  it('is told step by step, each with its moment, its place and who did it', async () => {
    await items().relocate({ ...(await now()), slot: 13, placeNote: '', reason: '太大' })
    await items().handBack({
      ...(await now()),
      courier: '马师傅',
      signed: { how: 'paper' },
      reason: '业主不要',
    })
    const { steps, item, acts } = await history()
    expect(steps.map(({ act, state, shelfNo, person, by }) => [act, state, shelfNo, person, by])).toEqual([
      [null, 'received', 'B1-07-01', '', '员工 assistant'],
      ['relocate', 'received', 'B1-13-01', '', '员工 assistant'],
      ['handBack', 'handedBack', 'B1-13-01', '马师傅', '员工 assistant'],
    ])
    expect(item.state).toBe('handedBack')
    expect(acts).toEqual([])
  })
  it('goes on only from where the item stands', async () => {
    await collect()
    await expect(items().forward({ ...(await now()), to: '上海', reason: '搬家' })).rejects.toMatchObject({
      code: 'ACT_NOT_POSSIBLE',
      data: { act: 'forward', state: 'collected' },
    })
  })
  it('refuses what was decided on an older look', async () => {
    const old = await now()
    await items().relocate({ ...(await now()), slot: 13, placeNote: '', reason: '' })
    await expect(items().relocate({ ...old, slot: 14, placeNote: '', reason: '' })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
  })
  it('is closed by force only with a supervisor, whose name stays in it', async () => {
    const how = { person: '林静怡', reason: '早已自取，未登记' }
    await expect(items().closeByForce({ ...(await now()), ...how })).rejects.toMatchObject({
      code: 'APPROVAL_REFUSED',
    })
    await items().closeByForce({ ...(await now()), ...how, approval: await agree(id) })
    expect((await history()).steps.at(-1)).toMatchObject({ act: 'closeByForce', approver: '主管小林' })
    expect((await desk.clerk.parcels.counts()).waiting).toBe(0)
  })
  it('is not closed by the night guard, whoever agrees', async () => {
    const guard = await desk.house.as('guard', 'B1')
    const how = { person: '保安', reason: '清理', approval: await agree(id) }
    await expect(guard.parcelItems.closeByForce({ ...(await now()), ...how })).rejects.toMatchObject({
      code: 'APPROVAL_REFUSED',
    })
  })
})

describe('a handing over that was a slip of the hand', () => {
  const undo = () => items().undo({ commandId: newCommandId(), ids: [id], reason: '拿错了' })
  it('is taken back within five minutes, and the item waits in its place again', async () => {
    await collect()
    desk.house.clock.pass(4 * MINUTE)
    expect(await undo()).toEqual({ back: 1 })
    const { item, collector } = await history()
    expect([item.state, item.shelfNo, collector]).toEqual(['received', 'B1-07-01', ''])
    await collect()
  })
  it('is a matter for the supervisor after that', async () => {
    await collect()
    desk.house.clock.pass(6 * MINUTE)
    await expect(undo()).rejects.toMatchObject({ code: 'ACT_TOO_LATE' })
    await expect(items().reverse({ ...(await now()), reason: '邻居拿走' })).rejects.toMatchObject({
      code: 'APPROVAL_REFUSED',
    })
    await items().reverse({ ...(await now()), reason: '邻居拿走', approval: await agree(id) })
    const { item, steps, incidentId } = await history()
    expect(item.state).toBe('reversed')
    expect(steps.at(-1)).toMatchObject({ person: '许明远', approver: '主管小林', reason: '邻居拿走' })
    expect(incidentId).not.toBeNull()
  })
  it('leaves a waybill that came in anew to the new item', async () => {
    await collect()
    await desk.intake('75142933805701', '3-2-1501')
    await expect(undo()).rejects.toMatchObject({ code: 'PARCEL_ALREADY_HERE' })
  })
})

describe('what is no parcel', () => {
  const take = async (input: object) =>
    items().takeIn({
      ...{ commandId: newCommandId(), unitId: await desk.unitId('3-2-1501'), personId: null, name: '' },
      ...{ sender: '', flags: [], pieces: 1, sizeClass: 'small', carrier: 'other', placeNote: '' },
      ...(input as { kind: 'letters' }),
    })
  it('has no waybill and is known by our number, counted in pieces', async () => {
    const { id: letters, itemNo } = await take({ kind: 'letters', pieces: 12 })
    expect(await desk.clerk.parcels.locate({ code: itemNo })).toMatchObject([{ id: letters, pieces: 12 }])
  })
  it('left for somebody is fetched by the household or taken back by who left it', async () => {
    const held = await take({ kind: 'hold', sender: '高建国' })
    expect(held).toMatchObject({ state: 'deposited', shelfNo: 'B1-24-02' })
    await items().takeBack({
      commandId: newCommandId(),
      id: held.id,
      revision: 0,
      person: '高建国',
      signed: { how: 'paper' },
    })
    expect((await items().history({ id: held.id })).item.state).toBe('takenBack')
  })
  it('to be sent leaves with the courier and with a number, and is handed to nobody', async () => {
    const out = await take({ kind: 'outgoing' })
    const { items: waiting } = await desk.waiting('3-2-1501')
    const { residents, unitId } = await desk.waiting('3-2-1501')
    const collector = { kind: 'resident' as const, personId: residents[0]?.personId ?? '' }
    await expect(
      desk.clerk.parcels.release({ commandId: newCommandId(), unitId, items: waiting, collector }),
    ).rejects.toMatchObject({ code: 'ACT_NOT_POSSIBLE' })
    const way = { commandId: newCommandId(), id: out.id, revision: 0, courier: '马师傅' }
    await items().pickUp({ ...way, trackingNo: 'SF1390000012345' })
    expect((await items().history({ id: out.id })).item).toMatchObject({
      state: 'pickedUp',
      trackingNo: 'SF1390000012345',
    })
  })
  it('from a court is not received; the visit is written down', async () => {
    await expect(take({ kind: 'official' })).rejects.toMatchObject({ code: 'OFFICIAL_NOT_RECEIVED' })
    const { id: visit } = await items().refuse({
      ...{
        commandId: newCommandId(),
        kind: 'official',
        carrier: 'ems',
        unitId: await desk.unitId('3-2-1501'),
      },
      ...{ reason: 'official', courier: '邮递员', note: '已电话告诉业主' },
    })
    expect((await items().history({ id: visit })).item.state).toBe('refused')
    await expect(take({ kind: 'official', own: { how: 'paper' } })).resolves.toMatchObject({
      state: 'received',
    })
  })
})
