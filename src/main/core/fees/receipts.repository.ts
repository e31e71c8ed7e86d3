import { sql } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { ReceiptLineTable, ReceiptTable } from '../database/tables/fees.ts'
import type { Scope } from '../kernel/caller.ts'
import type { ReceiptFilter } from './fees.contract.ts'
import { InvoiceState, Method, Nature, ReceiptKind } from './fees.schema.contract.ts'

export type ReceiptRecord = ReturnType<typeof receiptOf>

const receiptOf = (
  row: ReceiptTable & {
    readonly unit: string
    readonly by: string | null
    readonly reverses_no: string | null
    readonly reversed_no: string | null
  },
) => ({
  id: row.id,
  receiptNo: row.receipt_no,
  kind: ReceiptKind.parse(row.kind),
  unitId: row.unit_id,
  unit: row.unit,
  zone: row.zone,
  payer: row.payer,
  payee: row.payee,
  nature: Nature.parse(row.nature),
  amount: row.amount,
  method: Method.parse(row.method),
  tradeTail: row.trade_tail,
  arrived: row.arrived === 1,
  invoice: InvoiceState.parse(row.invoice),
  invoiceNo: row.invoice_no,
  buyer: row.buyer,
  taxNo: row.tax_no,
  manualNo: row.manual_no,
  at: row.at,
  date: row.business_date,
  deskCode: row.desk_code,
  by: row.by ?? '',
  reverses: row.reverses_no ?? '',
  reversedBy: row.reversed_no ?? '',
  reason: row.reason,
  revision: row.revision,
})

const records = (db: Reader) =>
  db.q
    .selectFrom('receipt')
    .innerJoin('unit', 'unit.id', 'receipt.unit_id')
    .leftJoin('staff', 'staff.id', 'receipt.staff_id')
    .leftJoin('receipt as original', 'original.id', 'receipt.reverses')
    .leftJoin('receipt as reversal', 'reversal.id', 'receipt.reversed_by')
    .selectAll('receipt')
    .select([
      'unit.name as unit',
      'staff.name as by',
      'original.receipt_no as reverses_no',
      'reversal.receipt_no as reversed_no',
    ])

export const findReceipt = async (db: Reader, scope: Scope, id: string): Promise<ReceiptRecord | null> => {
  const row = await records(db)
    .where('receipt.id', '=', id)
    .where('receipt.zone', 'in', [...scope.zones])
    .executeTakeFirst()
  return row === undefined ? null : receiptOf(row)
}

export const receiptsOfUnit = async (db: Reader, unitId: string): Promise<readonly ReceiptRecord[]> =>
  (await records(db).where('receipt.unit_id', '=', unitId).orderBy('receipt.at', 'desc').execute()).map(
    receiptOf,
  )

interface ListAsked {
  readonly filter: ReceiptFilter
  readonly today: string
  readonly text: string
  readonly scope: Scope
}

/** The conditions of the partial indices are written out: SQLite does not look into bound values to choose one. */
const conditions: Readonly<Record<Exclude<ReceiptFilter, 'today' | 'all'>, string>> = {
  invoice: `receipt.invoice = 'wanted' AND receipt.reversed_by IS NULL`,
  arrival: 'receipt.arrived = 0 AND receipt.reversed_by IS NULL',
  reversed: 'receipt.reverses IS NOT NULL',
}

type Records = ReturnType<typeof records>

const narrowed = (query: Records, { filter, today, text, scope }: ListAsked): Records => {
  const within = query.where('receipt.zone', 'in', [...scope.zones])
  const listed =
    filter === 'today'
      ? within.where('receipt.business_date', '=', today)
      : filter === 'all'
        ? within
        : within.where(sql<boolean>`${sql.raw(conditions[filter])}`)
  if (text === '') return listed
  const like = `%${text.replace(/[%_\\]/g, '')}%`
  return listed.where((where) =>
    where.or([
      where('receipt.receipt_no', 'like', like),
      where('unit.name', 'like', like),
      where('receipt.payer', 'like', like),
    ]),
  )
}

/** Newest first. A day is read by its own index, everything else by the moment. */
export const receiptsQuery = (
  db: Reader,
  asked: ListAsked,
  size: number,
  after?: readonly [at: number, id: string],
): Records => {
  const query = narrowed(records(db), asked)
    .orderBy('receipt.at', 'desc')
    .orderBy('receipt.id', 'desc')
    .limit(size)
  return after === undefined
    ? query
    : query.where(sql<boolean>`(receipt.at, receipt.id) < (${after[0]}, ${after[1]})`)
}

export const receiptsPage = async (...asked: Parameters<typeof receiptsQuery>) =>
  (await receiptsQuery(...asked).execute()).map(receiptOf)

export const countReceipts = async (db: Reader, asked: ListAsked): Promise<number> => {
  const { n } = await narrowed(records(db), asked)
    .clearSelect()
    .select(db.q.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

export const insertReceipt = async (tx: Tx, row: ReceiptTable): Promise<void> => {
  await tx.q.insertInto('receipt').values(row).execute()
}

export const rawReceipt = (db: Reader, id: string): Promise<ReceiptTable | undefined> =>
  db.q.selectFrom('receipt').selectAll().where('id', '=', id).executeTakeFirst()

export const updateReceipt = async (
  tx: Tx,
  id: string,
  changes: Partial<
    Pick<ReceiptTable, 'arrived' | 'invoice' | 'invoice_no' | 'buyer' | 'tax_no' | 'reversed_by'>
  >,
): Promise<void> => {
  await tx.q
    .updateTable('receipt')
    .set(({ eb }) => ({ ...changes, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export const insertLines = async (tx: Tx, lines: readonly ReceiptLineTable[]): Promise<void> => {
  await tx.q
    .insertInto('receipt_line')
    .values([...lines])
    .execute()
}

export const linesOf = (db: Reader, receiptId: string): Promise<ReceiptLineTable[]> =>
  db.q
    .selectFrom('receipt_line')
    .selectAll()
    .where('receipt_id', '=', receiptId)
    .orderBy('position')
    .execute()

/** A hand-written number is used once, unless its receipt was taken back. */
export const receiptWithManualNo = async (db: Reader, manualNo: string): Promise<string | null> =>
  (
    await db.q
      .selectFrom('receipt')
      .select('receipt_no')
      .where('manual_no', '=', manualNo)
      .where('manual_no', '<>', '')
      .where('reverses', 'is', null)
      .where('reversed_by', 'is', null)
      .executeTakeFirst()
  )?.receipt_no ?? null
