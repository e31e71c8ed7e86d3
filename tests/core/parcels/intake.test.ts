import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY, MINUTE } from '../../support/fake-clock.ts'
import { newCommandId } from '../../support/test-house.ts'
import { openParcelDesk, type ParcelDesk } from './desk.ts'

let desk: ParcelDesk
beforeEach(async () => {
  desk = await openParcelDesk()
})
afterEach(() => desk.house.close())

const parcels = () => desk.clerk.parcels

describe('taking a parcel in', () => {
  it('gives it a number of the year, a place of the day and a code that its label never shows', async () => {
    const first = await desk.intake('75142933805712', '3-2-1501')
    const second = await desk.intake('75142933805713', '3-2-1501')
    expect(first).toMatchObject({ itemNo: 'B1-26-00001', shelfNo: 'B1-07-01', state: 'received' })
    expect(second).toMatchObject({ itemNo: 'B1-26-00002', shelfNo: 'B1-08-02' })
    const { code } = await parcels().pickupCode({ id: first.id })
    expect(code).toMatch(/^\d{4}$/)
    expect(JSON.stringify(await parcels().list({ filter: 'waiting', size: 50 }))).not.toContain(`"${code}"`)
  })
  it('is found by its whole pickup code at the counter, and by nobody who could spell the code out', async () => {
    const { id } = await desk.intake('75142933805712', '3-2-1501')
    const { code } = await parcels().pickupCode({ id })
    const found = async (client: ParcelDesk['clerk'], text: string) =>
      (await client.search.find({ text, limit: 50 })).hits.some(({ recordId }) => recordId === id)
    const manager = await desk.house.as('projectManager', 'B1')
    expect(await found(desk.clerk, code)).toBe(true)
    expect(await found(manager, code)).toBe(false)
    expect(await found(desk.clerk, code.slice(0, 3))).toBe(false)
  })
  it('starts the places of a day anew and goes on with the numbers of the year', async () => {
    await desk.intake('75142933805712', '3-2-1501')
    desk.house.clock.pass(DAY)
    const clerk = await desk.house.as('assistant', 'B1')
    const next = await clerk.parcels.intake({
      commandId: newCommandId(),
      trackingNo: '75142933805713',
      carrier: 'zto',
      sizeClass: 'medium',
      addressee: null,
      nameOnLabel: '',
    })
    expect(next).toMatchObject({ itemNo: 'B1-26-00002', shelfNo: 'B1-20-01', state: 'unclaimed' })
  })
  it('answers a second scan of the same label with its place', async () => {
    const { id, shelfNo } = await desk.intake('75142933805712', '3-2-1501')
    expect((await parcels().recognise({ code: '７５１４ ２９３３ ８０５７ １２' })).open).toMatchObject({
      id,
      shelfNo,
    })
    await expect(desk.intake('75142933805712', '3-2-1502')).rejects.toMatchObject({
      code: 'PARCEL_ALREADY_HERE',
      data: { id, shelfNo },
    })
    expect(desk.house.rows('SELECT id FROM parcel')).toHaveLength(1)
  })
  it('is done once when Enter bounced', async () => {
    const input = {
      ...{
        commandId: newCommandId(),
        trackingNo: '75142933805712',
        carrier: 'zto' as const,
        sizeClass: 'small' as const,
      },
      ...{ addressee: null, nameOnLabel: '陈' },
    }
    expect(await parcels().intake(input)).toEqual(await parcels().intake(input))
    expect(desk.house.rows('SELECT id FROM parcel')).toHaveLength(1)
  })
  it('takes a parcel for a home of the other zone, and shows the person to that zone alone', async () => {
    await desk.intake('75142933805712', '2-1-301')
    expect((await parcels().counts()).waiting).toBe(1)
  })
  it('warns of a number that was handed out lately', async () => {
    const { id } = await desk.intake('75142933805712', '3-2-1501')
    const { unitId, items, residents } = await desk.waiting('3-2-1501')
    const [resident] = residents
    await parcels().release({
      ...{ commandId: newCommandId(), unitId, items },
      collector: { kind: 'resident', personId: resident?.personId ?? '' },
    })
    expect((await parcels().recognise({ code: '75142933805712' })).closedLately).toMatchObject({ id })
  })
})

describe('a parcel without an addressee', () => {
  it('waits in its own slot until somebody is found, and keeps its number', async () => {
    const { id, shelfNo } = await desk.intake('75142933805712', null)
    expect(shelfNo).toBe('B1-20-01')
    const unitId = await desk.unitId('3-2-1501')
    const assigned = await parcels().assign({
      commandId: newCommandId(),
      id,
      revision: 0,
      unitId,
      personId: null,
    })
    expect(assigned).toEqual({ shelfNo: 'B1-07-01', revision: 1 })
    expect((await desk.waiting('3-2-1501')).items).toEqual([{ id, revision: 1 }])
  })
  it('is refused to the second of two clerks who find somebody for it', async () => {
    const { id } = await desk.intake('75142933805712', null)
    const unitId = await desk.unitId('3-2-1501')
    await parcels().assign({ commandId: newCommandId(), id, revision: 0, unitId, personId: null })
    const late = parcels().assign({ commandId: newCommandId(), id, revision: 0, unitId, personId: null })
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT', data: { revision: 1 } })
  })
})

describe('taking an intake back', () => {
  it('frees the number for the right scan', async () => {
    const { id } = await desk.intake('75142933805712', '3-2-1501')
    await parcels().withdraw({ commandId: newCommandId(), id })
    expect((await parcels().counts()).waiting).toBe(0)
    await expect(desk.intake('75142933805712', '3-2-1502')).resolves.toMatchObject({ state: 'received' })
  })
  it('is a matter for the supervisor after ten minutes', async () => {
    const { id } = await desk.intake('75142933805712', '3-2-1501')
    desk.house.clock.pass(10 * MINUTE + 1)
    const clerk = await desk.house.as('assistant', 'B1')
    await expect(clerk.parcels.withdraw({ commandId: newCommandId(), id })).rejects.toMatchObject({
      code: 'TOO_LATE_TO_WITHDRAW',
    })
  })
})

describe('every step', () => {
  it('is written down with who, where and when', async () => {
    const { id } = await desk.intake('75142933805712', null)
    await parcels().assign({
      ...{ commandId: newCommandId(), id, revision: 0, personId: null },
      unitId: await desk.unitId('3-2-1501'),
    })
    const steps = desk.house.rows(
      'SELECT state, shelf_no, desk_code FROM parcel_step WHERE parcel_id = ?',
      id,
    )
    expect(steps).toEqual([
      { state: 'unclaimed', shelf_no: 'B1-20-01', desk_code: 'B1' },
      { state: 'received', shelf_no: 'B1-07-01', desk_code: 'B1' },
    ])
    const audited = desk.house.rows(
      "SELECT action FROM audit WHERE record_kind = 'parcel' AND record_id = ?",
      id,
    )
    expect(audited).toEqual([{ action: 'parcels.intake' }, { action: 'parcels.assign' }])
  })
})
