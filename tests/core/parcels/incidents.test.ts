import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newCommandId, PIN } from '../../support/test-house.ts'
import { openParcelDesk, type ParcelDesk } from './desk.ts'

let desk: ParcelDesk
let id: string
beforeEach(async () => {
  desk = await openParcelDesk()
  id = (await desk.intake('75142933805701', '3-2-1501')).id
})
afterEach(() => desk.house.close())

const report = (kind: 'lost' | 'damaged' | 'misdelivered' = 'lost') =>
  desk.clerk.parcelIncidents.report({
    ...{ commandId: newCommandId(), id, revision: 0, kind, account: '清点时不在架上', claimFen: 26_800 },
  })
const end = async (incidentId: string, ends: object) =>
  desk.clerk.parcelIncidents.close({
    ...{ commandId: newCommandId(), id: incidentId, revision: 0, outcome: '已和业主谈妥' },
    ...{ claimFen: 26_800, payer: 'property', ends: ends as { how: 'settled' } },
  })
const state = async () => (await desk.clerk.parcelItems.history({ id })).item.state

describe('an incident', () => {
  it('freezes the item: nobody fetches what is lost', async () => {
    const { incidentNo } = await report()
    expect(incidentNo).toBe('B1-26-S0001')
    const { unitId, waiting, disputed, residents } = await desk.clerk.parcels.ofUnit({
      unitId: await desk.unitId('3-2-1501'),
    })
    expect(waiting).toEqual([])
    expect(disputed).toMatchObject([{ id, state: 'lost' }])
    const items = disputed.map(({ id, revision }) => ({ id, revision }))
    const collector = { kind: 'resident' as const, personId: residents[0]?.personId ?? '' }
    await expect(
      desk.clerk.parcels.release({ commandId: newCommandId(), unitId, items, collector }),
    ).rejects.toMatchObject({ code: 'ACT_NOT_POSSIBLE', data: { state: 'lost' } })
  })
  it('ends when the item is found, on a shelf and waiting', async () => {
    const { incidentId } = await report()
    await end(incidentId, { how: 'onShelf', slot: 9 })
    expect(await state()).toBe('received')
    expect(await desk.clerk.parcelIncidents.find({ id: incidentId })).toMatchObject({
      outcome: '已和业主谈妥',
      payer: 'property',
    })
  })
  it('does not end while its item is still missing', async () => {
    const { incidentId } = await report()
    await expect(end(incidentId, { how: 'settled' })).rejects.toMatchObject({ code: 'ACT_INCOMPLETE' })
  })
  it('is written off by a supervisor alone', async () => {
    const { incidentId } = await report()
    await expect(end(incidentId, { how: 'writtenOff', person: '林静怡' })).rejects.toMatchObject({
      code: 'APPROVAL_REFUSED',
    })
    const { staffId } = await desk.house.staff('supervisor')
    const asked = { approverId: staffId, pin: PIN, permission: 'parcel.override' as const, record: id }
    const { approval } = await desk.clerk.staff.approve(asked)
    await end(incidentId, { how: 'writtenOff', person: '林静怡', approval })
    expect(await state()).toBe('closedByForce')
  })
  it('about what is not ours ends with the courier', async () => {
    const { incidentId } = await report('misdelivered')
    await end(incidentId, { how: 'handedBack', courier: '马师傅', signed: { how: 'paper' } })
    expect(await state()).toBe('handedBack')
  })
  it('is on the list of what is open until then', async () => {
    const { incidentId } = await report()
    const open = () => desk.clerk.parcelIncidents.list({ filter: 'open' })
    expect((await open()).rows).toMatchObject([{ id: incidentId, item: { unit: '3-2-1501' } }])
    await end(incidentId, { how: 'onShelf', slot: 9 })
    expect((await open()).rows).toEqual([])
  })
  it('prints the whole way of its item', async () => {
    const { incidentId } = await report()
    const file = await desk.clerk.parcelIncidents.sheet({ id: incidentId, note: '' })
    expect(file.type).toBe('application/pdf')
    expect(desk.house.rows("SELECT record_id FROM audit WHERE action = 'parcelIncidents.sheet'")).toEqual([
      { record_id: incidentId },
    ])
  })
})
