import { sql } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { PrintTable } from '../database/tables/printing.ts'
import {
  FormClass,
  LabelLanguage,
  Media,
  PrintCause,
  PrintKind,
  PrintState,
  Sides,
} from './printing.schema.contract.ts'

export interface PrintRecord {
  readonly id: string
  readonly printNo: string
  readonly sheetId: string
  readonly kind: PrintKind
  readonly nth: number
  readonly reason: string
  readonly formClass: FormClass
  readonly template: string
  readonly templateVersion: number
  readonly digest: string
  readonly watermark: string
  readonly keepsBytes: boolean
  /** The stored file of the bytes. */
  readonly keptFile: string | null
  /** The file that goes once they were sent. */
  readonly passingFile: string | null
  readonly pages: number
  /** 1 for a whole sheet. */
  readonly fromPage: number
  readonly copies: number
  readonly printer: string
  readonly media: Media
  readonly sides: Sides
  readonly language: LabelLanguage
  readonly at: number
  readonly staffId: string
  readonly deskCode: string
  readonly state: PrintState
  readonly stateAt: number
  readonly cause: PrintCause
  readonly note: string
  readonly job: string
  readonly place: number
  readonly cancelAsked: boolean
}

const printOf = (row: PrintTable): PrintRecord => ({
  id: row.id,
  printNo: row.print_no,
  sheetId: row.sheet_id,
  kind: PrintKind.parse(row.kind),
  nth: row.nth,
  reason: row.reason,
  formClass: FormClass.parse(row.form_class),
  template: row.template,
  templateVersion: row.template_version,
  digest: row.digest,
  watermark: row.watermark,
  keepsBytes: row.keeps_bytes === 1,
  keptFile: row.kept_file,
  passingFile: row.passing_file,
  pages: row.pages,
  fromPage: row.from_page,
  copies: row.copies,
  printer: row.printer,
  media: Media.parse(row.media),
  sides: Sides.parse(row.sides),
  language: LabelLanguage.parse(row.language),
  at: row.at,
  staffId: row.staff_id,
  deskCode: row.desk_code,
  state: PrintState.parse(row.state),
  stateAt: row.state_at,
  cause: PrintCause.parse(row.cause),
  note: row.note,
  job: row.job,
  place: row.queue_place,
  cancelAsked: row.cancel_asked === 1,
})

export const findPrint = async (db: Reader, id: string): Promise<PrintRecord | null> => {
  const row = await db.q.selectFrom('print').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : printOf(row)
}

/** The newest print of a sheet whose bytes a reprint can start from. */
export const firstPrintOf = async (db: Reader, sheetId: string): Promise<PrintRecord | null> => {
  const row = await db.q
    .selectFrom('print')
    .selectAll()
    .where('sheet_id', '=', sheetId)
    .where('kind', 'not in', ['reprint', 'sample'])
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : printOf(row)
}

export const insertPrint = async (tx: Tx, print: PrintRecord): Promise<void> => {
  await tx.q
    .insertInto('print')
    .values({
      id: print.id,
      print_no: print.printNo,
      sheet_id: print.sheetId,
      kind: print.kind,
      nth: print.nth,
      reason: print.reason,
      form_class: print.formClass,
      template: print.template,
      template_version: print.templateVersion,
      digest: print.digest,
      watermark: print.watermark,
      keeps_bytes: print.keepsBytes ? 1 : 0,
      kept_file: print.keptFile,
      passing_file: print.passingFile,
      pages: print.pages,
      from_page: print.fromPage,
      copies: print.copies,
      printer: print.printer,
      media: print.media,
      sides: print.sides,
      language: print.language,
      at: print.at,
      business_date: tx.businessDate,
      staff_id: print.staffId,
      desk_code: print.deskCode,
      state: print.state,
      state_at: print.stateAt,
      cause: print.cause,
      note: print.note,
      job: print.job,
      queue_place: print.place,
      cancel_asked: print.cancelAsked ? 1 : 0,
      needs_hand: 0,
    })
    .execute()
}

