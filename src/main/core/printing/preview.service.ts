import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { pdfFile } from '../kernel/pdf-file.ts'
import { bytesOf } from './bytes.service.ts'
import { finished } from './finished.ts'
import type { FormSource } from './forms.ts'
import { pageCount } from './page-count.ts'
import type { Shown } from './previews.ts'
import type { printingContract } from './printing.contract.ts'
import type { PrintingHouse } from './printing.house.ts'
import { kindsNow } from './printing.rules.ts'
import type { PrintKind } from './printing.schema.contract.ts'
import { markText } from './printing.text.ts'
import { firstPrintOf } from './prints.repository.ts'
import { setupFor } from './setup.service.ts'
import type { SheetRecord } from './sheets.repository.ts'
import { chosenKind, currentSheetIn, formFor, historyOf, sheetOr404 } from './sheets.service.ts'

type Printing = Handlers<typeof printingContract>
type Input<K extends keyof Printing> = Parameters<Printing[K]>[0]

/** Reserving twice gives the same sheet: the number belongs to the record, not to the click. */
export const reserve = async (house: PrintingHouse, input: Input<'reserve'>, call: Call) => {
  const source = formFor(house.forms, input.form, call)
  const content = await source.sheetOf(input.recordId, call)
  return house.database.command(call, input, async (tx) => {
    const { id, serial } = await currentSheetIn(tx, source, input.recordId, content)
    return { sheetId: id, serial }
  })
}

/** Which print of a sheet it is to be. */
export interface Turn {
  readonly kind: PrintKind
  readonly nth: number
  /** A reprint alone goes on in the middle. */
  readonly fromPage: number
}

/** A sheet as it will be printed, mark and all, byte for byte. */
export const drawSheet = async (
  house: PrintingHouse,
  source: FormSource,
  sheet: SheetRecord,
  { kind, nth, fromPage }: Turn,
  call: Call,
): Promise<Shown> => {
  const content = await source.sheetOf(sheet.recordId, call)
  const kept = kind === 'reprint' && source.keepsBytes ? await keptOf(house, sheet) : null
  const serial = kind === 'sample' ? '' : sheet.serial
  const plain = kept?.bytes ?? (await content.make(serial, call.signal))
  const pages = pageCount(plain)
  if (fromPage > pages) refuse('PAGE_BEYOND', { pages })
  const mark = markText(kind, nth, fromPage)
  return {
    sheetId: sheet.id,
    sessionId: call.caller.sessionId,
    ...{ kind, nth, fromPage },
    ...(await finished(mark === '' ? plain : await house.press.mark(plain, mark, fromPage))),
    watermark: content.watermark,
    ...(kept === null && content.facts && { facts: content.facts }),
    templateVersion: kept?.templateVersion ?? (await house.documents.templateVersion(source.template)),
  }
}

/** What was signed is what is printed again, whatever the record says by now. */
const keptOf = async ({ database: { reader }, files }: PrintingHouse, sheet: SheetRecord) => {
  const first = await firstPrintOf(reader, sheet.id)
  const bytes = first === null ? null : await bytesOf(files, reader, first)
  return first === null || bytes === null ? null : { bytes, templateVersion: first.templateVersion }
}

export const preview = async (house: PrintingHouse, input: Input<'preview'>, call: Call) => {
  const { reader } = house.database
  const sheet = await sheetOr404(reader, input.sheetId)
  if (sheet.voided) return refuse('SHEET_VOIDED')
  const source = formFor(house.forms, sheet.form, call)
  const history = await historyOf(reader, sheet, source)
  const kind = chosenKind(history, input.kind)
  const nth = kind === 'reprint' ? history.reprints + 1 : 0
  const shown = await drawSheet(house, source, sheet, { kind, nth, fromPage: 1 }, call)
  await house.database.disclose(call, async (tx) =>
    tx.audit({ record: { kind: 'print-sheet', id: sheet.id }, after: { kind } }),
  )
  const { serial, formNo, title, about, zone } = sheet
  return {
    ...{ previewId: house.previews.put(shown), serial, formNo, title, about, zone, kind, nth },
    kinds: [...kindsNow(history)],
    pages: shown.pages,
    setup: await setupFor(reader, call.caller.deskCode, source.formClass),
    file: pdfFile(shown.bytes, `${source.form}.pdf`),
  }
}
