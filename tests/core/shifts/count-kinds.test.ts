import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newCommandId } from '../../support/test-house.ts'
import { openRunDesk, type RunDesk, waybill } from '../parcels/run-desk.ts'

let desk: RunDesk
let unitId: string
let faxNo: string
beforeAll(async () => {
  desk = await openRunDesk()
  unitId = await desk.unitId('3-2-1501')
  const runId = await desk.begin()
  await desk.store(runId, waybill(1), '3-2-1501')
  for (const bagNo of ['K-1501', 'K-1502'])
    await desk.clerk.moveIn.takeKeys({
      ...{ commandId: newCommandId(), unitId, what: '入户门一把', quantity: 1, bagNo, place: '钥匙柜 3' },
      ...{ purpose: '维修', borrowers: '施工单位', notice: '借前打电话', until: '2026-12-31' },
    })
  faxNo = (
    await desk.clerk.fax.receive({
      ...{ commandId: newCommandId(), for: { kind: 'unit', unitId, personId: null }, sender: '区人民法院' },
      ...{ number: '021-55668816', pages: 3, expected: 3, legible: true, summary: '' },
    })
  ).faxNo
})
afterAll(() => desk.house.close())

const command = () => ({ commandId: newCommandId() })

const begin = async (at = desk.clerk) => {
  const { shiftId } = await at.shifts.open(command())
  const { countId } = await at.shifts.beginCount({ ...command(), shiftId, moment: 'open' })
  return { shiftId, countId, lines: await at.shifts.lines({ countId }) }
}

describe('what a shift counts', () => {
  it('is the shelf, the board of keys and the tray of faxes, in the order of the walk', async () => {
    const { countId, lines } = await begin()
    expect(lines.map(({ kind, place, about }) => [kind, place, about])).toEqual([
      ['parcels', 'B1-07-01', '3-2-1501'],
      ['keys', '钥匙柜 3 K-1501', '3-2-1501'],
      ['keys', '钥匙柜 3 K-1502', '3-2-1501'],
      ['faxes', faxNo, '3-2-1501，3 页'],
    ])
    const scan = async (code: string) =>
      (await desk.clerk.shifts.scan({ ...command(), countId, code })).outcome
    expect([await scan(waybill(1)), await scan('k-1501'), await scan(faxNo)]).toEqual([
      'seen',
      'seen',
      'seen',
    ])
  })

  it('passes a missing bag of keys on to the supervisors, since only parcels have incidents', async () => {
    const { count } = await desk.clerk.shifts.current()
    const countId = count?.id ?? ''
    const done = await desk.clerk.shifts.finishCount({ ...command(), countId, account: '' })
    expect(done).toMatchObject({ incidents: [], sums: { expected: 4, seen: 3, missing: 1, extra: 0 } })
    const { notes } = await desk.supervisor.shifts.current()
    expect(notes).toMatchObject([{ content: 'B1 交接班清点对不上：钥匙 钥匙柜 3 K-1502 不在', mine: true }])
  })

  it('has the keys of a zone at the first desk of it alone, and leaves out what is lent', async () => {
    const other = await desk.house.as('assistant', 'B2')
    expect((await begin(other)).lines).toEqual([])
    const [first] = await desk.clerk.moveIn.heldKeys({ unitId })
    await desk.clerk.moveIn.lendKeys({
      ...{ ...command(), custodyId: first?.id ?? '', borrower: '王师傅', phone: '13900007777' },
      ...{ paperTail: '003x', reason: '修漏水', dueAt: desk.house.clock.now() + 3_600_000 },
    })
    const shift = (await desk.clerk.shifts.current()).shift
    const { countId } = await desk.clerk.shifts.beginCount({
      ...{ ...command(), shiftId: shift?.id ?? '', moment: 'close' },
    })
    const lines = await desk.clerk.shifts.lines({ countId })
    expect(lines.filter(({ kind }) => kind === 'keys').map(({ place }) => place)).toEqual(['钥匙柜 3 K-1502'])
  })

  it('of parcels is scanned item by item where the house wants that; keys are still ticked', async () => {
    const { revision } = await desk.supervisor.settings.read()
    await desk.supervisor.settings.change({ ...command(), revision, changes: { parcelCount: 'scan' } })
    const countId = (await desk.clerk.shifts.current()).count?.id ?? ''
    const lines = await desk.clerk.shifts.lines({ countId })
    const tick = (wanted: string) =>
      desk.clerk.shifts.tick({
        ...{ ...command(), countId, seen: true },
        items: lines.filter(({ kind }) => kind === wanted).map(({ kind, itemId }) => ({ kind, itemId })),
      })
    await expect(tick('parcels')).rejects.toMatchObject({ code: 'COUNT_BY_SCAN' })
    await expect(tick('keys')).resolves.toMatchObject({ seen: 1 })
  })
})
