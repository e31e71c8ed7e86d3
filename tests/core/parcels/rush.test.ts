import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SECOND } from '../../support/fake-clock.ts'
import { newCommandId } from '../../support/test-house.ts'
import { openRunDesk, type RunDesk, waybill } from './run-desk.ts'

const ITEMS = 300
/** Ten minutes for all of them. */
const EACH = 2 * SECOND
const EVERY_NTH_TWICE = 10

let desk: RunDesk
let runId: string
let twice = 0
beforeAll(async () => {
  desk = await openRunDesk()
  runId = await desk.begin({ announced: ITEMS })
  for (let nth = 1; nth <= ITEMS; nth += 1) {
    await desk.store(runId, waybill(nth), nth % 7 === 0 ? '3-2-1502' : '3-2-1501')
    // A nervous trigger: the same waybill goes over the wire again, for the same home or another.
    if (nth % EVERY_NTH_TWICE === 0)
      await desk.store(runId, waybill(nth), '3-2-1502').catch(({ code }: { code: string }) => {
        if (code === 'PARCEL_ALREADY_HERE') twice += 1
      })
    desk.house.clock.pass(EACH)
  }
}, 120_000)
afterAll(() => desk.house.close())

const column = (name: string) =>
  desk.house.rows<{ value: string }>(`SELECT ${name} AS value FROM parcel`).map(({ value }) => value)

describe('three hundred items of one courier in ten minutes', () => {
  it('are three hundred on the shelf, each under its own number, place and code', () => {
    for (const name of ['tracking_no', 'item_no', 'shelf_no', 'pickup_code'])
      expect(new Set(column(name))).toHaveProperty('size', ITEMS)
    expect(column('run_id').every((id) => id === runId)).toBe(true)
  })

  it('leave no gap in the running numbers', () => {
    const running = column('item_no').map((itemNo) => Number(itemNo.split('-').at(-1)))
    expect(running.toSorted((a, b) => a - b)).toEqual(Array.from({ length: ITEMS }, (_, at) => at + 1))
  })

  it('answer each second scan with the place, and count none of them', async () => {
    expect(twice).toBe(ITEMS / EVERY_NTH_TWICE)
    const { run } = await desk.run().current()
    expect(run?.counts).toMatchObject({ stored: ITEMS, withdrawn: 0, difference: 0 })
  })

  it('stand one by one in the history of the run, in the order of the scans', async () => {
    const { items } = await desk.run().current()
    expect(items.toReversed().map(({ trackingNo }) => trackingNo)).toEqual(
      Array.from({ length: ITEMS }, (_, at) => waybill(at + 1)),
    )
  })
})

describe('a home with forty parcels', () => {
  it('gets forty of them in one go, and what is left waits in its place', async () => {
    const { unitId, items, residents } = await desk.waiting('3-2-1502')
    expect(items).toHaveLength(Math.floor(ITEMS / 7))
    const { released } = await desk.clerk.parcels.release({
      ...{ commandId: newCommandId(), unitId, items: items.slice(0, 40) },
      collector: { kind: 'resident', personId: residents[0]?.personId ?? '' },
    })
    expect(released).toBe(40)
    expect((await desk.waiting('3-2-1502')).items).toEqual(items.slice(40))
  })
})
