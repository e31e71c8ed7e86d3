import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openRunDesk, type RunDesk, waybill } from '../core/parcels/run-desk.ts'
import { SECOND } from '../support/fake-clock.ts'
import { type ScriptedPrinters, scriptedPrinters } from '../support/scripted-printers.ts'
import { soon } from '../support/soon.ts'
import { newCommandId } from '../support/test-house.ts'

let printers: ScriptedPrinters
let desk: RunDesk
beforeEach(async () => {
  printers = scriptedPrinters()
  desk = await openRunDesk({ printers })
})
afterEach(() => desk.house.close())

const chooseLabelPrinter = () =>
  desk.supervisor.printing.changeSetup({
    ...{ commandId: newCommandId(), deskCode: 'B1', formClass: 'label', printer: 'LABEL', language: 'pdf' },
    ...{ media: 'label60x40', sides: 'one', copies: 1, revision: 0 },
  })

/** Items whose label was handed to the printer, each as often as it was. */
const labelled = () =>
  desk.house.rows<{ item: string; times: number }>(
    `SELECT sheet.record_id AS item, count(*) AS times FROM print JOIN print_sheet AS sheet ON sheet.id = print.sheet_id
     WHERE print.form_class = 'label' AND print.state = 'printed' GROUP BY sheet.record_id`,
  )

describe('a run of 120 items at the pace of a clerk', () => {
  it('stores each of them once and prints the label of each of them once', { timeout: 120_000 }, async () => {
    await chooseLabelPrinter()
    await desk.clerk.printing.newRoll({ commandId: newCommandId(), labels: 125 })
    const runId = await desk.begin({ announced: 120 })
    for (let nth = 1; nth <= 120; nth += 1) {
      await desk.store(runId, waybill(nth), nth % 3 === 0 ? '3-2-1502' : '3-2-1501')
      desk.house.clock.pass(4 * SECOND)
    }
    await soon(labelled).toHaveLength(120)
    expect(labelled().every(({ times }) => times === 1)).toBe(true)
    expect(desk.house.rows('SELECT DISTINCT tracking_no FROM parcel')).toHaveLength(120)
    expect(await desk.run().labels()).toMatchObject({ waiting: 0, roll: { remaining: 5, low: true } })
    const { run } = await desk.run().current()
    expect(run?.counts).toMatchObject({ stored: 120, difference: 0 })
  })
})

describe('a printer that stands still', () => {
  it('keeps the labels of the run in their order, through a restart and a new roll', async () => {
    await chooseLabelPrinter()
    printers.says = async () => ({ kind: 'waiting', place: 1, cause: 'paperOut', note: '' })
    const runId = await desk.begin()
    for (const nth of [1, 2, 3]) await desk.store(runId, waybill(nth), '3-2-1501')
    await soon(async () => (await desk.run().labels()).needsHand).toBe(true)
    expect((await desk.run().labels()).waiting).toBe(3)
    await desk.house.restart()
    await desk.signInAgain()
    await desk.store(runId, waybill(4), '3-2-1501')
    printers.says = async () => ({ kind: 'printed' })
    await soon(labelled).toHaveLength(4)
    const { items } = await desk.run().current()
    const order = desk.house.rows<{ item: string }>(
      `SELECT sheet.record_id AS item FROM print JOIN print_sheet AS sheet ON sheet.id = print.sheet_id ORDER BY print.at, print.id`,
    )
    expect(order.map(({ item }) => item)).toEqual(items.map(({ parcelId }) => parcelId).toReversed())
  })
})

describe('a label that a power cut caught before it was drawn', () => {
  it('is due from the moment its item was stored, and comes out at the next start', async () => {
    await chooseLabelPrinter()
    const runId = await desk.begin()
    const { label } = await desk.store(runId, waybill(1), '3-2-1501')
    expect(label).toBe('due')
    await desk.house.restart()
    await desk.signInAgain()
    await soon(labelled).toHaveLength(1)
  })
  it('is none of a desk without a label printer: the number is written on', async () => {
    const runId = await desk.begin()
    await expect(desk.store(runId, waybill(1), '3-2-1501')).resolves.toMatchObject({ label: 'none' })
    expect(await desk.run().labels()).toMatchObject({ printer: '', waiting: 0 })
  })
  it('is dropped when the item was taken back', async () => {
    await chooseLabelPrinter()
    printers.says = async () => ({ kind: 'waiting', place: 1, cause: 'none', note: '' })
    const runId = await desk.begin()
    const { id } = await desk.store(runId, waybill(1), '3-2-1501')
    await desk.run().takeBack({ commandId: newCommandId(), runId, parcelId: id })
    expect(desk.house.rows("SELECT seq FROM shelf_run_item WHERE label = 'due'")).toEqual([])
  })
})
