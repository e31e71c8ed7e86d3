import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { recordedFiles } from '#core/files/stored-files.ts'
import { afterPowerCut, newPlace, type Place } from '../support/foundation.ts'
import { choosePrinter, newActId, openPrintingDesk, type PrintingDesk } from '../support/printing-desk.ts'
import { type ScriptedPrinters, scriptedPrinters } from '../support/scripted-printers.ts'

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
const printed = async () => desk.until(await desk.printForm('key-handover', 'B-0802'), ended)

describe('the bytes', () => {
  it('of a signed form are shown again as they were printed', async () => {
    const { id } = await printed()
    const file = await desk.ask.kept({ printId: id })
    expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(printers.sent[0]?.bytes ?? []))).toBe(
      true,
    )
  })
  it('of a signed form lie in a sealed file that the house has on record, and not in the database', async () => {
    await printed()
    const { reader } = desk.foundations.database
    const [file] = await recordedFiles(reader)
    expect(desk.files.contents()).toEqual([file?.digest])
    expect(await desk.files.verify(file?.digest ?? '')).toBe('whole')
    expect(await reader.q.selectFrom('print_bytes').selectAll().execute()).toEqual([])
  })
  it('of a file that is damaged are said to be so, and nothing is sent in their place', async () => {
    const { id } = await printed()
    const [file] = await recordedFiles(desk.foundations.database.reader)
    const digest = file?.digest ?? ''
    rmSync(join(place.folder, 'files', digest.slice(0, 2), digest.slice(2)))
    await expect(desk.ask.kept({ printId: id })).rejects.toMatchObject({ code: 'FILE_MISSING' })
    await expect(
      desk.ask.reprint({ commandId: newActId(), printId: id, reason: '客户要一份' }),
    ).rejects.toMatchObject({ code: 'FILE_MISSING' })
    expect(printers.sent).toHaveLength(1)
  })
  it('of anything else are gone once the spooler has them', async () => {
    const printId = await desk.printForm('day-list', 'B-2026-11-24')
    await desk.until(printId, ended)
    await expect(desk.ask.kept({ printId })).rejects.toMatchObject({ code: 'BYTES_NOT_KEPT' })
  })
})

describe('a sheet too long for a row', () => {
  const held = async () => desk.foundations.database.reader.q.selectFrom('print_bytes').selectAll().execute()
  beforeEach(() => {
    desk.record.rows = 2_500
  })

  it('waits in a sealed file of no record, goes out to the byte, and is gone', {
    timeout: 60_000,
  }, async () => {
    const waiting: string[] = []
    printers.answer = async (job) => {
      waiting.push(...desk.files.passing.names())
      expect(await held()).toEqual([])
      return { kind: 'spooled', job }
    }
    const { digest } = await desk.ask.detail({
      printId: (await desk.until(await desk.printForm('day-list', 'B-2026-11-24'), ended)).id,
    })
    const sent = printers.sent[0]?.bytes ?? Buffer.alloc(0)
    expect(createHash('sha256').update(sent).digest('hex')).toBe(digest)
    expect(waiting).toHaveLength(1)
    expect(desk.files.passing.names()).toEqual([])
    expect(await recordedFiles(desk.foundations.database.reader)).toEqual([])
  })

  it('is still sent when the power went first, and what nobody queued is swept', {
    timeout: 60_000,
  }, async () => {
    const { promise: power, resolve: cutOff } = Promise.withResolvers<void>()
    printers.answer = () => power.then(() => ({ kind: 'unsure' }))
    onTestFinished(() => cutOff())
    await desk.printForm('day-list', 'B-2026-11-23')
    const second = await desk.printForm('day-list', 'B-2026-11-24')
    const left = await desk.files.passing.put(Buffer.from('of a command that was refused'))
    const cut = afterPowerCut(place)
    const again = scriptedPrinters()
    const reopened = await openPrintingDesk(cut, again)
    onTestFinished(() => reopened.close())
    expect((await reopened.until(second, ended)).state).toBe('printed')
    expect(again.sent).toHaveLength(1)
    expect(reopened.files.passing.names()).not.toContain(left)
  })
})
