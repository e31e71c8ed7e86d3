import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { pageTexts } from '../documents/support/page-texts.ts'
import { newPlace } from '../support/foundation.ts'
import { choosePrinter, newActId, openPrintingDesk, type PrintingDesk } from '../support/printing-desk.ts'
import { type ScriptedPrinters, scriptedPrinters } from '../support/scripted-printers.ts'

let printers: ScriptedPrinters
let desk: PrintingDesk

beforeEach(async () => {
  printers = scriptedPrinters()
  desk = await openPrintingDesk(newPlace(), printers)
  onTestFinished(() => desk.close())
})

const ended = ({ state }: { state: string }) => !['queued', 'sending', 'spooled'].includes(state)

describe('a test print', () => {
  it('waits for a printer that was chosen, and says so', async () => {
    await expect(desk.ask.printTest({ commandId: newActId(), formClass: 'form' })).rejects.toMatchObject({
      code: 'NO_PRINTER_CHOSEN',
    })
  })

  it.each([
    ['form', '打印机试样', '前台激光'],
    ['label', 'B2-07-46', '3-2-1501'],
  ] as const)(
    'of class %s is a real sheet of its printer and stands in the log',
    async (formClass, title, more) => {
      await choosePrinter(desk, '前台激光')
      const { printId } = await desk.ask.printTest({ commandId: newActId(), formClass })
      expect(await desk.until(printId, ended)).toMatchObject({ printer: '前台激光', about: 'B1' })
      const [sent] = printers.sent
      const text = (await pageTexts(sent?.bytes ?? new Uint8Array())).join(' ')
      expect(text).toContain(title)
      expect(text).toContain(more)
    },
  )
})
