import type { Reader, Tx } from '../database/database.ts'
import type { PrintSheetTable } from '../database/tables/printing.ts'
import { mayHaveReached, type SheetHistory } from './printing.rules.ts'
import { PrintCause, PrintState } from './printing.schema.contract.ts'

export interface SheetRecord {
  readonly id: string
  readonly form: string
  readonly formNo: string
  readonly title: string
  readonly serial: string
  readonly recordKind: string
  readonly recordId: string
  readonly about: string
  readonly zone: string | null
  readonly unitId: string | null
  readonly deskCode: string
  readonly replaces: string | null
  readonly voided: boolean
}

const sheetOf = (row: PrintSheetTable): SheetRecord => ({
  id: row.id,
  form: row.form,
  formNo: row.form_no,
  title: row.title,
  serial: row.serial,
  recordKind: row.record_kind,
  recordId: row.record_id,
  about: row.about,
  zone: row.zone,
  unitId: row.unit_id,
  deskCode: row.desk_code,
  replaces: row.replaces,
  voided: row.voided_at !== null,
})

export const findSheet = async (db: Reader, id: string): Promise<SheetRecord | null> => {
  const row = await db.q.selectFrom('print_sheet').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : sheetOf(row)
}

export const numberedSheetsQuery = (db: Reader, lastSerial: string, limit: number) =>
  db.q
    .selectFrom('print_sheet')
    .selectAll()
    .where('serial', '>', lastSerial)
    .where('serial', '<>', '')
    .orderBy('serial')
    .limit(limit)

/** Sheets with a serial behind this one, in the order of their serials. */
export const numberedSheetsAfter = async (
  db: Reader,
  lastSerial: string,
  limit: number,
): Promise<readonly SheetRecord[]> =>
  (await numberedSheetsQuery(db, lastSerial, limit).execute()).map(sheetOf)

/** The last sheet that was reserved for a record, voided or not. */
export const latestSheet = async (
  db: Reader,
  form: string,
  recordId: string,
): Promise<SheetRecord | null> => {
  const row = await db.q
    .selectFrom('print_sheet')
    .selectAll()
    .where('form', '=', form)
    .where('record_id', '=', recordId)
    .orderBy('reserved_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : sheetOf(row)
}

export const insertSheet = async (tx: Tx, sheet: Omit<SheetRecord, 'voided'>): Promise<void> => {
  await tx.q
    .insertInto('print_sheet')
    .values({
      id: sheet.id,
      form: sheet.form,
      form_no: sheet.formNo,
      title: sheet.title,
      serial: sheet.serial,
      record_kind: sheet.recordKind,
      record_id: sheet.recordId,
      about: sheet.about,
      zone: sheet.zone,
      unit_id: sheet.unitId,
      desk_code: sheet.deskCode,
      reserved_at: tx.now,
      reserved_by: tx.call.caller.staffId,
      replaces: sheet.replaces,
      voided_at: null,
      voided_date: null,
      voided_by: null,
      void_reason: '',
    })
    .execute()
}

export const voidSheet = async (tx: Tx, id: string, reason: string): Promise<void> => {
  await tx.q
    .updateTable('print_sheet')
    .set({
      voided_at: tx.now,
      voided_date: tx.businessDate,
      voided_by: tx.call.caller.staffId,
      void_reason: reason,
    })
    .where('id', '=', id)
    .execute()
}

/** Counts what decides the next print of a sheet: the rule reads it, nothing else. */
export const printsOfSheet = async (
  db: Reader,
  sheetId: string,
): Promise<Pick<SheetHistory, 'reached' | 'reprints'> & { readonly prints: number }> => {
  const rows = await db.q
    .selectFrom('print')
    .select(['kind', 'state', 'job', 'cause'])
    .where('sheet_id', '=', sheetId)
    .where('kind', '!=', 'sample')
    .execute()
  const reached = rows.filter(({ state, job, cause }) =>
    mayHaveReached(PrintState.parse(state), job, PrintCause.parse(cause)),
  )
  return {
    prints: rows.length,
    reached: reached.length,
    reprints: reached.filter(({ kind }) => kind === 'reprint').length,
  }
}
