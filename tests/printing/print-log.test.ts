import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { JobState } from '#core/printing/print-port.ts'
import { findRecords } from '#core/search/search.service.ts'
import { pageTexts } from '../documents/support/page-texts.ts'
import { newPlace, type Place } from '../support/foundation.ts'
import {
  choosePrinter,
  clerk,
  newActId,
  openPrintingDesk,
  type PrintingDesk,
} from '../support/printing-desk.ts'
import { type ScriptedPrinters, scriptedPrinters } from '../support/scripted-printers.ts'
import { soon } from '../support/soon.ts'

let place: Place
let printers: ScriptedPrinters
let desk: PrintingDesk

beforeEach(async () => {
  place = newPlace()
  printers = scriptedPrinters()
  desk = await openPrintingDesk(place, printers)
  onTestFinished(() => desk.close())
  await choosePrinter(desk, '前台激光')
})

const ended = ({ state }: { state: string }) => !['queued', 'sending', 'spooled'].includes(state)
const printed = async (recordId = 'B-0802') => {
  const printId = await desk.printForm('key-handover', recordId)
  return desk.until(printId, ended)
}
const reserve = (recordId: string) =>
  desk.ask.reserve({ commandId: newActId(), form: 'key-handover', recordId })
const says = (state: JobState) => {
  printers.says = async () => state
}

