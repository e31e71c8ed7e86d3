import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY } from '../../support/fake-clock.ts'
import { newCommandId } from '../../support/test-house.ts'
import { openParcelDesk, type ParcelDesk } from './desk.ts'

let desk: ParcelDesk
const ids: string[] = []
beforeAll(async () => {
  desk = await openParcelDesk()
  ids.push((await desk.intake('75142933805701', '3-2-1501')).id)
  const homes = new Map<string, string>()
  for (const unit of ['3-2-1501', '3-2-1502', '2-1-301']) homes.set(unit, await desk.unitId(unit))
  desk.house.clock.pass(DAY)
  const clerk = await desk.house.as('assistant', 'B1')
  Object.assign(desk, { clerk })
  for (const [code, unit] of [
    ['75142933805702', '3-2-1501'],
    ['75142933805703', '3-2-1502'],
    ['75142933805704', '2-1-301'],
  ] as const) {
    const addressee = { unitId: homes.get(unit) ?? '', personId: null }
    const item = { trackingNo: code, carrier: 'zto' as const, sizeClass: 'small' as const, nameOnLabel: '' }
    ids.push((await clerk.parcels.intake({ commandId: newCommandId(), ...item, addressee })).id)
  }
})
afterAll(() => desk.house.close())

const list = () => desk.clerk.notices.callList({ filter: 'all' })
const stateOf = (id: string) =>
  desk.house.rows<{ state: string }>('SELECT state FROM parcel WHERE id = ?', id)[0]?.state

describe('the list of calls', () => {
  it('names each home once, by zone and then by age, with its phone masked', async () => {
    const { rows, counts } = await list()
    expect(rows.map(({ unit }) => unit)).toEqual(['2-1-301', '3-2-1501', '3-2-1502'])
    expect(rows[1]).toMatchObject({
      ...{ oldestDays: 1, name: '林静怡', phone: '139****1234', attempts: 0, last: null },
      parcelIds: ids.slice(0, 2),
    })
    expect(counts).toEqual({ untold: 3, overdue: 0, all: 3 })
  })

  it('writes down who saw the full number, and that it was to tell of a parcel', async () => {
    const { rows } = await list()
    const { unitId = '', personId } = rows[1] ?? {}
    const { phone } = await desk.clerk.notices.revealPhone({ unitId, personId: personId ?? '' })
    expect(phone).toBe('13900001234')
    expect(desk.house.rows("SELECT reason FROM audit WHERE procedure = 'notices.revealPhone'")).toEqual([
      { reason: '通知取件' },
    ])
  })

  it('keeps a home for which nobody answered, and counts the tries', async () => {
    const record = (result: 'noAnswer' | 'reached') =>
      desk.clerk.notices.record({
        ...{ commandId: newCommandId(), parcelIds: ids.slice(0, 2), method: 'call', result, promise: '' },
      })
    expect(await record('noAnswer')).toEqual({ told: 0 })
    expect(stateOf(ids[0] ?? '')).toBe('received')
    expect(await record('reached')).toEqual({ told: 2 })
    expect(stateOf(ids[0] ?? '')).toBe('notified')
    const { rows, counts } = await list()
    expect(rows[1]).toMatchObject({ attempts: 2, last: { result: 'reached', method: 'call' } })
    expect(counts.untold).toBe(2)
    expect(await desk.clerk.notices.attempts({ parcelId: ids[0] ?? '' })).toHaveLength(2)
    const steps = desk.house.rows("SELECT act FROM parcel_step WHERE parcel_id = ? AND act = 'tell'", ids[0])
    expect(steps).toHaveLength(1)
  })
})

describe('a text', () => {
  it('says codes and days and masks the name', async () => {
    const { text } = await desk.clerk.notices.text({ parcelIds: ids.slice(0, 2) })
    const codes = desk.house
      .rows<{ code: string }>('SELECT pickup_code AS code FROM parcel WHERE id IN (?, ?)', ids[0], ids[1])
      .map(({ code }) => code)
    for (const code of codes) expect(text).toContain(code)
    expect(text).toContain('林**')
    expect(text).not.toContain('林静怡')
    expect(text).toContain('29 天内')
    expect(text).not.toContain('B1-0')
  })

  it('for the console of an SMS provider carries the full phone, and one audit row for each person', async () => {
    const file = await desk.clerk.notices.smsFile({ parcelIds: ids })
    const lines = (await file.text()).trim().split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines.some((line) => line.startsWith('13900001234,'))).toBe(true)
    expect(desk.house.rows("SELECT 1 FROM audit WHERE procedure = 'notices.smsFile'")).toHaveLength(3)
  })
})

describe('slips', () => {
  it('are one a home, and making them counts as telling', async () => {
    const made = await desk.clerk.notices.makeSlips({ commandId: newCommandId(), parcelIds: ids })
    expect(made.slips).toBe(3)
    expect(stateOf(ids[3] ?? '')).toBe('notified')
    for (const form of ['parcel-slips', 'parcel-roll-slips']) {
      const { sheetId } = await desk.clerk.printing.reserve({
        ...{ commandId: newCommandId(), form, recordId: made.batchId },
      })
      expect((await desk.clerk.printing.preview({ sheetId })).about).toBe('3 户')
    }
  })
})
