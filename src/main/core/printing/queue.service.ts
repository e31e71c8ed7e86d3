import type { Tx } from '../database/database.ts'
import { nextSerial } from '../database/serial.ts'
import { refuse } from '../kernel/errors.ts'
import { isKept, type Laid, recordLaidIn } from './bytes.service.ts'
import type { FormSource } from './forms.ts'
import type { Shown } from './previews.ts'
import type { Setup } from './printing.contract.ts'
import { kindsNow, printNoText } from './printing.rules.ts'
import {
  insertPrint,
  insertStep,
  noHandNeeded,
  type PrintRecord,
  printsStillOpen,
  setCancelAsked,
  setOutcome,
} from './prints.repository.ts'
import { historyOf, sheetOr404 } from './sheets.service.ts'

export interface PrintOrder {
  readonly source: FormSource
  readonly shown: Shown
  readonly laid: Laid
  readonly setup: Setup
  readonly reason: string
}

export interface Started {
  readonly printId: string
  readonly printNo: string
}

/**
 * Puts a drawn sheet into the outbox, with its bytes, in the caller's transaction. It is sent after the commit.
 * What the clerk saw decides: when the sheet was printed elsewhere meanwhile, its mark would be wrong.
 */
export const queuePrintIn = async (tx: Tx, order: PrintOrder): Promise<Started> => {
  const { source, shown, setup, reason } = order
  const sheet = await sheetOr404(tx, shown.sheetId)
  if (sheet.voided) return refuse('SHEET_VOIDED')
  if (setup.printer === '') return refuse('NO_PRINTER_CHOSEN', { formClass: source.formClass })
  if (shown.kind === 'reprint' && reason === '') return refuse('REASON_MISSING')
  const history = await historyOf(tx, sheet, source)
  const allowed = kindsNow(history)
  const stale = shown.kind === 'reprint' && shown.nth !== history.reprints + 1
  if (stale || !allowed.includes(shown.kind)) return refuse('KIND_NOT_NOW', { allowed })
  if (shown.kind === 'reprint') await closeEarlierIn(tx, sheet.id)
  const print = await printIn(tx, order)
  await recordLaidIn(tx, order.laid, shown)
  await insertPrint(tx, print)
  await insertStep(tx, { printId: print.id, state: 'queued', cause: 'none', byStaff: print.staffId })
  await source.queuedIn?.(tx, {
    ...{ sheetId: sheet.id, serial: sheet.serial, recordId: sheet.recordId },
    ...{ kind: shown.kind, copies: print.copies, fromPage: shown.fromPage, facts: shown.facts ?? {} },
  })
  tx.audit({ record: { kind: 'print', id: print.id }, after: print, reason })
  tx.changed('printing', print.id)
  return { printId: print.id, printNo: print.printNo }
}

const printIn = async (tx: Tx, { source, shown, laid, setup, reason }: PrintOrder): Promise<PrintRecord> => {
  const { staffId, deskCode } = tx.call.caller
  const running = await nextSerial(tx, `print:${deskCode}:${tx.businessDate}`)
  return {
    id: tx.id(),
    printNo: printNoText(deskCode, tx.businessDate, running),
    sheetId: shown.sheetId,
    kind: shown.kind,
    nth: shown.nth,
    reason,
    formClass: source.formClass,
    template: source.template,
    templateVersion: shown.templateVersion,
    digest: shown.digest,
    watermark: shown.watermark,
    keepsBytes: isKept(source, shown.kind),
    keptFile: laid.kind === 'kept' ? laid.content.digest : null,
    passingFile: laid.kind === 'passing' ? laid.file : null,
    pages: shown.pages,
    fromPage: shown.fromPage,
    // A number stands on one paper.
    copies: source.controlled ? 1 : setup.copies,
    printer: setup.printer,
    media: setup.media,
    sides: setup.sides,
    language: setup.language,
    at: tx.now,
    staffId,
    deskCode,
    state: 'queued',
    stateAt: tx.now,
    cause: 'none',
    note: '',
    job: '',
    place: 0,
    cancelAsked: false,
  }
}

/** Before a sheet is printed again its earlier jobs leave the queue: paper that is put in must not bring them out. */
const closeEarlierIn = async (tx: Tx, sheetId: string): Promise<void> => {
  for (const earlier of await printsStillOpen(tx, sheetId)) await takeBackIn(tx, earlier)
  await noHandNeeded(tx, sheetId)
}

/** What was not sent yet never will be; of what was sent the queue is asked to let go. */
export const takeBackIn = async (tx: Tx, print: PrintRecord): Promise<void> => {
  if (print.state === 'queued') {
    const outcome = {
      state: 'cancelled',
      cause: 'none',
      note: '',
      job: '',
      place: 0,
      needsHand: false,
    } as const
    await setOutcome(tx, print.id, outcome)
    await insertStep(tx, {
      printId: print.id,
      state: 'cancelled',
      cause: 'none',
      byStaff: tx.call.caller.staffId,
    })
  } else {
    await setCancelAsked(tx, print.id, true)
  }
  tx.changed('printing', print.id)
}
