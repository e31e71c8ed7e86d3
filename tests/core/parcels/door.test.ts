import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newCommandId } from '../../support/test-house.ts'
import { openParcelDesk, type ParcelDesk } from './desk.ts'

let desk: ParcelDesk
beforeAll(async () => {
  desk = await openParcelDesk()
})
afterAll(() => desk.house.close())

const HOME = '2-1-301'
const trips = () => desk.clerk.doorTrips
const offered = async () => (await trips().board()).offered
const arrive = async (trackingNo: string) => {
  const { id } = await desk.intake(trackingNo, HOME)
  return { id, revision: 0 }
}
const takeOut = (items: { id: string; revision: number }[]) =>
  trips().takeOut({ commandId: newCommandId(), items, staffId: null })
const stateOf = async (id: string) => (await desk.clerk.parcelItems.history({ id })).item.state

describe('a way to the doors', () => {
  it('offers what waits for homes of its zones, and for no other', async () => {
    const { id } = await arrive('75142933805601')
    await desk.intake('75142933805602', '3-2-1501')
    expect((await offered()).map((item) => item.id)).toEqual([id])
  })

  it('has each item in somebody’s hand until it is signed for or lies on its shelf again', async () => {
    const [one, two] = [await arrive('75142933805603'), await arrive('75142933805604')]
    const { tripId, tripNo } = await takeOut([one, two])
    expect(tripNo).toBe('B1-1124-D01')
    expect(await stateOf(one.id)).toBe('toDoor')
    expect((await offered()).some(({ id }) => id === one.id)).toBe(false)
    const { residents, unitId } = await desk.waiting(HOME)
    const { personId = '', name = '' } = residents[0] ?? {}
    const first = await trips().settle({
      ...{ commandId: newCommandId(), tripId, handed: [{ id: one.id, person: name, personId }] },
      ...{ back: [], reason: '' },
    })
    expect(first).toEqual({ left: 1 })
    const last = await trips().settle({
      ...{ commandId: newCommandId(), tripId, handed: [], back: [two.id], reason: '没人在家' },
    })
    expect(last).toEqual({ left: 0 })
    const [handed, back] = [
      await desk.clerk.parcelItems.history({ id: one.id }),
      await desk.clerk.parcelItems.history({ id: two.id }),
    ]
    expect(handed.item.state).toBe('collected')
    expect(handed.collector).toBe('单雪梅')
    expect(handed.steps.map(({ act, person }) => [act, person])).toEqual([
      [null, ''],
      ['takeOut', '员工 assistant'],
      ['handOver', '单雪梅'],
    ])
    expect(back.item).toMatchObject({ state: 'received', unitId })
    expect(back.steps.at(-1)).toMatchObject({ act: 'bringBack', reason: '没人在家' })
    const [trip] = (await trips().board()).trips
    expect(trip).toMatchObject({ tripNo, carrier: '员工 assistant' })
    expect(trip?.backAt).not.toBeNull()
  })

  it('shows who lives behind the door while it is out, and takes nobody else’s name for one of them', async () => {
    const item = await arrive('75142933805611')
    const { tripId } = await takeOut([item])
    const { residents } = await desk.waiting(HOME)
    const trip = (await trips().board()).trips.find(({ id }) => id === tripId)
    expect(trip?.items[0]?.residents).toEqual(residents.map(({ personId, name }) => ({ personId, name })))
    const settle = (person: string, personId: string | null) =>
      trips().settle({
        ...{ commandId: newCommandId(), tripId, handed: [{ id: item.id, person, personId }] },
        ...{ back: [], reason: '' },
      })
    const neighbour = (await desk.waiting('3-2-1501')).residents[0]
    await expect(settle('林静怡', neighbour?.personId ?? '')).rejects.toMatchObject({
      code: 'COLLECTOR_NOT_OF_HOUSEHOLD',
    })
    const consent = async () => (await desk.clerk.parcelItems.history({ id: item.id })).item.consent
    expect(await consent()).toBe('pending')
    await settle('单雪梅', residents[0]?.personId ?? '')
    // The line that was signed at the door is the word for what came in on nobody's.
    expect(await consent()).toBe('atDoor')
  })

  it('is settled once', async () => {
    const item = await arrive('75142933805605')
    const { tripId } = await takeOut([item])
    const back = () =>
      trips().settle({ commandId: newCommandId(), tripId, handed: [], back: [item.id], reason: '' })
    await back()
    await expect(back()).rejects.toMatchObject({ code: 'TRIP_ENDED' })
  })

  it('takes nothing along for which a paper has to be seen', async () => {
    const { id } = await desk.clerk.parcels.intake({
      ...{ commandId: newCommandId(), trackingNo: '75142933805606', carrier: 'zto', sizeClass: 'small' },
      ...{ addressee: { unitId: await desk.unitId(HOME), personId: null }, nameOnLabel: '' },
      goods: { flags: ['highValue'], declaredFen: 500_000 },
    })
    await expect(takeOut([{ id, revision: 0 }])).rejects.toMatchObject({
      code: 'NOT_TO_THE_DOOR',
      data: { unit: HOME },
    })
    expect(await stateOf(id)).toBe('received')
  })

  it('takes all or nothing: an item that was fetched meanwhile stops the sheet', async () => {
    const [one, two] = [await arrive('75142933805607'), await arrive('75142933805608')]
    await desk.clerk.parcelItems.relocate({
      ...{ commandId: newCommandId(), ...two, slot: 13, placeNote: '', reason: '' },
    })
    await expect(takeOut([one, two])).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await stateOf(one.id)).toBe('received')
  })
})
