import type { Tx } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { lay } from './bytes.service.ts'
import { drawSheet } from './preview.service.ts'
import type { Shown } from './previews.ts'
import type { printingContract, Setup } from './printing.contract.ts'
import type { PrintingHouse } from './printing.house.ts'
import { hasEnded, needsHand } from './printing.rules.ts'
import type { PrintCause, PrintState } from './printing.schema.contract.ts'
import { findPrint, insertStep, noHandNeeded, type PrintRecord, setOutcome } from './prints.repository.ts'
import { queuePrintIn, takeBackIn } from './queue.service.ts'
import { setupFor } from './setup.service.ts'
import { formFor, historyOf, nextKind, sheetOr404 } from './sheets.service.ts'
import { voidSheetIn } from './void.service.ts'

type Printing = Handlers<typeof printingContract>
type Input<K extends keyof Printing> = Parameters<Printing[K]>[0]

const chosen = (
  setup: Setup,
  input: Partial<Pick<Setup, 'printer' | 'media' | 'sides' | 'copies'>>,
): Setup => ({
  ...setup,
  ...Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)),
})

export const print = async (house: PrintingHouse, input: Input<'print'>, call: Call) => {
  const { database, forms, previews } = house
  const seen = previews.get(input.previewId, call.caller.sessionId)
  const laid = seen === null ? null : await laidFor(house, seen, call)
  return database.command(call, input, async (tx) => {
    if (seen === null || laid === null) return refuse('PREVIEW_GONE')
    const shown = seen
    const sheet = await sheetOr404(tx, shown.sheetId)
    const source = formFor(forms, sheet.form, call)
    const { printer, media, sides, copies } = input
    const setup = chosen(await setupFor(tx, call.caller.deskCode, source.formClass), {
      ...(printer && { printer }),
      ...(media && { media }),
      ...(sides && { sides }),
      ...(copies && { copies }),
    })
    return queuePrintIn(tx, { source, shown, laid, setup, reason: input.reason })
  })
}

const laidFor = async ({ database, forms, files }: PrintingHouse, shown: Shown, call: Call) => {
  const { form } = await sheetOr404(database.reader, shown.sheetId)
  return lay(files, formFor(forms, form, call), shown)
}

export const reprint = async (house: PrintingHouse, input: Input<'reprint'>, call: Call) => {
  const { reader } = house.database
  const earlier = (await findPrint(reader, input.printId)) ?? refuse('NOT_FOUND')
  // A sample carries no number: printing "it" again would bring out the sheet that does.
  if (earlier.kind === 'sample') refuse('SAMPLE_ONLY')
  const sheet = await sheetOr404(reader, earlier.sheetId)
  const source = formFor(house.forms, sheet.form, call)
  const history = await historyOf(reader, sheet, source)
  // What never reached a printer left no paper: it is printed for the first time, whole and without a mark.
  const { kind, nth } = nextKind(history)
  const fromPage = kind === 'reprint' ? (input.fromPage ?? 1) : 1
  const shown = await drawSheet(house, source, sheet, { kind, nth, fromPage }, call)
  const laid = await lay(house.files, source, shown)
  const { copies, media, sides, language } = earlier
  const setup = {
    formClass: source.formClass,
    printer: input.printer ?? earlier.printer,
    copies: input.copies ?? copies,
    media,
    sides,
    language,
  }
  return house.database.command(call, input, async (tx) => {
    await noHandNeeded(tx, sheet.id)
    return queuePrintIn(tx, { source, shown, laid, setup, reason: input.reason })
  })
}

const openPrint = async (tx: Tx, id: string, may: (print: PrintRecord) => boolean): Promise<PrintRecord> => {
  const found = (await findPrint(tx, id)) ?? refuse('NOT_FOUND')
  return may(found) ? found : refuse('PRINT_ENDED', { state: found.state })
}

export const cancel = (house: PrintingHouse, input: Input<'cancel'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const found = await openPrint(tx, input.printId, ({ state }) => !hasEnded(state))
    await takeBackIn(tx, found)
    tx.audit({ record: { kind: 'print', id: found.id }, after: { cancelAsked: true } })
    return { state: found.state === 'queued' ? ('cancelled' as const) : found.state }
  })

export const voidPrint = (house: PrintingHouse, input: Input<'void'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const found = (await findPrint(tx, input.printId)) ?? refuse('NOT_FOUND')
    await voidSheetIn(tx, found.sheetId, input.reason)
    tx.changed('printing', found.id)
    return {}
  })

const answered = (cameOut: boolean): { readonly state: PrintState; readonly cause: PrintCause } =>
  cameOut ? { state: 'printed', cause: 'none' } : { state: 'failed', cause: 'notOut' }

/** Only what nobody else knows is asked of the clerk. What did not come out shall not come out later either. */
export const answer = (house: PrintingHouse, input: Input<'answer'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const found = await openPrint(tx, input.printId, ({ state }) => state === 'unknown')
    const { state, cause } = answered(input.cameOut)
    const { job, formClass } = found
    await setOutcome(tx, found.id, {
      ...{ state, cause, job, note: '', place: 0 },
      needsHand: needsHand(state, cause, formClass),
    })
    await insertStep(tx, { printId: found.id, state, cause, byStaff: call.caller.staffId })
    if (!input.cameOut && job !== '') await takeBackIn(tx, found)
    tx.audit({ record: { kind: 'print', id: found.id }, before: { state: found.state }, after: { state } })
    tx.changed('printing', found.id)
    return { state }
  })
