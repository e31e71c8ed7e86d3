import { existsSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SendOptions } from '#core/printing/print-port.ts'
import { cupsServer } from '../../src/main/host/printing/cups-server.ts'
import { jobStateOf, refusalOf } from '../../src/main/host/printing/cups-words.ts'
import { decodeAnswer, encodeRequest, tags } from '../../src/main/host/printing/ipp-message.ts'
import { runTool } from '../../src/main/host/printing/run-tool.ts'
import { systemPrinters } from '../../src/main/host/printing/system-printers.ts'
import { type WindowsTool, windowsPrinters } from '../../src/main/host/printing/windows-printers.ts'

const how: SendOptions = {
  ...{ printer: '前台激光', title: '钥匙交接单', copies: 2, media: 'A4', sides: 'long-edge', raw: false },
}

describe('where CUPS is', () => {
  it('is read from CUPS_SERVER as its own tools read it', () => {
    expect(cupsServer('127.0.0.1:6631')).toEqual({ host: '127.0.0.1', port: 6631 })
    expect(cupsServer('print.example')).toEqual({ host: 'print.example', port: 631 })
    expect(cupsServer('print.example:631/version=1.1')).toEqual({ host: 'print.example', port: 631 })
    expect(cupsServer('/tmp/cups.sock')).toEqual({ socketPath: '/tmp/cups.sock' })
  })
  it('is the machine’s own socket, else its port', () => {
    expect(cupsServer(undefined, () => true)).toEqual({ socketPath: '/run/cups/cups.sock' })
    expect(cupsServer('', () => false)).toEqual({ host: 'localhost', port: 631 })
  })
})

describe('an IPP message', () => {
  const answer = (...bytes: number[][]) => Buffer.from([2, 0, 0, 0, 0, 0, 0, 1, ...bytes.flat()])
  const text = (value: string) => [0, value.length, ...Buffer.from(value, 'latin1')]

  it('is read with its groups and with attributes of many values', () => {
    const bytes = answer(
      [tags.job, tags.enum, ...text('job-state'), 0, 4, 0, 0, 0, 9],
      [tags.keyword, ...text('reasons'), ...text('a'), tags.keyword, 0, 0, ...text('b')],
      [tags.job, tags.integer, ...text('job-id'), 0, 4, 0, 0, 0, 7, tags.end],
    )
    const { status, groups } = decodeAnswer(bytes)
    expect(status).toBe(0)
    expect(groups.map(({ attributes }) => Object.fromEntries(attributes))).toEqual([
      { 'job-state': [9], reasons: ['a', 'b'] },
      { 'job-id': [7] },
    ])
  })
  it('that ends too early is refused, not guessed', () => {
    const whole = answer([tags.job, tags.keyword, ...text('reasons'), ...text('paper')])
    for (let length = 10; length < whole.length; length += 1)
      expect(() => decodeAnswer(whole.subarray(0, length))).toThrow(RangeError)
  })
  it('carries Chinese as UTF-8', () => {
    const bytes = encodeRequest({ operation: 9, attributes: [[tags.name, 'requesting-user-name', '周敏']] })
    expect(bytes.includes(Buffer.from('周敏', 'utf8'))).toBe(true)
  })
})

describe('the words of CUPS', () => {
  const of = (values: Record<string, (string | number)[]>) => new Map(Object.entries(values))
  it('are never read as printed but for state 9', () => {
    const printed = [3, 4, 5, 6, 7, 8, 9, 10].filter(
      (state) => jobStateOf(of({ 'job-state': [state] }), of({ 'printer-state': [3] }), 1).kind === 'printed',
    )
    expect(printed).toEqual([9])
  })
  it('of a printer say why its jobs wait', () => {
    const waiting = (reason: string) =>
      jobStateOf(of({ 'job-state': [5] }), of({ 'printer-state': [4], 'printer-state-reasons': [reason] }), 1)
    expect(waiting('media-empty-error')).toMatchObject({ kind: 'waiting', cause: 'paperOut' })
    expect(waiting('media-jam-warning')).toMatchObject({ cause: 'jam' })
    expect(waiting('cover-open')).toMatchObject({ cause: 'doorOpen' })
    expect(waiting('none')).toMatchObject({ cause: 'none' })
  })
  it('are shown only where they are Chinese', () => {
    const note = (message: string) =>
      jobStateOf(
        of({ 'job-state': [3] }),
        of({ 'printer-state': [5], 'printer-state-message': [message] }),
        1,
      )
    expect(note('Paused by root')).toMatchObject({ cause: 'paused', note: '' })
    expect(note('缺纸')).toMatchObject({ cause: 'paperOut', note: '缺纸' })
  })
  it('that nobody foresaw are a refusal all the same', () => {
    expect(refusalOf('lp: something new')).toBe('refused')
  })
})

describe('a tool that does not end', () => {
  it('is killed, and nobody knows what it did', async () => {
    const { code } = await runTool('sleep', ['30'], { env: process.env, timeoutMs: 50 })
    expect(code).toBeNull()
  })
  it('that is not there is known to have done nothing', async () => {
    const result = await runTool('no-such-tool', [], {
      env: process.env,
      timeoutMs: 1_000,
      input: Buffer.from('x'),
    })
    expect(result).toMatchObject({ code: null, missing: true })
  })
})

describe('Windows', () => {
  const seen: { file: string; bytes: string; options: unknown; mode: number }[] = []
  const tool: WindowsTool = {
    getPrinters: async () => [{ name: '前台激光', paperSizes: ['A4'] }],
    print: async (file, options) => {
      seen.push({ file, bytes: readFileSync(file, 'utf8'), options, mode: statSync(file).mode & 0o777 })
      if (seen.length > 1) throw new Error('the program failed')
    },
  }
  const port = windowsPrinters(async () => tool)

  it('prints from a file of its own that is gone afterwards, and never says how it went', async () => {
    const sent = await port.send(Buffer.from('sheet'), how)
    expect(sent).toMatchObject({ kind: 'spooled' })
    expect(seen[0]).toMatchObject({
      bytes: 'sheet',
      mode: 0o600,
      options: { printer: '前台激光', copies: 2, side: 'duplexlong', paperSize: 'A4', scale: 'noscale' },
    })
    expect(existsSync(seen[0]?.file ?? '')).toBe(false)
    expect(await port.state('windows')).toEqual({ kind: 'untold' })
  })
  it('is unsure when the program fails, and leaves no file either', async () => {
    expect(await port.send(Buffer.from('sheet'), how)).toEqual({ kind: 'unsure' })
    expect(existsSync(seen[1]?.file ?? '')).toBe(false)
  })
  it('refuses a printer that is gone and a language that it cannot hand through', async () => {
    expect(await port.send(Buffer.from(''), { ...how, printer: '别的' })).toEqual({
      kind: 'refused',
      cause: 'noQueue',
    })
    expect(await port.send(Buffer.from(''), { ...how, raw: true })).toEqual({
      kind: 'refused',
      cause: 'noRawRoute',
    })
  })
})

describe('a machine without a spooler', () => {
  it('says so of every sheet', async () => {
    const port = systemPrinters('linux', { PATH: '/nowhere' })
    expect(await port.printers()).toMatchObject({ spooler: 'none', printers: [] })
    expect(await port.send(Buffer.from(''), how)).toEqual({ kind: 'refused', cause: 'noSpooler' })
  })
})
