import { expect, it, onTestFinished } from 'vitest'
import { duePrints } from '#core/printing/due-prints.ts'
import { MINUTE } from '../support/fake-clock.ts'
import { newPlace } from '../support/foundation.ts'
import { choosePrinter, clerk, newActId, openPrintingDesk } from '../support/printing-desk.ts'
import { scriptedPrinters } from '../support/scripted-printers.ts'

it('what waits for a hand is due at the work desk, one line a printer, until it was answered', async () => {
  const place = newPlace()
  const printers = scriptedPrinters()
  const desk = await openPrintingDesk(place, printers)
  onTestFinished(() => desk.close())
  const { due } = duePrints({ ...desk.foundations, clock: place.clock })
  const lines = async (caller = clerk) =>
    (await due(caller, 8)).items.map(({ kind, place: printer, about }) => [kind, printer, about])
  expect(await lines()).toEqual([])

  await choosePrinter(desk, '前台激光')
  printers.answer = async () => ({ kind: 'unsure' })
  const lost = await desk.until(await desk.printForm('key-handover', 'B-0802'), ({ needsHand }) => needsHand)
  place.clock.pass(MINUTE)
  printers.answer = async () => ({ kind: 'refused', cause: 'rejecting' })
  for (const day of ['B-2026-11-23', 'B-2026-11-24'])
    await desk.until(await desk.printForm('day-list', day), ({ needsHand }) => needsHand)
  expect(await lines()).toEqual([
    ['print-unknown', '前台激光', `F-12 钥匙交接单 ${lost.serial}`],
    ['print-stopped', '前台激光', '2 张表'],
  ])
  expect(await lines({ ...clerk, staffId: 'of-zone-a', scope: { zones: ['A'] } })).toEqual([])

  await desk.ask.answer({ commandId: newActId(), printId: lost.id, cameOut: true })
  expect(await lines()).toEqual([['print-stopped', '前台激光', '2 张表']])
})
