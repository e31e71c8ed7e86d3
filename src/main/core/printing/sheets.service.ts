import type { Reader, Tx } from '../database/database.ts'
import { nextSerial } from '../database/serial.ts'
import { may } from '../kernel/caller.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call } from '../kernel/handler.ts'
import { indexRecordIn } from '../search/search.service.ts'
import type { FormSheet, FormSource, Forms } from './forms.ts'
import { kindsNow, type SheetHistory, serialText } from './printing.rules.ts'
import type { PrintKind } from './printing.schema.contract.ts'
import { sheetEntry } from './sheet-search.ts'
import { findSheet, insertSheet, latestSheet, printsOfSheet, type SheetRecord } from './sheets.repository.ts'

/** The form of that name, for somebody who may print it. */
export const formFor = (forms: Forms, form: string, { caller }: Call): FormSource => {
  const source = forms.get(form) ?? refuse('FORM_UNKNOWN')
  if (!may(caller, source.permission)) refuse('FORBIDDEN', { need: source.permission })
  return source
}

/** A sheet of this form for this record; `replaces` names the spoiled one in whose place it stands. */
export const newSheetIn = async (
  tx: Tx,
  source: FormSource,
  recordId: string,
  about: Pick<FormSheet, 'recordKind' | 'about' | 'zone' | 'unitId' | 'ownSerial'>,
  replaces: string | null = null,
): Promise<SheetRecord> => {
  const { form, formNo, title } = source
  const { deskCode } = tx.call.caller
  // A number of the record's own is spent with its sheet: the record itself is taken back and made anew.
  if (about.ownSerial !== undefined && replaces !== null) refuse('OWN_NUMBER_SPENT')
  const sheet = {
    id: tx.id(),
    form,
    formNo,
    title,
    serial: about.ownSerial ?? (source.numbered ? await serialIn(tx, formNo, deskCode) : ''),
    recordKind: about.recordKind,
    recordId,
    about: about.about,
    zone: about.zone,
    unitId: about.unitId,
    deskCode,
    replaces,
  }
  await insertSheet(tx, sheet)
  tx.audit({ action: 'printing.reserved', record: { kind: 'print-sheet', id: sheet.id }, after: sheet })
  const made = { ...sheet, voided: false }
  if (made.serial !== '') await indexRecordIn(tx, sheetEntry(made))
  return made
}

const serialIn = async (tx: Tx, formNo: string, deskCode: string): Promise<string> => {
  const year = tx.businessDate.slice(0, 4)
  return serialText(formNo, year, deskCode, await nextSerial(tx, `form:${formNo}:${year}:${deskCode}`))
}

/** The sheet that a record has now, or a new one: of a numbered form only a voided sheet is followed by another. */
export const currentSheetIn = async (
  tx: Tx,
  source: FormSource,
  recordId: string,
  about: FormSheet,
): Promise<SheetRecord> => {
  const latest = await latestSheet(tx, source.form, recordId)
  if (latest === null) return newSheetIn(tx, source, recordId, about)
  if (latest.voided) return newSheetIn(tx, source, recordId, about, latest.id)
  const unused = (await printsOfSheet(tx, latest.id)).prints === 0
  return source.numbered || unused ? latest : newSheetIn(tx, source, recordId, about)
}

export const sheetOr404 = async (db: Reader, id: string): Promise<SheetRecord> =>
  (await findSheet(db, id)) ?? refuse('NOT_FOUND')

export const historyOf = async (
  db: Reader,
  sheet: SheetRecord,
  source: Pick<FormSource, 'numbered' | 'controlled'>,
): Promise<SheetHistory> => ({
  ...(await printsOfSheet(db, sheet.id)),
  replaces: sheet.replaces !== null,
  numbered: source.numbered,
  controlled: source.controlled,
})

/** The first of the kinds allowed now, or the wanted one if it is among them. */
export const chosenKind = (history: SheetHistory, wanted: PrintKind | undefined): PrintKind => {
  const allowed = kindsNow(history)
  const [first = 'sample'] = allowed
  if (wanted !== undefined && !allowed.includes(wanted)) return refuse('KIND_NOT_NOW', { allowed })
  return wanted ?? first
}

/** The likeliest next print of a sheet, and which reprint it would be. */
export const nextKind = (history: SheetHistory): { kind: PrintKind; nth: number } => {
  const kind = chosenKind(history, undefined)
  return { kind, nth: kind === 'reprint' ? history.reprints + 1 : 0 }
}
