import { existsSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cupsPrinters } from '../../src/main/host/printing/cups-printers.ts'
import { pageTexts } from '../documents/support/page-texts.ts'
import { cupsMissing, type PrivateCups, startCups } from '../support/cups.ts'
import { newPlace } from '../support/foundation.ts'
import { choosePrinter, newActId, openPrintingDesk, type PrintingDesk } from '../support/printing-desk.ts'
import { soon } from '../support/soon.ts'

const missing = cupsMissing()
/** A shell would write this file into the folder where it runs. */
const TRAP = 'desk-shell-was-here'
const SHELL = `q;id>${TRAP}&$(id)`

const ended = ({ state }: { state: string }) => !['queued', 'sending', 'spooled'].includes(state)

describe.skipIf(missing !== null)(`a real CUPS (${missing ?? 'private scheduler'})`, () => {
  let cups: PrivateCups
  let desk: PrintingDesk

  beforeAll(async () => {
    cups = await startCups()
    for (const name of ['GOOD', 'STOPPED', 'REJECTING', SHELL]) cups.addQueue(name)
    cups.addQueue('GONE')
    cups.addQueue('DEAD', {
      device: 'socket://127.0.0.1:9/?contimeout=2',
      raw: true,
      more: ['-o', 'printer-error-policy=abort-job'],
    })
    cups.run('cupsreject', 'REJECTING')
  })
  afterAll(() => cups.stop())
  beforeEach(async () => {
    desk = await openPrintingDesk(newPlace(), cupsPrinters(cups.env))
  })
  afterEach(() => desk.close())

  const printOn = async (queue: string, form = 'key-handover', recordId = 'B-0802') => {
    await choosePrinter(desk, queue)
    return desk.printForm(form, recordId)
  }

  it('names its printers with what stands in their way', async () => {
    cups.run('cupsdisable', '-r', '缺纸', 'STOPPED')
    const { spooler, reachable, printers } = await desk.ask.printers({})
    const of = (name: string) => printers.find((printer) => printer.name === name)
    expect({ spooler, reachable }).toEqual({ spooler: 'cups', reachable: true })
    expect(of('GOOD')).toMatchObject({ state: 'ready', accepting: true, cause: 'none' })
    expect(of('STOPPED')).toMatchObject({ state: 'stopped', cause: 'paperOut' })
    expect(of('REJECTING')).toMatchObject({ accepting: false })
    cups.run('cupsenable', 'STOPPED')
  })

  it('prints on a good queue: the sheet comes out with its words and its Chinese title', async () => {
    const row = await desk.until(await printOn('GOOD'), ended)
    expect(row).toMatchObject({ state: 'printed', cause: 'none', needsHand: false })
    expect((await pageTexts(cups.printed('GOOD'))).join()).toContain('F-12-2026-B1-0001')
    expect(cups.jobs().some(({ title }) => title === '钥匙交接单 F-12-2026-B1-0001')).toBe(true)
  })

  it('takes a printer name with shell characters as a name', async () => {
    const row = await desk.until(await printOn(SHELL), ended)
    expect(row).toMatchObject({ state: 'printed', printer: SHELL })
    expect(existsSync(TRAP)).toBe(false)
  })

  it('says why a queue did not take the sheet, and leaves nothing on it', async () => {
    const rejected = await desk.until(await printOn('REJECTING'), ended)
    expect(rejected).toMatchObject({ state: 'failed', cause: 'rejecting', needsHand: true })
    cups.run('lpadmin', '-x', 'GONE')
    const gone = await desk.until(await printOn('GONE', 'key-handover', 'B-0803'), ended)
    expect(gone).toMatchObject({ state: 'failed', cause: 'noQueue' })
  })

  it('says failed when nobody answers at the printer’s socket', async () => {
    expect(await desk.until(await printOn('DEAD'), ended)).toMatchObject({
      state: 'failed',
      cause: 'unreachable',
    })
  })

  it('never says printed of a corrupt file, and clears it out of the queue', async () => {
    expect(await desk.until(await printOn('GOOD', 'corrupt'), ended)).toMatchObject({
      state: 'failed',
      cause: 'badSheet',
    })
    await soon(() => cups.jobs().filter(({ state }) => /stopped|processing/.test(state))).toEqual([])
  })

  it('waits on a queue without paper and prints once there is some', async () => {
    cups.run('cupsdisable', '-r', '缺纸', 'STOPPED')
    const printId = await printOn('STOPPED')
    const waiting = await desk.until(printId, ({ cause }) => cause === 'paperOut')
    expect(waiting).toMatchObject({ state: 'spooled', note: '缺纸', place: 1, needsHand: true })
    cups.run('cupsenable', 'STOPPED')
    expect(await desk.until(printId, ended)).toMatchObject({ state: 'printed', needsHand: false })
  })

  it('lets a waiting job be cancelled, and believes the queue alone that it was', async () => {
    cups.run('cupsdisable', 'STOPPED')
    const printId = await printOn('STOPPED')
    await desk.until(printId, ({ cause }) => cause === 'paused')
    await desk.ask.cancel({ commandId: newActId(), printId })
    expect(await desk.until(printId, ended)).toMatchObject({ state: 'cancelled' })
    cups.run('cupsenable', 'STOPPED')
  })

  it('after a jam gives the same sheet once, marked, on the other printer', async () => {
    cups.run('cupsdisable', '-r', '卡纸', 'STOPPED')
    const printId = await printOn('STOPPED')
    await desk.until(printId, ({ cause }) => cause === 'jam')
    const again = await desk.ask.reprint({ commandId: newActId(), printId, reason: '卡纸', printer: 'GOOD' })
    const row = await desk.until(again.printId, ended)
    expect(row).toMatchObject({ state: 'printed', kind: 'reprint', nth: 1, serial: 'F-12-2026-B1-0001' })
    expect(await desk.until(printId, ended)).toMatchObject({ state: 'cancelled', needsHand: false })
    // The paper is put in again: the jammed job must not come out after all.
    const before = cups.printed('STOPPED').length
    cups.run('cupsenable', 'STOPPED')
    expect(cups.jobs().filter(({ state }) => /pending|processing|held/.test(state))).toEqual([])
    expect(cups.printed('STOPPED').length).toBe(before)
    expect((await pageTexts(cups.printed('GOOD'))).join()).toContain('F-12-2026-B1-0001')
  })

  it('after a jam in the middle goes on from the missing page, and the jammed job never comes out', async () => {
    desk.record.rows = 60
    cups.run('cupsdisable', '-r', '卡纸', 'STOPPED')
    const printId = await printOn('STOPPED', 'key-handover', 'B-0809')
    const { pages } = await desk.until(printId, ({ cause }) => cause === 'jam')
    const again = await desk.ask.reprint({
      ...{ commandId: newActId(), printId, reason: '卡纸', printer: 'GOOD', fromPage: 2 },
    })
    const row = await desk.until(again.printId, ended)
    expect(row).toMatchObject({ state: 'printed', kind: 'reprint', fromPage: 2, pages: pages - 1 })
    const texts = await pageTexts(cups.printed('GOOD'))
    expect(texts).toHaveLength(pages - 1)
    expect(texts[0]).toContain(`第2页/共${pages}页`)
    cups.run('cupsenable', 'STOPPED')
    expect(await desk.until(printId, ended)).toMatchObject({ state: 'cancelled' })
  })

  it('keeps a spooled sheet open while the scheduler is away, and sees its end when it is back', async () => {
    cups.run('cupsdisable', 'STOPPED')
    const printId = await printOn('STOPPED')
    await desk.until(printId, ({ state }) => state === 'spooled')
    await cups.pause()
    await desk.until(printId, ({ cause }) => cause === 'unreachable')
    const refused = await desk.until(await printOn('GOOD', 'day-list', 'B-day'), ended)
    expect(refused).toMatchObject({ state: 'failed', cause: 'unreachable' })
    await cups.start()
    cups.run('cupsenable', 'STOPPED')
    expect(await desk.until(printId, ended)).toMatchObject({ state: 'printed' })
  })
})
