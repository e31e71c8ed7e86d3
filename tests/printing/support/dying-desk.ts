import { cupsPrinters } from '../../../src/main/host/printing/cups-printers.ts'
import { newPlace } from '../../support/foundation.ts'
import { choosePrinter, openPrintingDesk } from '../../support/printing-desk.ts'

/**
 * A desk that is killed from outside: it prints one sheet on the queue of its arguments and says where it stands,
 * before the spooler is called or between the spooler's yes and the row that would record it.
 */
const [folder = '', key = '', queue = '', where = ''] = process.argv.slice(2)
const printers = cupsPrinters()
const place = { ...newPlace(folder), key: Buffer.from(key, 'hex') }

const standStill = (): Promise<never> => {
  console.log('here')
  return new Promise(() => setInterval(() => {}, 1_000))
}

const desk = await openPrintingDesk(place, {
  ...printers,
  send: async (sheet, how) => {
    if (where === 'before') return standStill()
    await printers.send(sheet, how)
    return standStill()
  },
})
await choosePrinter(desk, queue)
await desk.printForm('key-handover', 'B-0802')
