import { sql } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { PrintJobTable } from '../database/tables/print-desk.ts'
import { chunks } from '../kernel/chunks.ts'
import { cutPage, decodeCursor } from '../kernel/cursor.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { PayMethod } from './ledger.contract.ts'
import { Colour, PaperSize, Service, ServiceClass } from './price-list.contract.ts'
import { Faces, type JobFilter, Source, Usual } from './print-desk.schema.contract.ts'

export const insertJobs = async (tx: Tx, rows: readonly PrintJobTable[]): Promise<void> => {
  for (const some of chunks(rows, 500)) await tx.q.insertInto('print_job').values(some).execute()
}

/** Joins are by primary key: a page of fifty costs what its fifty rows cost. */
const jobs = (db: Reader) =>
  db.q
    .selectFrom('print_job')
    .innerJoin('counter_charge', 'counter_charge.record_id', 'print_job.id')
    .leftJoin('unit', 'unit.id', 'print_job.unit_id')
    .leftJoin('person', 'person.id', 'print_job.person_id')
    .leftJoin('staff', 'staff.id', 'print_job.staff_id')
    .select([
      'print_job.id',
      'print_job.job_no as jobNo',
      'print_job.at',
      'print_job.business_date as businessDate',
      'print_job.desk_code as deskCode',
      'print_job.staff_id as staffId',
      'staff.name as by',
      'print_job.zone',
      'print_job.unit_id as unitId',
      'unit.name as unit',
      'person.name as personName',
      'print_job.visitor_name as visitorName',
      'print_job.visitor_phone as visitorPhone',
      'print_job.service',
      'print_job.source',
      'print_job.machine',
      'print_job.colour',
      'print_job.size',
      'print_job.faces',
      'print_job.pages',
      'print_job.copies',
      'print_job.units',
      'print_job.sheets',
      'print_job.signed',
      'print_job.masked_at as maskedAt',
      'counter_charge.class',
      'counter_charge.free_units as freeUnits',
      'counter_charge.amount_fen as amountFen',
      'counter_charge.method',
      'counter_charge.paid_at as paidAt',
      'counter_charge.paid_date as paidDate',
      'counter_charge.disputed',
      'counter_charge.voided_at as voidedAt',
      'counter_charge.voided_date as voidedDate',
      'counter_charge.void_reason as voidReason',
      'counter_charge.price_list as priceList',
      'counter_charge.revision',
    ])

type Jobs = ReturnType<typeof jobs>
type Row = Awaited<ReturnType<Jobs['execute']>>[number]

const jobOf = ({ personName, unit, by, paidAt, signed, disputed, ...row }: Row) => ({
  ...row,
  by: by ?? '',
  unit: unit ?? '',
  name: personName ?? row.visitorName,
  visitor: row.unitId === null,
  service: Service.parse(row.service),
  source: Source.parse(row.source),
  colour: Colour.parse(row.colour),
  size: PaperSize.parse(row.size),
  faces: Faces.parse(row.faces),
  class: ServiceClass.parse(row.class),
  method: PayMethod.parse(row.method),
  paid: paidAt !== null,
  signed: signed === 1,
  disputed: disputed === 1,
})
export type JobRecord = ReturnType<typeof jobOf>

export const findJob = async (db: Reader, id: string): Promise<JobRecord | null> => {
  const row = await jobs(db).where('print_job.id', '=', id).executeTakeFirst()
  return row === undefined ? null : jobOf(row)
}

export const jobsBetween = async (
  db: Reader,
  from: BusinessDate,
  to: BusinessDate,
  limit: number,
): Promise<readonly JobRecord[]> => {
  const rows = await jobs(db)
    .where('print_job.business_date', '>=', from)
    .where('print_job.business_date', '<=', to)
    .orderBy('print_job.business_date')
    .orderBy('print_job.at')
    .orderBy('print_job.id')
    .limit(limit)
    .execute()
  return rows.map(jobOf)
}

export interface JobQuestion {
  readonly filter: JobFilter
  readonly from: BusinessDate
  readonly to: BusinessDate
}

/** Each list reads one index from one end; tests hold the query plans to that. */
const narrowed = (query: Jobs, { filter, from, to }: JobQuestion): Jobs => {
  switch (filter) {
    case 'today':
    case 'days':
      return query.where('print_job.business_date', '>=', from).where('print_job.business_date', '<=', to)
    case 'owed':
      return query
        .where('counter_charge.amount_fen', '>', 0)
        .where('counter_charge.paid_at', 'is', null)
        .where('counter_charge.voided_at', 'is', null)
    case 'voided':
      return query.where('counter_charge.voided_at', 'is not', null)
  }
}

