import { sql } from 'kysely'
import type { Reader } from '../database/database.ts'
import type { Caller } from '../kernel/caller.ts'
import { decodeCursor, encodeCursor } from '../kernel/cursor.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { LogFilter, PrintRow } from './printing.contract.ts'
import { PrintCause, PrintKind, PrintState } from './printing.schema.contract.ts'

export interface LogQuestion {
  readonly filter: LogFilter
  readonly text: string
  readonly today: string
}

/** Joins are by primary key. A clerk sees the prints of their zones, of no zone, and their own. */
export const logRows = (db: Reader, caller: Caller) =>
  db.q
    .selectFrom('print')
    .innerJoin('print_sheet as sheet', 'sheet.id', 'print.sheet_id')
    .leftJoin('staff', 'staff.id', 'print.staff_id')
    .select([
      'print.id',
      'print.print_no as printNo',
      'print.at',
      'sheet.form',
      'sheet.form_no as formNo',
      'sheet.title',
      'sheet.serial',
      'sheet.about',
      'sheet.zone',
      'print.kind',
      'print.nth',
      'print.reason',
      'print.from_page as fromPage',
      'print.pages',
      'print.copies',
      'print.printer',
      'print.desk_code as deskCode',
      'staff.name as by',
      'print.state',
      'print.state_at as stateAt',
      'print.cause',
      'print.note',
      'print.queue_place as place',
      'print.needs_hand as needsHand',
      'sheet.voided_at as voidedAt',
      'sheet.void_reason as voidReason',
      'print.keeps_bytes as keepsBytes',
    ])
    .where((where) =>
      where.or([
        where('sheet.zone', 'is', null),
        where('sheet.zone', 'in', [...caller.scope.zones, '']),
        where('print.staff_id', '=', caller.staffId),
      ]),
    )

type Rows = ReturnType<typeof logRows>
type Row = Awaited<ReturnType<Rows['execute']>>[number]

const rowOf = ({ by, needsHand, voidedAt, keepsBytes, ...row }: Row): PrintRow => ({
  ...row,
  by: by ?? '',
  kind: PrintKind.parse(row.kind),
  state: PrintState.parse(row.state),
  cause: PrintCause.parse(row.cause),
  needsHand: needsHand === 1,
  voided: voidedAt !== null,
  kept: keepsBytes === 1,
})

/** The conditions of partial indexes are written out: SQLite does not look into a bound value to choose one. */
const narrowed = (query: Rows, { filter, today }: LogQuestion): Rows => {
  switch (filter) {
    case 'today':
      return query.where('print.business_date', '=', today)
    case 'needsHand':
      return query.where(sql<boolean>`print.needs_hand = 1`)
    case 'reprints':
      return query.where(sql<boolean>`print.kind = 'reprint'`)
    case 'voided':
      return query.where('sheet.voided_at', 'is not', null).where('sheet.voided_date', '>', '')
    case 'all':
      return query
  }
}

const matching = (query: Rows, text: string): Rows => {
  if (text === '') return query
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const columns = ['print.print_no', 'sheet.serial', 'sheet.title', 'sheet.about'] as const
  return query.where((where) =>
    where.or(columns.map((column) => sql<boolean>`${sql.ref(column)} LIKE ${like} ESCAPE '\\'`)),
  )
}

/**
 * Newest first. Spoiled sheets are few among many prints: the plus sign keeps SQLite from walking all prints in
 * their order to find them.
 */
const orderOf = (filter: LogFilter) => (filter === 'voided' ? sql<number>`+print.at` : sql<number>`print.at`)

export const logQuery = (
  db: Reader,
  caller: Caller,
  asked: LogQuestion,
  size: number,
  cursor?: string,
): Rows => {
  const at = orderOf(asked.filter)
  const rows = matching(narrowed(logRows(db, caller), asked), asked.text)
    .orderBy(at, 'desc')
    .orderBy('print.id', 'desc')
    .limit(size)
  if (cursor === undefined) return rows
  const [lastAt, lastId] = decodeCursor(cursor, 2)
  return rows.where(sql<boolean>`(${at}, print.id) < (${Number(lastAt)}, ${lastId})`)
}

