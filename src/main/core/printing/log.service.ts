import { businessDateOf } from '../kernel/business-date.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { pdfFile } from '../kernel/pdf-file.ts'
import { bytesOf } from './bytes.service.ts'
import { countsOf } from './counts.repository.ts'
import { logPage, logRow, logTotal, otherPrints, stepsOf } from './print-log.repository.ts'
import type { printingContract } from './printing.contract.ts'
import type { PrintingHouse } from './printing.house.ts'
import { findPrint } from './prints.repository.ts'
import { formFor, historyOf, nextKind, sheetOr404 } from './sheets.service.ts'

type Printing = Handlers<typeof printingContract>
type Input<K extends keyof Printing> = Parameters<Printing[K]>[0]

const todayOf = ({ clock, settings }: PrintingHouse) =>
  businessDateOf(clock.now(), settings.current().timeZone)

export const log = async (
  house: PrintingHouse,
  { filter, text, size, after }: Input<'log'>,
  { caller }: Call,
) => {
  const { reader } = house.database
  const asked = { filter, text: text.trim(), today: todayOf(house) }
  const total = await logTotal(reader, caller, asked)
  return { ...(await logPage(reader, caller, asked, size, after)), total }
}

export const counts = (house: PrintingHouse, { caller }: Call) =>
  countsOf(house.database.reader, caller, todayOf(house))

export const detail = async (house: PrintingHouse, { printId }: Input<'detail'>, { caller }: Call) => {
  const { reader } = house.database
  const row = (await logRow(reader, caller, printId)) ?? refuse('NOT_FOUND')
  const print = (await findPrint(reader, printId)) ?? refuse('NOT_FOUND')
  const { digest, templateVersion, watermark, media, sides, sheetId } = print
  return {
    ...{ print: row, digest, templateVersion, watermark, media, sides },
    steps: await stepsOf(reader, printId),
    others: await otherPrints(reader, caller, sheetId, printId),
    next: nextKind(await historyOf(reader, await sheetOr404(reader, sheetId), formOf(house, row.form))),
  }
}

/** A form that a later version of the program has given up is only looked at. */
const formOf = ({ forms }: PrintingHouse, form: string) =>
  forms.get(form) ?? { numbered: true, controlled: false }

/** A signed form is looked at again: who did is written down. */
export const kept = async (house: PrintingHouse, { printId }: Input<'kept'>, call: Call) => {
  const { print, name } = await house.database.disclose(call, async (tx) => {
    if ((await logRow(tx, call.caller, printId)) === null) refuse('NOT_FOUND')
    const found = (await findPrint(tx, printId)) ?? refuse('NOT_FOUND')
    const sheet = await sheetOr404(tx, found.sheetId)
    formFor(house.forms, sheet.form, call)
    if (!found.keepsBytes) refuse('BYTES_NOT_KEPT')
    tx.audit({ record: { kind: 'print', id: printId } })
    return { print: found, name: sheet.serial || found.printNo }
  })
  const bytes = (await bytesOf(house.files, house.database.reader, print)) ?? refuse('BYTES_NOT_KEPT')
  return pdfFile(bytes, `${name}.pdf`)
}