/** Newest first; the id decides between two of the same millisecond. */
const inOrder = (query: Jobs, filter: JobFilter): Jobs => {
  switch (filter) {
    case 'today':
    case 'days':
      return query
        .orderBy('print_job.business_date', 'desc')
        .orderBy('print_job.at', 'desc')
        .orderBy('print_job.id', 'desc')
    case 'owed':
      return query.orderBy('counter_charge.at', 'desc').orderBy('counter_charge.record_id', 'desc')
    case 'voided':
      return query.orderBy('counter_charge.voided_at', 'desc').orderBy('counter_charge.record_id', 'desc')
  }
}

const after = (query: Jobs, filter: JobFilter, cursor: string | undefined): Jobs => {
  if (cursor === undefined) return query
  const [date, at, id] = decodeCursor(cursor, 3)
  switch (filter) {
    case 'today':
    case 'days':
      return query
        .where('print_job.business_date', '<=', date)
        .where(sql<boolean>`(print_job.at, print_job.id) < (${Number(at)}, ${id})`)
    case 'owed':
      return query.where(sql<boolean>`(counter_charge.at, counter_charge.record_id) < (${Number(at)}, ${id})`)
    case 'voided':
      return query.where(
        sql<boolean>`(counter_charge.voided_at, counter_charge.record_id) < (${Number(at)}, ${id})`,
      )
  }
}

export const jobListQuery = (db: Reader, asked: JobQuestion, size: number, cursor?: string): Jobs =>
  after(inOrder(narrowed(jobs(db), asked), asked.filter), asked.filter, cursor).limit(size)

export const jobPage = async (db: Reader, asked: JobQuestion, size: number, cursor?: string) => {
  const rows = (await jobListQuery(db, asked, size + 1, cursor).execute()).map(jobOf)
  return cutPage(rows, size, (last) => [
    last.businessDate,
    asked.filter === 'voided' ? (last.voidedAt ?? 0) : last.at,
    last.id,
  ])
}

/** How many rows the whole list has, counted on the index alone. */
export const jobTotal = async (db: Reader, { filter, from, to }: JobQuestion): Promise<number> => {
  const count = sql<number>`count(*)`.as('n')
  const charges = db.q.selectFrom('counter_charge').select(count)
  const query =
    filter === 'owed'
      ? charges
          .where('amount_fen', '>', 0)
          .where('paid_at', 'is', null)
          .where('voided_at', 'is', null)
          .where('duty', '=', 'printDesk')
      : filter === 'voided'
        ? charges.where('voided_at', 'is not', null).where('duty', '=', 'printDesk')
        : db.q
            .selectFrom('print_job')
            .select(count)
            .where('business_date', '>=', from)
            .where('business_date', '<=', to)
  return (await query.executeTakeFirst())?.n ?? 0
}

/** Jobs of a day that stand, and what they came to. */
export const dayQuery = (db: Reader, date: BusinessDate) =>
  db.q
    .selectFrom('counter_charge')
    .select((each) => [
      each.fn.countAll<number>().as('jobs'),
      each.fn.sum<number | null>('units').as('units'),
    ])
    .where('business_date', '=', date)
    .where('duty', '=', 'printDesk')
    .where('voided_at', 'is', null)

export const countDay = async (db: Reader, date: BusinessDate) => {
  const row = await dayQuery(db, date).executeTakeFirst()
  return { jobs: row?.jobs ?? 0, units: row?.units ?? 0 }
}

/** The last job of a home, whatever became of its charge. */
export const lastJobQuery = (db: Reader, unitId: string) =>
  db.q
    .selectFrom('print_job')
    .innerJoin('counter_charge', 'counter_charge.record_id', 'print_job.id')
    .select([
      'print_job.service',
      'print_job.colour',
      'print_job.size',
      'print_job.faces',
      'print_job.source',
      'counter_charge.method',
    ])
    .where('print_job.unit_id', '=', unitId)
    .orderBy('print_job.at', 'desc')
    .limit(1)

export const lastJobOf = async (db: Reader, unitId: string): Promise<Usual | null> => {
  const row = await lastJobQuery(db, unitId).executeTakeFirst()
  return row === undefined ? null : Usual.parse(row)
}

/** The public machine that this desk named last. */
export const lastMachineQuery = (db: Reader, deskCode: string) =>
  db.q
    .selectFrom('print_job')
    .select('machine')
    .where('desk_code', '=', deskCode)
    .where('machine', '<>', '')
    .orderBy('at', 'desc')
    .limit(1)

export const lastMachineOf = async (db: Reader, deskCode: string): Promise<string> =>
  (await lastMachineQuery(db, deskCode).executeTakeFirst())?.machine ?? ''
