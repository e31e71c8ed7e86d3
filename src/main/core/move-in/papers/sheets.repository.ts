import type { Reader, Tx } from '../../database/database.ts'
import { type PrintCause, PrintState } from '../../printing/printing.schema.contract.ts'
import { FormCode } from '../form-codes.contract.ts'

export interface PrintedPaper {
  readonly sheetId: string
  readonly form: FormCode
  readonly serial: string
  readonly facts: Readonly<Record<string, string>>
  readonly printedAt: number
  readonly signed: boolean
  readonly voided: boolean
  readonly voidReason: string
  readonly printId: string
  readonly state: PrintState
  readonly cause: PrintCause | string
  readonly pages: number
  readonly copies: number
}

/** Every sheet that was printed of a case with its newest print, newest sheet first. */
export const papersOfCase = async (db: Reader, caseId: string): Promise<readonly PrintedPaper[]> => {
  const rows = await db.q
    .selectFrom('form_sheet')
    .innerJoin('print_sheet', 'print_sheet.id', 'form_sheet.sheet_id')
    .leftJoin('print', (join) =>
      join.onRef('print.sheet_id', '=', 'form_sheet.sheet_id').on('print.kind', '!=', 'sample'),
    )
    .where('form_sheet.case_id', '=', caseId)
    .select([
      'form_sheet.sheet_id',
      'form_sheet.form',
      'form_sheet.facts',
      'form_sheet.printed_at',
      'form_sheet.signed_at',
      'print_sheet.serial',
      'print_sheet.voided_at',
      'print_sheet.void_reason',
      'print.id as print_id',
      'print.state',
      'print.cause',
      'print.pages',
      'print.copies',
    ])
    .orderBy('print_sheet.reserved_at', 'desc')
    .orderBy('print_sheet.id', 'desc')
    .orderBy('print.at', 'desc')
    .orderBy('print.id', 'desc')
    .execute()
  const newest = new Map(rows.toReversed().map((row) => [row.sheet_id, row]))
  return [...newest.values()].toReversed().map((row) => ({
    sheetId: row.sheet_id,
    form: FormCode.parse(row.form),
    serial: row.serial,
    facts: JSON.parse(row.facts) as Record<string, string>,
    printedAt: row.printed_at,
    signed: row.signed_at !== null,
    voided: row.voided_at !== null,
    voidReason: row.void_reason,
    // A blank that was printed from a file never went through the queue.
    printId: row.print_id ?? '',
    state: row.state === null ? 'printed' : PrintState.parse(row.state),
    cause: row.cause ?? 'none',
    pages: row.pages ?? 0,
    copies: row.copies ?? 1,
  }))
}

/** Whose sheet it is, as the log says it. */
export const aboutSheet = async (db: Reader, sheetId: string): Promise<string> =>
  (await db.q.selectFrom('print_sheet').select('about').where('id', '=', sheetId).executeTakeFirst())
    ?.about ?? ''

export const putFormSheet = async (
  tx: Tx,
  sheet: {
    readonly sheetId: string
    readonly caseId: string
    readonly form: FormCode
    readonly facts: Readonly<Record<string, string>>
  },
): Promise<void> => {
  const facts = JSON.stringify(sheet.facts)
  await tx.q
    .insertInto('form_sheet')
    .values({
      sheet_id: sheet.sheetId,
      case_id: sheet.caseId,
      form: sheet.form,
      facts,
      printed_at: tx.now,
      signed_at: null,
      signed_by: null,
    })
    .onConflict((conflict) => conflict.column('sheet_id').doUpdateSet({ facts, printed_at: tx.now }))
    .execute()
}

export const setSigned = async (tx: Tx, sheetId: string): Promise<void> => {
  await tx.q
    .updateTable('form_sheet')
    .set({ signed_at: tx.now, signed_by: tx.call.caller.staffId })
    .where('sheet_id', '=', sheetId)
    .execute()
}

export const insertSealUse = async (
  tx: Tx,
  use: {
    readonly sheetId: string
    readonly serial: string
    readonly form: string
    readonly title: string
    readonly seal: string
    readonly copies: number
    readonly unit: string
  },
): Promise<void> => {
  const { sheetId, ...rest } = use
  await tx.q
    .insertInto('seal_use')
    .values({
      ...rest,
      ...{ id: tx.id(), sheet_id: sheetId, at: tx.now, business_date: tx.businessDate },
      ...{ by_staff: tx.call.caller.staffId, desk_code: tx.call.caller.deskCode },
    })
    .execute()
}

export const latestSealUses = (db: Reader, before: number, limit: number) =>
  db.q
    .selectFrom('seal_use')
    .leftJoin('staff', 'staff.id', 'seal_use.by_staff')
    .selectAll('seal_use')
    .select('staff.name as by')
    .where('seal_use.at', '<', before)
    .orderBy('seal_use.at', 'desc')
    .orderBy('seal_use.id', 'desc')
    .limit(limit)
    .execute()

export const insertPack = async (
  tx: Tx,
  caseId: string,
  sheets: readonly { readonly form: string; readonly sheetId: string; readonly printId: string }[],
): Promise<string> => {
  const id = tx.id()
  const { staffId, deskCode } = tx.call.caller
  await tx.q
    .insertInto('form_pack')
    .values({ id, case_id: caseId, at: tx.now, by_staff: staffId, desk_code: deskCode })
    .execute()
  await tx.q
    .insertInto('form_pack_sheet')
    .values(
      sheets.map(({ form, sheetId, printId }, position) => ({
        ...{ pack_id: id, position, form, sheet_id: sheetId, print_id: printId },
      })),
    )
    .execute()
  return id
}

export const packSheets = (db: Reader, packId: string) =>
  db.q
    .selectFrom('form_pack_sheet')
    .innerJoin('form_pack', 'form_pack.id', 'form_pack_sheet.pack_id')
    .innerJoin('print_sheet', 'print_sheet.id', 'form_pack_sheet.sheet_id')
    .innerJoin('print', 'print.id', 'form_pack_sheet.print_id')
    .where('form_pack_sheet.pack_id', '=', packId)
    .select([
      'form_pack.case_id',
      'form_pack_sheet.position',
      'form_pack_sheet.form',
      'form_pack_sheet.sheet_id',
      'form_pack_sheet.print_id',
      'print_sheet.serial',
      'print_sheet.voided_at',
      'print.state',
      'print.cause',
      'print.pages',
      'print.copies',
    ])
    .orderBy('form_pack_sheet.position')
    .execute()

export const latestPackOf = async (db: Reader, caseId: string): Promise<string | null> =>
  (
    await db.q
      .selectFrom('form_pack')
      .select('id')
      .where('case_id', '=', caseId)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
  )?.id ?? null

export const caseOfSheet = async (db: Reader, sheetId: string): Promise<string | null> =>
  (await db.q.selectFrom('form_sheet').select('case_id').where('sheet_id', '=', sheetId).executeTakeFirst())
    ?.case_id ?? null

/** Undecided cases of which something is printed and not signed. */
export const casesOnPaper = async (db: Reader): Promise<readonly string[]> => {
  const rows = await db.q
    .selectFrom('move_in_case')
    .innerJoin('form_sheet', 'form_sheet.case_id', 'move_in_case.id')
    .innerJoin('print_sheet', 'print_sheet.id', 'form_sheet.sheet_id')
    .where('move_in_case.closed_at', 'is', null)
    .where('form_sheet.signed_at', 'is', null)
    .where('print_sheet.voided_at', 'is', null)
    .select('move_in_case.id')
    .distinct()
    .execute()
  return rows.map(({ id }) => id)
}