/**
 * In one of these states, oldest first, a bounded number at once. The condition of the partial index is written out:
 * SQLite does not look into bound values to choose one, and would walk every print there ever was.
 */
export const underWayQuery = (db: Reader, states: readonly PrintState[], limit: number) =>
  db.q
    .selectFrom('print')
    .selectAll()
    .where(sql<boolean>`state IN ('queued', 'sending', 'spooled')`)
    .where('state', 'in', [...states])
    .orderBy('at')
    .orderBy('id')
    .limit(limit)

const inStates = async (db: Reader, states: readonly PrintState[], limit: number) =>
  (await underWayQuery(db, states, limit).execute()).map(printOf)

export const printsToSend = (db: Reader, limit: number) => inStates(db, ['queued', 'sending'], limit)

export const printsToWatch = (db: Reader, limit: number) => inStates(db, ['spooled'], limit)

/** Files of sheets that are still to be sent. */
export const passingFilesWanted = async (db: Reader): Promise<ReadonlySet<string>> => {
  const rows = await db.q
    .selectFrom('print')
    .select('passing_file')
    .where(sql<boolean>`state IN ('queued', 'sending', 'spooled')`)
    .where('state', 'in', ['queued', 'sending'])
    .where('passing_file', 'is not', null)
    .execute()
  return new Set(rows.flatMap(({ passing_file }) => passing_file ?? []))
}

export const takeBackQuery = (db: Reader, limit: number) =>
  db.q
    .selectFrom('print')
    .selectAll()
    .where(sql<boolean>`cancel_asked = 1`)
    .where('job', '!=', '')
    .limit(limit)

/** Jobs that must not come out any more, whatever their print has become. */
export const printsToTakeBack = async (db: Reader, limit: number): Promise<readonly PrintRecord[]> =>
  (await takeBackQuery(db, limit).execute()).map(printOf)

export interface Outcome {
  readonly state: PrintState
  readonly cause: PrintCause
  readonly note: string
  readonly job: string
  readonly place: number
  readonly needsHand: boolean
}

export const setOutcome = async (tx: Tx, id: string, outcome: Outcome): Promise<void> => {
  await tx.q
    .updateTable('print')
    .set({
      state: outcome.state,
      state_at: tx.now,
      cause: outcome.cause,
      note: outcome.note,
      job: outcome.job,
      queue_place: outcome.place,
      needs_hand: outcome.needsHand ? 1 : 0,
    })
    .where('id', '=', id)
    .execute()
}

export const insertStep = async (
  tx: Tx,
  step: {
    readonly printId: string
    readonly state: PrintState
    readonly cause: PrintCause
    readonly byStaff: string
  },
): Promise<void> => {
  await tx.q
    .insertInto('print_step')
    .values({
      print_id: step.printId,
      at: tx.now,
      state: step.state,
      cause: step.cause,
      by_staff: step.byStaff,
    })
    .execute()
}

export const setCancelAsked = async (tx: Tx, id: string, asked: boolean): Promise<void> => {
  await tx.q
    .updateTable('print')
    .set({ cancel_asked: asked ? 1 : 0 })
    .where('id', '=', id)
    .execute()
}

/** Printed again or voided: the earlier prints of the sheet wait for nobody any more. */
export const noHandNeeded = async (tx: Tx, sheetId: string): Promise<void> => {
  await tx.q.updateTable('print').set({ needs_hand: 0 }).where('sheet_id', '=', sheetId).execute()
}

/** Prints of a sheet that may still come out, or may have. */
export const printsStillOpen = async (db: Reader, sheetId: string): Promise<readonly PrintRecord[]> =>
  (
    await db.q
      .selectFrom('print')
      .selectAll()
      .where('sheet_id', '=', sheetId)
      .where('state', 'in', ['queued', 'sending', 'spooled', 'unknown'])
      .where('kind', '!=', 'sample')
      .execute()
  ).map(printOf)
