import { believe } from './believe.service.ts'
import { bytesOf } from './bytes.service.ts'
import { AT_ONCE, type OutboxHouse } from './outbox.house.ts'
import { afterSending, type Belief, interrupted } from './outbox.rules.ts'
import type { Sent } from './print-port.ts'
import { type PrintRecord, printsToSend } from './prints.repository.ts'
import { sheetOr404 } from './sheets.service.ts'

/**
 * Hands over what is queued, one sheet at a time. `sending` is committed before the spooler is called, so a sheet
 * that is found in that state was left by a program that stopped: nobody knows whether it lies in the queue, so it
 * is asked of the clerk and never sent again by itself.
 */
export const sendQueued = async (house: OutboxHouse, stop: AbortSignal): Promise<void> => {
  for (const print of await printsToSend(house.database.reader, AT_ONCE)) {
    if (stop.aborted) return
    if (print.state === 'sending') await believe(house, print, interrupted)
    else await sendOne(house, print)
  }
}

const sending: Belief = { state: 'sending', cause: 'none', note: '', place: 0 }

const sendOne = async (house: OutboxHouse, queued: PrintRecord): Promise<void> => {
  if (!(await believe(house, queued, sending))) return
  const sent = await handOver(house, queued).catch((error: unknown): Sent => {
    house.log.error('printing.send', error)
    return { kind: 'unsure' }
  })
  await believe(
    house,
    { ...queued, state: 'sending' },
    afterSending(sent),
    sent.kind === 'spooled' ? sent.job : '',
  )
}

const refusedFor = (cause: Extract<Sent, { kind: 'refused' }>['cause']): Sent => ({ kind: 'refused', cause })

const handOver = async (house: OutboxHouse, print: PrintRecord): Promise<Sent> => {
  const pdf = await bytesOf(house.files, house.database.reader, print)
  if (pdf === null) return refusedFor('bytesGone')
  const raw = print.language !== 'pdf'
  const bytes = await inItsLanguage(house, print, pdf)
  if (bytes === null) return refusedFor('badSheet')
  const sheet = await sheetOr404(house.database.reader, print.sheetId)
  return house.printers.send(bytes, {
    printer: print.printer,
    title: `${sheet.title} ${sheet.serial || print.printNo}`,
    // A label in the printer's own language says itself how often it is printed.
    copies: raw ? 1 : print.copies,
    media: print.media,
    sides: print.sides,
    raw,
  })
}

const inItsLanguage = async (
  { press, log }: OutboxHouse,
  { language, copies }: PrintRecord,
  pdf: Uint8Array,
): Promise<Uint8Array | null> =>
  language === 'pdf'
    ? pdf
    : press.labels(pdf, language, copies).catch((error: unknown) => {
        log.error('printing.press', error)
        return null
      })
