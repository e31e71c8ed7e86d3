import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newCommandId, PIN } from '../../support/test-house.ts'
import { openParcelDesk, type ParcelDesk } from './desk.ts'

let desk: ParcelDesk
beforeEach(async () => {
  desk = await openParcelDesk()
  for (const number of ['75142933805701', '75142933805702', '75142933805703'])
    await desk.intake(number, '3-2-1501')
})
afterEach(() => desk.house.close())

type Release = Parameters<ParcelDesk['clerk']['parcels']['release']>[0]
const other = (proof?: object): Release['collector'] =>
  ({
    kind: 'other',
    name: '王阿姨',
    relation: '保姆',
    phone: '',
    ...(proof === undefined ? {} : { proof }),
  }) as Release['collector']

const releaseTo = async (collector: Release['collector'], client = desk.clerk) => {
  const { unitId, items } = await desk.waiting('3-2-1501')
  return client.parcels.release({ commandId: newCommandId(), unitId, items, collector })
}
const resident = async (at = 0) => {
  const { residents } = await desk.waiting('3-2-1501')
  return { kind: 'resident' as const, personId: residents[at]?.personId ?? '' }
}

describe('handing over', () => {
  it('gives a household all that waits for its home at once, and names who came', async () => {
    expect(await releaseTo(await resident())).toEqual({ released: 3 })
    const rows = desk.house.rows(
      'SELECT DISTINCT state, collector, handover_id IS NOT NULL AS one FROM parcel',
    )
    expect(rows).toEqual([{ state: 'collected', collector: '林静怡', one: 1 }])
    expect(
      (await desk.clerk.parcels.ofUnit({ unitId: await desk.unitId('3-2-1501') })).earlier,
    ).toMatchObject([{ pieces: 3, collector: '林静怡' }])
  })
  it('keeps what was not ticked in its place', async () => {
    const { unitId, items } = await desk.waiting('3-2-1501')
    await desk.clerk.parcels.release({
      ...{ commandId: newCommandId(), unitId, items: items.slice(0, 1) },
      collector: await resident(1),
    })
    expect((await desk.waiting('3-2-1501')).items).toEqual(items.slice(1))
  })
  it('is done once when the same command arrives twice', async () => {
    const { unitId, items } = await desk.waiting('3-2-1501')
    const input = { commandId: newCommandId(), unitId, items, collector: await resident() }
    expect(await desk.clerk.parcels.release(input)).toEqual(await desk.clerk.parcels.release(input))
  })
  it('of the same items at two desks lets one win and tells the other who had them', async () => {
    const { unitId, items } = await desk.waiting('3-2-1501')
    const collector = await resident()
    const second = await desk.house.as('specialist', 'B2')
    const results = await Promise.allSettled([
      desk.clerk.parcels.release({ commandId: newCommandId(), unitId, items, collector }),
      second.parcels.release({ commandId: newCommandId(), unitId, items, collector }),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = results.find((result) => result.status === 'rejected')
    expect(lost?.reason).toMatchObject({ code: 'PARCEL_ALREADY_COLLECTED', data: { by: '员工 assistant' } })
  })
  it('never lets an item of another home slip in', async () => {
    const { id } = await desk.intake('75142933805799', '3-2-1502')
    const { unitId, items } = await desk.waiting('3-2-1501')
    const mixed = {
      commandId: newCommandId(),
      unitId,
      items: [...items, { id, revision: 0 }],
      collector: await resident(),
    }
    await expect(desk.clerk.parcels.release(mixed)).rejects.toMatchObject({
      code: 'PARCEL_OF_ANOTHER_UNIT',
      data: { unit: '3-2-1502' },
    })
    expect((await desk.clerk.parcels.counts()).waiting).toBe(4)
  })
  it('finds the item by our label, the waybill and the pickup code', async () => {
    const [row] = desk.house.rows<{ id: string; item_no: string; tracking_no: string; pickup_code: string }>(
      'SELECT * FROM parcel',
    )
    for (const code of [`P:${row?.item_no}`, row?.item_no, row?.tracking_no, row?.pickup_code])
      expect(await desk.clerk.parcels.locate({ code: code ?? '' })).toMatchObject([{ id: row?.id }])
  })
})

describe('an item released to a stranger needs the owner’s answer or a supervisor', () => {
  it('is refused without either, and the try is written down', async () => {
    await expect(releaseTo(other())).rejects.toMatchObject({ code: 'COLLECTOR_NOT_OF_HOUSEHOLD' })
    expect((await desk.clerk.parcels.counts()).waiting).toBe(3)
    expect(desk.house.rows("SELECT record_id FROM audit WHERE action = 'parcels.release.refused'")).toEqual([
      { record_id: 'COLLECTOR_NOT_OF_HOUSEHOLD' },
    ])
  })
  it('is given for the code of the notice', async () => {
    const { items } = await desk.waiting('3-2-1501')
    const { code } = await desk.clerk.parcels.pickupCode({ id: items[0]?.id ?? '' })
    await expect(
      releaseTo(other({ kind: 'pickupCode', code: code === '0000' ? '0001' : '0000' })),
    ).rejects.toMatchObject({
      code: 'PICKUP_CODE_WRONG',
    })
    await expect(releaseTo(other({ kind: 'pickupCode', code }))).resolves.toEqual({ released: 3 })
  })
  it('is given when somebody of the household said yes on the phone', async () => {
    const { personId } = await resident()
    await expect(releaseTo(other({ kind: 'ownerAnswer', personId, answer: '同意' }))).resolves.toEqual({
      released: 3,
    })
  })
  it('is given with a supervisor’s PIN, once and for this home alone', async () => {
    const { staffId } = await desk.house.staff('supervisor')
    const unitId = await desk.unitId('3-2-1501')
    const ask = (record: string) =>
      desk.clerk.staff.approve({ approverId: staffId, pin: PIN, permission: 'parcel.override', record })
    const elsewhere = await ask(await desk.unitId('3-2-1502'))
    await expect(releaseTo(other({ kind: 'approval', approval: elsewhere.approval }))).rejects.toMatchObject({
      code: 'APPROVAL_REFUSED',
    })
    const { approval } = await ask(unitId)
    await expect(releaseTo(other({ kind: 'approval', approval }))).resolves.toEqual({ released: 3 })
    await desk.intake('75142933805711', '3-2-1501')
    await expect(releaseTo(other({ kind: 'approval', approval }))).rejects.toMatchObject({
      code: 'APPROVAL_REFUSED',
    })
  })
  it('is not given to a resident of another home', async () => {
    const { residents } = await desk.waiting('3-2-1502')
    const neighbour = { kind: 'resident' as const, personId: residents[0]?.personId ?? '' }
    await expect(releaseTo(neighbour)).rejects.toMatchObject({ code: 'COLLECTOR_NOT_OF_HOUSEHOLD' })
  })
})

describe('who may see whom', () => {
  it('lets the night guard hand out by number and place, without a name', async () => {
    const guard = await desk.house.as('guard', 'B1')
    const { rows } = await guard.parcels.list({ filter: 'waiting', size: 10 })
    expect(rows).toHaveLength(3)
    expect(rows.every(({ addressee }) => addressee === '')).toBe(true)
    const { residents } = await guard.parcels.ofUnit({ unitId: await desk.unitId('3-2-1501') })
    expect(residents).toEqual([])
  })
})
