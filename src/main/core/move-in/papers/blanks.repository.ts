import type { Reader, Tx } from '../../database/database.ts'
import { FormCode } from '../form-codes.contract.ts'

export const insertBlank = async (tx: Tx, sheetId: string, form: FormCode): Promise<void> => {
  await tx.q
    .insertInto('blank_form')
    .values({ id: sheetId, form, printed_at: tx.now, case_id: null, used_at: null, note: '' })
    .execute()
}

export const openBlanksQuery = (db: Reader) =>
  db.q
    .selectFrom('blank_form')
    .innerJoin('print_sheet', 'print_sheet.id', 'blank_form.id')
    .where('blank_form.case_id', 'is', null)
    .select(['blank_form.id', 'blank_form.form', 'blank_form.printed_at', 'print_sheet.serial'])
    .select('print_sheet.voided_at')
    .orderBy('blank_form.printed_at')
    .orderBy('blank_form.id')
    .limit(500)

/** Those that nobody entered, in the order in which they were made. */
export const openBlanks = async (db: Reader) =>
  (await openBlanksQuery(db).execute()).map(({ form, voided_at, ...row }) => ({
    ...row,
    ...{ form: FormCode.parse(form), voided: voided_at !== null },
  }))

export const findBlank = async (db: Reader, sheetId: string) => {
  const row = await db.q
    .selectFrom('blank_form')
    .innerJoin('print_sheet', 'print_sheet.id', 'blank_form.id')
    .where('blank_form.id', '=', sheetId)
    .select(['blank_form.form', 'blank_form.case_id', 'print_sheet.voided_at'])
    .executeTakeFirst()
  return row === undefined
    ? null
    : { form: FormCode.parse(row.form), caseId: row.case_id, voided: row.voided_at !== null }
}

export const markEntered = async (tx: Tx, sheetId: string, caseId: string): Promise<void> => {
  await tx.q
    .updateTable('blank_form')
    .set({ case_id: caseId, used_at: tx.now })
    .where('id', '=', sheetId)
    .execute()
}
