import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRunDesk, type RunDesk, waybill } from '../core/parcels/run-desk.ts'
import { MINUTE } from '../support/fake-clock.ts'
import { type ScriptedPrinters, scriptedPrinters } from '../support/scripted-printers.ts'
import { newCommandId } from '../support/test-house.ts'

let desk: RunDesk
let printers: ScriptedPrinters
beforeAll(async () => {
  printers = scriptedPrinters()
  desk = await openRunDesk({ printers })
  const { setups } = await desk.supervisor.printing.setup({})
  const label = setups.find(({ formClass }) => formClass === 'label')
  if (label === undefined) throw new Error('a desk has a setup for labels')
  await desk.supervisor.printing.changeSetup({
    ...{ ...label, printer: 'Labels' },
    ...{ commandId: newCommandId(), deskCode: 'B1' },
  })
})
afterAll(() => desk.house.close())

const labelsNow = () =>
  desk.house.rows<{ label: string }>('SELECT DISTINCT label FROM shelf_run_item').map(({ label }) => label)

describe('three hundred items of one courier in ten minutes', () => {
  it('all lie on the shelf, each with one label, over a restart in the middle', {
    timeout: 120_000,
  }, async () => {
    const runId = await desk.begin({ announced: 300 })
    for (let nth = 1; nth <= 300; nth += 1) {
      await desk.store(runId, waybill(nth), nth % 2 === 0 ? '3-2-1501' : '3-2-1502')
      desk.house.clock.pass(MINUTE / 30)
      if (nth === 150) {
        await desk.house.restart()
        await desk.signInAgain()
      }
    }
    const { run, items } = await desk.run().current()
    expect(run?.counts).toMatchObject({ stored: 300, difference: 0 })
    expect(new Set(items.map(({ shelfNo }) => shelfNo)).size).toBe(300)
    await expect.poll(labelsNow, { timeout: 90_000, interval: 200 }).toEqual(['queued'])
    const prints = desk.house.rows<{ record_id: string }>(
      `SELECT sheet.record_id FROM print JOIN print_sheet sheet ON sheet.id = print.sheet_id
        WHERE sheet.form = 'parcel-label'`,
    )
    expect(prints).toHaveLength(300)
    expect(new Set(prints.map(({ record_id }) => record_id)).size).toBe(300)
    const codes = desk.house.rows<{ n: number }>('SELECT count(DISTINCT pickup_code) AS n FROM parcel')
    expect(codes).toEqual([{ n: 300 }])
  })
})