describe('a serial', () => {
  it('is reserved at the first preview and stays with its record', async () => {
    const first = await reserve('B-0802')
    expect(first.serial).toBe('F-12-2026-B1-0001')
    expect(await reserve('B-0802')).toEqual(first)
    expect((await reserve('B-0803')).serial).toBe('F-12-2026-B1-0002')
  })
  it('finds its sheet in the search box, whole or without its form, and says when it is spoiled', async () => {
    const find = async (text: string, zones = ['B']) =>
      (
        await findRecords(
          desk.foundations.database.reader,
          { ...clerk, scope: { zones } },
          { text, limit: 5 },
        )
      ).map(({ kind, title, detail }) => [kind, title, detail])
    const { id } = await printed()
    const found = [['sheet', 'F-12-2026-B1-0001', 'F-12 钥匙交接单 · B-0802']]
    expect(await find('F-12-2026-B1-0001')).toEqual(found)
    expect(await find('b1-0001')).toEqual(found)
    expect(await find('b1-0001', ['A'])).toEqual([])
    await desk.ask.void({ commandId: newActId(), printId: id, reason: '印歪了' })
    expect(await find('b1-0001')).toEqual([
      ['sheet', 'F-12-2026-B1-0001', 'F-12 钥匙交接单 · B-0802 · 已作废'],
    ])
  })
  it('is given to nobody without the right to the form', async () => {
    const guard = desk.as({ permissions: new Set(['print.log.read']) })
    const asked = { commandId: newActId(), form: 'key-handover', recordId: 'B-0802' }
    await expect(guard.reserve(asked)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('a print', () => {
  it('sends byte for byte what was previewed', async () => {
    const { sheetId } = await reserve('B-0802')
    const { previewId, file, pages } = await desk.ask.preview({ sheetId })
    desk.record.period = 'changed meanwhile'
    const { printId } = await desk.ask.print({ commandId: newActId(), previewId, reason: '' })
    const row = await desk.until(printId, ended)
    const [sent] = printers.sent
    const bytes = Buffer.from(await file.arrayBuffer())
    expect(Buffer.from(sent?.bytes ?? []).equals(bytes)).toBe(true)
    expect(sent?.how).toMatchObject({ printer: '前台激光', title: '钥匙交接单 F-12-2026-B1-0001', copies: 1 })
    expect(row).toMatchObject({
      state: 'printed',
      kind: 'original',
      serial: 'F-12-2026-B1-0001',
      pages,
      kept: true,
    })
    const { digest } = await desk.ask.detail({ printId })
    expect(digest).toBe(createHash('sha256').update(bytes).digest('hex'))
  })
  it('writes down every step with its moment and who caused it', async () => {
    const { id } = await printed()
    const { steps } = await desk.ask.detail({ printId: id })
    expect(steps.map(({ state }) => state)).toEqual(['queued', 'sending', 'spooled', 'printed'])
  })
  it('is queued once when its command arrives twice', async () => {
    const { sheetId } = await reserve('B-0802')
    const { previewId } = await desk.ask.preview({ sheetId })
    const input = { commandId: newActId(), previewId, reason: '' }
    expect(await desk.ask.print(input)).toEqual(await desk.ask.print(input))
    expect(printers.sent.length).toBeLessThanOrEqual(1)
  })
  it('of a preview of somebody else, or of an old one, is refused', async () => {
    const { sheetId } = await reserve('B-0802')
    const { previewId } = await desk.ask.preview({ sheetId })
    const other = desk.as({ sessionId: 'session-2' })
    const input = () => ({ commandId: newActId(), previewId, reason: '' })
    await expect(other.print(input())).rejects.toMatchObject({ code: 'PREVIEW_GONE' })
    place.clock.pass(16 * 60_000)
    await expect(desk.ask.print(input())).rejects.toMatchObject({ code: 'PREVIEW_GONE' })
  })
  it('needs a printer', async () => {
    const { sheetId } = await reserve('B-0802')
    const elsewhere = desk.as({ deskCode: 'A' })
    const { previewId } = await elsewhere.preview({ sheetId })
    await expect(elsewhere.print({ commandId: newActId(), previewId, reason: '' })).rejects.toMatchObject({
      code: 'NO_PRINTER_CHOSEN',
      data: { formClass: 'form' },
    })
  })
})

describe('a reprint', () => {
  it('keeps the serial, counts on and takes a reason', async () => {
    const { id } = await printed()
    const again = await desk.ask.reprint({ commandId: newActId(), printId: id, reason: '卡纸' })
    const row = await desk.until(again.printId, ended)
    expect(row).toMatchObject({ kind: 'reprint', nth: 1, serial: 'F-12-2026-B1-0001', reason: '卡纸' })
    const third = await desk.ask.reprint({ commandId: newActId(), printId: id, reason: '又卡纸' })
    expect(await desk.row(third.printId)).toMatchObject({ nth: 2 })
  })
  it('of a kept form is what was printed first, whatever the record says by now', async () => {
    const { id } = await printed()
    desk.record.period = '2099-01-01'
    const { sheetId } = await reserve('B-0802')
    const { kind, nth, kinds } = await desk.ask.preview({ sheetId })
    expect({ kind, nth, kinds }).toEqual({ kind: 'reprint', nth: 1, kinds: ['reprint', 'sample'] })
    const again = await desk.ask.reprint({ commandId: newActId(), printId: id, reason: '客户要一份' })
    await desk.until(again.printId, ended)
    const [first, second] = printers.sent.map(({ bytes }) => Buffer.from(bytes))
    expect(second?.equals(first ?? Buffer.alloc(0))).toBe(false)
    // The mark is laid on the kept pages: their own streams are in it unchanged.
    const stream = first?.subarray(first.indexOf('stream') + 6, first.indexOf('endstream')) ?? Buffer.alloc(1)
    expect(second?.includes(stream)).toBe(true)
  })
  it('after a jam goes on from the page that is missing, on all of its pages but those before', async () => {
    desk.record.rows = 60
    const { id, pages } = await printed()
    expect(pages).toBeGreaterThan(1)
    const again = await desk.ask.reprint({
      ...{ commandId: newActId(), printId: id, reason: '卡纸', fromPage: 2, copies: 2 },
    })
    const row = await desk.until(again.printId, ended)
    expect(row).toMatchObject({ kind: 'reprint', nth: 1, fromPage: 2, pages: pages - 1, copies: 2 })
    const sent = printers.sent.map(({ bytes }) => bytes)
    expect(await pageTexts(sent[1] ?? Buffer.alloc(0))).toEqual(
      (await pageTexts(sent[0] ?? Buffer.alloc(0))).slice(1),
    )
    await expect(
      desk.ask.reprint({ commandId: newActId(), printId: id, reason: '卡纸', fromPage: pages + 1 }),
    ).rejects.toMatchObject({ code: 'PAGE_BEYOND', data: { pages } })
  })
  it('without a reason is refused', async () => {
    await printed()
    await expect(desk.printForm('key-handover', 'B-0802', { kind: 'reprint' })).rejects.toMatchObject({
      code: 'REASON_MISSING',
    })
  })
  it('seen at two desks goes out at one: the mark of the other would lie', async () => {
    await printed()
    const { sheetId } = await reserve('B-0802')
    const [one, two] = [await desk.ask.preview({ sheetId }), await desk.ask.preview({ sheetId })]
    await desk.ask.print({ commandId: newActId(), previewId: one.previewId, reason: '卡纸' })
    await expect(
      desk.ask.print({ commandId: newActId(), previewId: two.previewId, reason: '卡纸' }),
    ).rejects.toMatchObject({ code: 'KIND_NOT_NOW' })
  })
  it('takes the job that still waits back, so that mending the printer brings out one sheet', async () => {
    says({ kind: 'waiting', place: 1, cause: 'paperOut', note: '缺纸' })
    const printId = await desk.printForm('key-handover', 'B-0802')
    await desk.until(printId, ({ cause }) => cause === 'paperOut')
    const again = await desk.ask.reprint({
      commandId: newActId(),
      printId,
      reason: '缺纸',
      printer: '后台激光',
    })
    await desk.until(again.printId, ({ state }) => state === 'spooled')
    await soon(() => printers.cancelled).toEqual(['JOB-1'])
  })
  it('of what no spooler took is the original: there is no paper of it', async () => {
    printers.answer = async () => ({ kind: 'refused', cause: 'rejecting' })
    const printId = await desk.printForm('key-handover', 'B-0802')
    expect(await desk.until(printId, ended)).toMatchObject({
      state: 'failed',
      cause: 'rejecting',
      needsHand: true,
    })
    printers.answer = async (job) => ({ kind: 'spooled', job })
    const again = await desk.ask.reprint({ commandId: newActId(), printId, reason: '换了打印机' })
    expect(await desk.until(again.printId, ended)).toMatchObject({
      state: 'printed',
      kind: 'original',
      nth: 0,
    })
    expect(await desk.row(printId)).toMatchObject({ needsHand: false })
  })
})

describe('a job of which nobody knows', () => {
  beforeEach(() => says({ kind: 'gone' }))

  it('asks the clerk, and 出来了 is written down as theirs', async () => {
    const { id, state } = await printed()
    expect(state).toBe('unknown')
    expect((await desk.ask.counts({})).needsHand).toBe(1)
    await desk.ask.answer({ commandId: newActId(), printId: id, cameOut: true })
    expect(await desk.row(id)).toMatchObject({ state: 'printed', needsHand: false })
  })
  it('that did not come out is taken back before it can', async () => {
    const { id } = await printed()
    await desk.ask.answer({ commandId: newActId(), printId: id, cameOut: false })
    expect(await desk.row(id)).toMatchObject({ state: 'failed', cause: 'notOut' })
    await soon(() => printers.cancelled).toContain('JOB-1')
  })
  it('is answered once', async () => {
    const { id } = await printed()
    await desk.ask.answer({ commandId: newActId(), printId: id, cameOut: true })
    await expect(
      desk.ask.answer({ commandId: newActId(), printId: id, cameOut: false }),
    ).rejects.toMatchObject({ code: 'PRINT_ENDED' })
  })
})

describe('a spoiled sheet', () => {
  it('is voided with its reason, and the next one replaces it under a new serial', async () => {
    const { id } = await printed()
    await desk.ask.void({ commandId: newActId(), printId: id, reason: '印歪了' })
    expect(await desk.row(id)).toMatchObject({ voided: true, voidReason: '印歪了' })
    const { sheetId, serial } = await reserve('B-0802')
    expect(serial).toBe('F-12-2026-B1-0002')
    expect((await desk.ask.preview({ sheetId })).kind).toBe('replacement')
    await expect(
      desk.ask.reprint({ commandId: newActId(), printId: id, reason: '再打' }),
    ).rejects.toMatchObject({ code: 'SHEET_VOIDED' })
  })
  it('stands in the list of the day with its pages', async () => {
    const { id, pages } = await printed()
    await desk.ask.void({ commandId: newActId(), printId: id, reason: '印歪了' })
    const { rows } = await desk.ask.log({ filter: 'voided', text: '', size: 10 })
    expect(rows.map((row) => row.id)).toEqual([id])
    expect(await desk.ask.counts({})).toMatchObject({ today: 1, voided: 1, voidedPages: pages })
  })
})

describe('a sample', () => {
  it('carries no serial and leaves the original still to come', async () => {
    const printId = await desk.printForm('key-handover', 'B-0802', { kind: 'sample' })
    expect(await desk.until(printId, ended)).toMatchObject({ kind: 'sample', kept: false })
    const { sheetId } = await reserve('B-0802')
    expect((await desk.ask.preview({ sheetId })).kind).toBe('original')
  })
  it('is not printed again from its line in the log: that would be the sheet with the number', async () => {
    const printId = await desk.printForm('key-handover', 'B-0802', { kind: 'sample' })
    await desk.until(printId, ended)
    await expect(
      desk.ask.reprint({ commandId: newActId(), printId, reason: '再要一张' }),
    ).rejects.toMatchObject({ code: 'SAMPLE_ONLY' })
    expect(printers.sent).toHaveLength(1)
  })
})

describe('the log', () => {
  it('shows a clerk the zones that are theirs, and what they printed themselves', async () => {
    const a = await printed('A-0301')
    await printed('B-0802')
    const seen = async (caller: object) =>
      (await desk.as(caller).log({ filter: 'all', text: '', size: 10 })).rows.map(({ about }) => about)
    expect(await seen({})).toEqual(['B-0802', 'A-0301'])
    expect(await seen({ staffId: 'other' })).toEqual(['B-0802'])
    expect(await seen({ staffId: 'other', scope: { zones: ['A'] } })).toEqual(['A-0301'])
    await expect(desk.as({ staffId: 'other' }).detail({ printId: a.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
  it('finds a sheet by serial, title and unit, and pages through without a gap', async () => {
    for (const unit of ['B-0101', 'B-0102', 'B-0103']) await printed(unit)
    const find = async (text: string) => (await desk.ask.log({ filter: 'all', text, size: 10 })).rows.length
    expect([
      await find('F-12-2026-B1-0002'),
      await find('钥匙'),
      await find('B-0103'),
      await find('%'),
    ]).toEqual([1, 3, 1, 0])
    const first = await desk.ask.log({ filter: 'today', text: '', size: 2 })
    const rest = await desk.ask.log({ filter: 'today', text: '', size: 2, after: first.next ?? '' })
    expect([...first.rows, ...rest.rows].map(({ about }) => about)).toEqual(['B-0103', 'B-0102', 'B-0101'])
    expect(rest.next).toBeNull()
  })
})

describe('the roll of labels', () => {
  it('is counted from a new roll on and warns at ten', async () => {
    expect((await desk.ask.setup({})).roll).toEqual({ remaining: null, low: false })
    await desk.ask.newRoll({ commandId: newActId(), labels: 11 })
    expect((await desk.ask.setup({})).roll).toEqual({ remaining: 11, low: false })
    await desk.ask.newRoll({ commandId: newActId(), labels: 10 })
    expect((await desk.ask.setup({})).roll).toEqual({ remaining: 10, low: true })
  })
})
