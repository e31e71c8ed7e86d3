import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DueItem } from '#core/desk/desk.contract.ts'
import { type Due, type DueItems, today } from '#core/desk/desk.service.ts'
import { system } from '#core/kernel/caller.ts'
import { DAY } from '../../support/fake-clock.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'

const item = (id: string, at: number): DueItem => ({
  kind: 'parcel-overdue',
  id,
  at,
  days: 9,
  late: true,
  zone: 'B',
  unitId: null,
  unit: '',
  place: 'B1-01-01',
  about: '',
})

const duty = (permission: DueItems['permission'], due: Due): DueItems => ({
  permission,
  due: async () => due,
})

describe('the work desk', () => {
  const caller = { ...system, permissions: new Set(['parcel.list'] as const) }

  it('puts what has waited longest first, whatever duty it is of', async () => {
    const one = duty('parcel.list', { items: [item('a', 3), item('b', 9)], total: 2 })
    const other = duty('parcel.list', { items: [item('c', 5)], total: 40 })
    const due = await today([one, other], caller)
    expect(due.items.map(({ id }) => id)).toEqual(['a', 'c', 'b'])
    expect(due.total).toBe(42)
  })

  it('asks first what only somebody at the printer can answer', async () => {
    const prints = duty('parcel.list', { items: [{ ...item('p', 9), kind: 'print-unknown' }], total: 1 })
    const parcels = duty('parcel.list', { items: [item('a', 3), item('b', 5)], total: 2 })
    expect((await today([parcels, prints], caller)).items.map(({ id }) => id)).toEqual(['p', 'a', 'b'])
  })

  it('asks no duty that the caller may not see', async () => {
    const hidden = duty('staff.manage', { items: [item('a', 3)], total: 1 })
    expect(await today([hidden], caller)).toEqual({ items: [], total: 0 })
  })
})

describe('parcels', () => {
  let house: TestHouse
  beforeEach(async () => {
    house = await openTestHouse()
  })
  afterEach(() => house.close())

  const takeIn = async (trackingNo: string): Promise<void> => {
    const clerk = await house.as('assistant')
    await clerk.parcels.intake({
      commandId: newCommandId(),
      trackingNo,
      carrier: 'zto',
      sizeClass: 'small',
      addressee: null,
      nameOnLabel: '',
    })
  }

  it('without an addressee are due from the first day, late once their time is over', async () => {
    await takeIn('75142933805712')
    const fresh = await (await house.as('assistant')).desk.today()
    expect(fresh).toMatchObject({ total: 1, items: [{ kind: 'parcel-unclaimed', days: 0, late: false }] })
    house.clock.pass(8 * DAY)
    await takeIn('75142933805713')
    const { items } = await (await house.as('assistant')).desk.today()
    expect(items.map(({ late, days }) => ({ late, days }))).toEqual([
      { late: true, days: 8 },
      { late: false, days: 0 },
    ])
    expect(items[0]?.about).toBe('中通 …5712')
  })
})
