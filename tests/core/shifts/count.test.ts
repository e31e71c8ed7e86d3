import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newCommandId } from '../../support/test-house.ts'
import { openRunDesk, type RunDesk, waybill } from '../parcels/run-desk.ts'

let desk: RunDesk
beforeEach(async () => {
  desk = await openRunDesk()
})
afterEach(() => desk.house.close())

const shifts = () => desk.clerk.shifts

const openShift = async (): Promise<string> => (await shifts().open({ commandId: newCommandId() })).shiftId

const beginCount = async (shiftId: string) =>
  shifts().beginCount({ commandId: newCommandId(), shiftId, moment: 'close' })

const stored = async (count: number) => {
  const runId = await desk.begin()
  const items = []
  for (let nth = 1; nth <= count; nth += 1)
    items.push(await desk.store(runId, waybill(nth), nth % 2 === 0 ? '3-2-1501' : '3-2-1502'))
  return items
}

const handOut = async (unit: string, ids: readonly string[]) => {
  const { unitId, items, residents } = await desk.waiting(unit)
  await desk.clerk.parcels.release({
    ...{ commandId: newCommandId(), unitId, items: items.filter(({ id }) => ids.includes(id)) },
    collector: { kind: 'resident', personId: residents[0]?.personId ?? '' },
  })
}

describe('a physical count', () => {
  it('finds 5 planted differences among 400 items, and nothing else', { timeout: 120_000 }, async () => {
    const items = await stored(400)
    const given = items.filter((_, at) => at % 2 === 1).slice(0, 2)
    // Two were handed out in the register and still lie there; three are in the register and lie nowhere.
    await handOut(
      '3-2-1501',
      given.map(({ id }) => id),
    )
    const gone = [items[10], items[200], items[398]].map((item) => item?.id)
    const countId = (await beginCount(await openShift())).countId
    const lying = items.filter(({ id }) => !gone.includes(id))
    for (const { itemNo } of lying) {
      const { outcome } = await shifts().scan({ commandId: newCommandId(), countId, code: `P:${itemNo}` })
      expect(outcome).toBe(given.some((item) => item.itemNo === itemNo) ? 'extra' : 'seen')
    }
    const finished = await shifts().finishCount({ commandId: newCommandId(), countId, account: '' })
    expect(finished.sums).toEqual({ expected: 398, seen: 395, gone: 0, missing: 3, extra: 2 })
    expect(finished.incidents).toHaveLength(5)
    const found = desk.house.rows<{ parcel_id: string; kind: string }>(
      'SELECT parcel_id, kind FROM parcel_incident',
    )
    expect(found.every(({ kind }) => kind === 'countDifference')).toBe(true)
    expect(new Set(found.map(({ parcel_id }) => parcel_id))).toEqual(
      new Set([...gone, ...given.map(({ id }) => id)]),
    )
  })

  it('by eye: a whole shelf is ticked at once, and a slip of the hand is unticked', async () => {
    const items = await stored(6)
    const { countId } = await beginCount(await openShift())
    const lines = await shifts().lines({ countId })
    expect(lines.map(({ place }) => place)).toEqual(items.map(({ shelfNo }) => shelfNo))
    const shelf = lines.filter((line) => line.shelf === lines[0]?.shelf)
    const tick = (seen: boolean) =>
      shifts().tick({
        commandId: newCommandId(),
        countId,
        seen,
        items: shelf.map(({ kind, itemId }) => ({ kind, itemId })),
      })
    expect(await tick(true)).toMatchObject({ seen: shelf.length, missing: 6 - shelf.length })
    expect(await tick(false)).toMatchObject({ seen: 0, missing: 6 })
  })

  it('takes what was handed out while it went on for no difference', async () => {
    const [first, second] = await stored(2)
    const { countId } = await beginCount(await openShift())
    await shifts().scan({ commandId: newCommandId(), countId, code: first?.itemNo ?? '' })
    await handOut('3-2-1501', [second?.id ?? ''])
    const finished = await shifts().finishCount({ commandId: newCommandId(), countId, account: '' })
    expect(finished.incidents).toEqual([])
    expect(finished.sums).toEqual({ expected: 1, seen: 1, gone: 1, missing: 0, extra: 0 })
    const lines = await shifts().lines({ countId })
    expect(lines.map(({ seen, how }) => [seen, how])).toEqual([
      [true, 'scan'],
      [false, 'gone'],
    ])
  })

  it('says so when a code is nobody’s or was seen before', async () => {
    const [first] = await stored(1)
    const { countId } = await beginCount(await openShift())
    const scan = async (code: string) =>
      (await shifts().scan({ commandId: newCommandId(), countId, code })).outcome
    expect(await scan(first?.itemNo ?? '')).toBe('seen')
    expect(await scan(waybill(1))).toBe('again')
    expect(await scan('99999999')).toBe('unknown')
  })
})

describe('a shift', () => {
  it('is opened once, and closed over a finished count or a reason', async () => {
    const shiftId = await openShift()
    await expect(openShift()).rejects.toMatchObject({ code: 'SHIFT_OPEN' })
    const close = (uncounted = '') =>
      shifts().close({ commandId: newCommandId(), shiftId, revision: 0, uncounted })
    await expect(close()).rejects.toMatchObject({ code: 'SHIFT_UNCOUNTED' })
    const { countId } = await beginCount(shiftId)
    await expect(close('停电')).rejects.toMatchObject({ code: 'COUNT_UNDER_WAY' })
    await shifts().finishCount({ commandId: newCommandId(), countId, account: '' })
    await close()
    await expect(close()).rejects.toMatchObject({ code: 'SHIFT_CLOSED' })
    await expect(openShift()).resolves.toBeTruthy()
  })
})

describe('a pass-on note', () => {
  it('waits for each of its named readers, and shows who has read it', async () => {
    const { staffId } = await desk.house.staff('supervisor')
    const { noteId } = await shifts().passOn({
      ...{ commandId: newCommandId(), content: '3-2-1501 的冷柜包裹今晚七点来取', readers: [staffId] },
    })
    const mine = (await desk.supervisor.shifts.current()).notes[0]
    expect(mine).toMatchObject({ id: noteId, mine: true, readers: [{ staffId, readAt: null }] })
    expect((await shifts().current()).notes[0]).toMatchObject({ mine: false })
    await desk.supervisor.shifts.readNote({ commandId: newCommandId(), noteId })
    expect((await desk.supervisor.shifts.current()).notes[0]).toMatchObject({ mine: false })
    await shifts().doneNote({ commandId: newCommandId(), noteId })
    expect((await shifts().current()).notes).toEqual([])
    await expect(shifts().readNote({ commandId: newCommandId(), noteId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('the sheet of a count', () => {
  it('is to be ticked by hand while the count is under way', async () => {
    await stored(3)
    const { countId } = await beginCount(await openShift())
    const { sheetId } = await desk.clerk.printing.reserve({
      ...{ commandId: newCommandId(), form: 'shift-count', recordId: countId },
    })
    expect(await desk.clerk.printing.preview({ sheetId })).toMatchObject({ about: 'B1 前台 3 件', pages: 1 })
  })
})
