import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { PrintPort, Sent } from '#core/printing/print-port.ts'
import { cupsPrinters } from '../../src/main/host/printing/cups-printers.ts'
import { cupsMissing, type PrivateCups, startCups } from '../support/cups.ts'
import { afterPowerCut, newPlace, type Place } from '../support/foundation.ts'
import { choosePrinter, newActId, openPrintingDesk } from '../support/printing-desk.ts'
import { soon } from '../support/soon.ts'

const missing = cupsMissing()
const dyingDesk = fileURLToPath(new URL('./support/dying-desk.ts', import.meta.url))

/** Resolves when the child says that it stands where it is to be killed. */
const standing = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.stdout?.on('data', (said: Buffer) => said.includes('here') && resolve())
    child.once('exit', (code) => reject(new Error(`the desk ended by itself: ${code}`)))
  })

describe.skipIf(missing !== null)(
  `a desk that is killed while it prints (${missing ?? 'private scheduler'})`,
  () => {
    let cups: PrivateCups
    beforeAll(async () => {
      cups = await startCups()
      cups.addQueue('GOOD')
    })
    afterAll(() => cups.stop())

    const killed = async (where: 'before' | 'after'): Promise<Place> => {
      const place = newPlace()
      const child = spawn(
        process.execPath,
        [dyingDesk, place.folder, place.key.toString('hex'), 'GOOD', where],
        { env: cups.env, stdio: ['ignore', 'pipe', 'inherit'] },
      )
      await standing(child)
      const gone = new Promise((resolve) => child.removeAllListeners('exit').once('exit', resolve))
      child.kill('SIGKILL')
      await gone
      return place
    }

    /** Opens the folder again with a spooler that counts what it is given. */
    const reopened = async (place: Place) => {
      const sent: string[] = []
      const real = cupsPrinters(cups.env)
      const counting: PrintPort = {
        ...real,
        send: (sheet, how) => {
          sent.push(how.title)
          return real.send(sheet, how)
        },
      }
      const desk = await openPrintingDesk(place, counting)
      onTestFinished(() => desk.close())
      await soon(async () => (await desk.ask.counts({})).needsHand).toBe(1)
      const [row] = (await desk.ask.log({ filter: 'needsHand', text: '', size: 10 })).rows
      return { desk, sent, row }
    }

    it.each(['before', 'after'] as const)(
      '%s the spooler took the sheet finds it unknown and asks',
      async (where) => {
        const jobs = cups.jobs().length
        const { desk, sent, row } = await reopened(await killed(where))
        expect(row).toMatchObject({ state: 'unknown', cause: 'interrupted', needsHand: true })
        expect(sent).toEqual([])
        expect(cups.jobs().length - jobs).toBe(where === 'after' ? 1 : 0)
        await desk.ask.answer({ commandId: newActId(), printId: row?.id ?? '', cameOut: where === 'after' })
        expect((await desk.ask.counts({})).needsHand).toBe(where === 'after' ? 0 : 1)
        expect(sent).toEqual([])
      },
    )

    it('prints again only when the clerk says so, marked, under the same serial', async () => {
      const { desk, row } = await reopened(await killed('before'))
      const printId = row?.id ?? ''
      await desk.ask.answer({ commandId: newActId(), printId, cameOut: false })
      const again = await desk.ask.reprint({ commandId: newActId(), printId, reason: '没出来' })
      const reprinted = await desk.until(again.printId, ({ state }) => state === 'printed')
      expect(reprinted).toMatchObject({ serial: row?.serial, kind: 'reprint', nth: 1 })
    })
  },
)

describe('a sheet that was queued when the program ended', () => {
  it.skipIf(missing !== null)('is sent at the next start, once: it had reached nobody', async () => {
    const cups = await startCups()
    onTestFinished(() => cups.stop())
    cups.addQueue('GOOD')
    const place = newPlace()
    const answer = Promise.withResolvers<Sent>()
    const first = await openPrintingDesk(place, { ...cupsPrinters(cups.env), send: () => answer.promise })
    onTestFinished(async () => {
      answer.resolve({ kind: 'unsure' })
      await first.close()
    })
    await choosePrinter(first, 'GOOD')
    const blocking = await first.printForm('key-handover', 'B-0801')
    await first.until(blocking, ({ state }) => state === 'sending')
    const waiting = await first.printForm('key-handover', 'B-0802')
    expect((await first.row(waiting)).state).toBe('queued')
    const second = await openPrintingDesk(afterPowerCut(place), cupsPrinters(cups.env))
    onTestFinished(() => second.close())
    await second.until(waiting, ({ state }) => state === 'printed')
    expect((await second.row(blocking)).state).toBe('unknown')
    expect(cups.jobs()).toHaveLength(1)
  })
})
