import { sql } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { CounterChargeTable, CounterMoneyTable } from '../database/tables/print-desk.ts'
import { chunks } from '../kernel/chunks.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { LedgerDuty } from './ledger.contract.ts'

export const insertCharges = async (tx: Tx, rows: readonly CounterChargeTable[]): Promise<void> => {
  for (const some of chunks(rows, 500)) await tx.q.insertInto('counter_charge').values(some).execute()
}

export const insertMoney = async (tx: Tx, rows: readonly CounterMoneyTable[]): Promise<void> => {
  for (const some of chunks(rows, 500)) await tx.q.insertInto('counter_money').values(some).execute()
}

export const selectCharge = (db: Reader, recordId: string): Promise<CounterChargeTable | undefined> =>
  db.q.selectFrom('counter_charge').selectAll().where('record_id', '=', recordId).executeTakeFirst()

/** Counts the revision on: whoever saw the charge before sees that it changed. */
export const changeCharge = async (
  tx: Tx,
  recordId: string,
  change: Partial<CounterChargeTable>,
): Promise<void> => {
  await tx.q
    .updateTable('counter_charge')
    .set(change)
    .set((set) => ({ revision: set('revision', '+', 1) }))
    .where('record_id', '=', recordId)
    .execute()
}

/** Free units that a home has used since the first of the month, by class. */
export const usedQuery = (db: Reader, unitId: string, since: BusinessDate) =>
  db.q
    .selectFrom('counter_charge')
    .select((each) => ['class', each.fn.sum<number>('free_units').as('units')])
    .where('unit_id', '=', unitId)
    .where('business_date', '>=', since)
    .where('free_units', '>', 0)
    .where('voided_at', 'is', null)
    .groupBy('class')

export const selectUsed = async (
  db: Reader,
  unitId: string,
  since: BusinessDate,
): Promise<ReadonlyMap<string, number>> =>
  new Map((await usedQuery(db, unitId, since).execute()).map((row) => [row.class, row.units]))

const owed = (db: Reader) =>
  db.q
    .selectFrom('counter_charge')
    .where('amount_fen', '>', 0)
    .where('paid_at', 'is', null)
    .where('voided_at', 'is', null)

export const owedOfUnitQuery = (db: Reader, unitId: string) =>
  owed(db)
    .select((each) => each.fn.sum<number | null>('amount_fen').as('fen'))
    .where('unit_id', '=', unitId)

export const owedOfUnit = async (db: Reader, unitId: string): Promise<number> =>
  (await owedOfUnitQuery(db, unitId).executeTakeFirst())?.fen ?? 0

/** `duty` null: of both. */
export const owedInAll = async (
  db: Reader,
  duty: LedgerDuty | null = null,
): Promise<{ readonly charges: number; readonly fen: number }> => {
  const row = await owed(db)
    .where((each) => (duty === null ? each.lit(true) : each('duty', '=', duty)))
    .select((each) => [
      each.fn.countAll<number>().as('charges'),
      each.fn.sum<number | null>('amount_fen').as('fen'),
    ])
    .executeTakeFirst()
  return { charges: row?.charges ?? 0, fen: row?.fen ?? 0 }
}

/** What crossed the counter on a day, by desk and by the way it went. */
export const takenQuery = (db: Reader, date: BusinessDate) =>
  db.q
    .selectFrom('counter_money')
    .select((each) => ['desk_code as deskCode', 'method', each.fn.sum<number>('fen').as('fen')])
    .where('business_date', '=', date)
    .groupBy(['desk_code', 'method'])
    .orderBy('desk_code')
    .orderBy('method')

export const selectTaken = (db: Reader, date: BusinessDate) => takenQuery(db, date).execute()

/** Every movement of money of a day at any desk, in its order. */
export const moneyOfDayQuery = (db: Reader, date: BusinessDate) =>
  db.q
    .selectFrom('counter_money')
    .innerJoin('counter_charge', 'counter_charge.record_id', 'counter_money.record_id')
    .leftJoin('staff', 'staff.id', 'counter_money.staff_id')
    .select([
      'counter_money.at',
      'counter_money.desk_code as deskCode',
      'counter_money.fen',
      'counter_money.method',
      'counter_money.reason',
      'counter_money.charged_date as chargedDate',
      'counter_charge.desk_code as chargedDesk',
      'counter_charge.record_no as recordNo',
      'counter_charge.item',
      'staff.name as by',
    ])
    .where('counter_money.business_date', '=', date)
    .orderBy('counter_money.at')

export const moneyOfDay = (db: Reader, date: BusinessDate) => moneyOfDayQuery(db, date).execute()

/** Charges of a range of days, by day: what the sheets of a day and of a month add up. */
export const chargesBetween = (db: Reader, from: BusinessDate, to: BusinessDate) =>
  db.q
    .selectFrom('counter_charge')
    .select([
      'item',
      'desk_code as deskCode',
      'business_date as businessDate',
      'zone',
      'class',
      'units',
      'free_units as freeUnits',
      'amount_fen as amountFen',
      'paid_date as paidDate',
      'voided_date as voidedDate',
      'price_list as priceList',
    ])
    .where('business_date', '>=', from)
    .where('business_date', '<=', to)
    .orderBy('business_date')
    .orderBy('at')
    .execute()

export const countVoidedOn = async (db: Reader, since: number): Promise<number> => {
  const row = await db.q
    .selectFrom('counter_charge')
    .select(sql<number>`count(*)`.as('n'))
    .where('voided_at', '>=', since)
    .executeTakeFirst()
  return row?.n ?? 0
}