export const logPage = async (
  db: Reader,
  caller: Caller,
  asked: LogQuestion,
  size: number,
  cursor?: string,
): Promise<{ rows: PrintRow[]; next: string | null }> => {
  const rows = (await logQuery(db, caller, asked, size + 1, cursor).execute()).map(rowOf)
  const last = rows[size - 1]
  if (rows.length <= size || last === undefined) return { rows, next: null }
  return { rows: rows.slice(0, size), next: encodeCursor([last.at, last.id]) }
}

const COUNTED_AT_MOST = 1_000

export const logTotal = async (db: Reader, caller: Caller, asked: LogQuestion): Promise<number> => {
  const rows = matching(narrowed(logRows(db, caller), asked), asked.text).limit(COUNTED_AT_MOST)
  const { n } = await db.q
    .selectFrom(rows.clearSelect().select('print.id').as('counted'))
    .select(db.q.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

export const logRow = async (db: Reader, caller: Caller, printId: string): Promise<PrintRow | null> => {
  const row = await logRows(db, caller).where('print.id', '=', printId).executeTakeFirst()
  return row === undefined ? null : rowOf(row)
}

export const otherPrints = async (
  db: Reader,
  caller: Caller,
  sheetId: string,
  printId: string,
): Promise<PrintRow[]> =>
  (
    await logRows(db, caller)
      .where('print.sheet_id', '=', sheetId)
      .where('print.id', '!=', printId)
      .orderBy('print.at', 'desc')
      .limit(50)
      .execute()
  ).map(rowOf)

/** Every print of some days, in the order in which they were made. */
export const printedBetweenQuery = (db: Reader, caller: Caller, { from, to }: Range, limit: number) =>
  logRows(db, caller)
    .where('print.business_date', '>=', from)
    .where('print.business_date', '<=', to)
    .orderBy('print.business_date')
    .orderBy('print.at')
    .orderBy('print.id')
    .limit(limit)

interface Range {
  readonly from: BusinessDate
  readonly to: BusinessDate
}

export const printedBetween = async (
  db: Reader,
  caller: Caller,
  range: Range,
  limit: number,
): Promise<PrintRow[]> => (await printedBetweenQuery(db, caller, range, limit).execute()).map(rowOf)

/** Every spoiled sheet of a day with its last print, oldest first. */
export const voidedOn = async (db: Reader, caller: Caller, date: string) => {
  const rows = await logRows(db, caller)
    .leftJoin('staff as spoiler', 'spoiler.id', 'sheet.voided_by')
    .select(['spoiler.name as voidedBy'])
    .where('sheet.voided_at', 'is not', null)
    .where('sheet.voided_date', '=', date)
    .where(
      'print.id',
      '=',
      sql<string>`(SELECT last.id FROM print AS last WHERE last.sheet_id = sheet.id AND last.kind <> 'sample'
        ORDER BY last.at DESC, last.id DESC LIMIT 1)`,
    )
    .orderBy('sheet.voided_at')
    .limit(500)
    .execute()
  return rows.map(
    ({ voidedAt, voidedBy, voidReason, printNo, serial, formNo, title, about, pages, copies }) => ({
      ...{ printNo, serial, formNo, title, about, pages, copies },
      voidedAt: voidedAt ?? 0,
      reason: voidReason,
      by: voidedBy ?? '',
    }),
  )
}

export const stepsOf = async (db: Reader, printId: string) =>
  (
    await db.q
      .selectFrom('print_step')
      .leftJoin('staff', 'staff.id', 'print_step.by_staff')
      .select(['print_step.at', 'print_step.state', 'print_step.cause', 'staff.name as by'])
      .where('print_id', '=', printId)
      .orderBy('print_step.at')
      .orderBy(sql`print_step.rowid`)
      .execute()
  ).map((step) => ({
    at: step.at,
    state: PrintState.parse(step.state),
    cause: PrintCause.parse(step.cause),
    by: step.by ?? '',
  }))
