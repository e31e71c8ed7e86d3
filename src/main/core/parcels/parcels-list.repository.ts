import { sql } from 'kysely'
import type { Reader } from '../database/database.ts'
import { decodeCursor, encodeCursor } from '../kernel/cursor.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { allRecords, type ParcelRecord, parcelRecords } from './parcels.repository.ts'
import type { OpenOfDay } from './parcels.rules.ts'
import { COUNTED_AT_MOST, type ListFilter } from './parcels.schema.contract.ts'

/** Which items a list shows, with every date already decided. */
export interface ListQuestion {
  readonly filter: ListFilter
  readonly today: BusinessDate
  /** The last day of intake that counts as overdue. */
  readonly overdueUntil: BusinessDate
  readonly from: BusinessDate
  readonly to: BusinessDate
}

type Records = ReturnType<typeof parcelRecords>

/** Each list reads one index from one end; tests hold the query plans to that. */
const narrowed = (query: Records, asked: ListQuestion): Records => {
  switch (asked.filter) {
    case 'waiting':
      return query.where('parcel.closed_at', 'is', null)
    case 'unclaimed':
      return query.where('parcel.closed_at', 'is', null).where('parcel.state', '=', 'unclaimed')
    case 'overdue':
      return query
        .where('parcel.closed_at', 'is', null)
        .where('parcel.received_date', '<=', asked.overdueUntil)
    case 'today':
      return query.where('parcel.received_date', '=', asked.today)
    case 'collected':
      return query
        .where('parcel.closed_date', '>=', asked.from)
        .where('parcel.closed_date', '<=', asked.to)
        .where('parcel.closed_at', 'is not', null)
        .where('parcel.state', '=', 'collected')
  }
}

/** Newest first; the id decides between two of the same millisecond. */
const inOrder = (query: Records, filter: ListFilter): Records =>
  filter === 'collected'
    ? query
        .orderBy('parcel.closed_date', 'desc')
        .orderBy('parcel.closed_at', 'desc')
        .orderBy('parcel.id', 'desc')
    : query.orderBy('parcel.received_at', 'desc').orderBy('parcel.id', 'desc')

/**
 * Row values compare as the index orders: the page starts exactly behind the last row seen. In a long range of days
 * the day of that row comes first, so that no page reads the days before it again.
 */
const after = (query: Records, filter: ListFilter, cursor: string | undefined): Records => {
  if (cursor === undefined) return query
  const [date, at, id] = decodeCursor(cursor, 3)
  return filter === 'collected'
    ? query
        .where('parcel.closed_date', '<=', date)
        .where(sql<boolean>`(parcel.closed_at, parcel.id) < (${Number(at)}, ${id})`)
    : query.where(sql<boolean>`(parcel.received_at, parcel.id) < (${Number(at)}, ${id})`)
}

export const listQuery = (db: Reader, asked: ListQuestion, size: number, cursor?: string): Records =>
  after(inOrder(narrowed(parcelRecords(db), asked), asked.filter), asked.filter, cursor).limit(size)

export interface ParcelPage {
  readonly rows: readonly ParcelRecord[]
  readonly next: string | null
}

export const parcelPage = async (
  db: Reader,
  asked: ListQuestion,
  size: number,
  cursor?: string,
): Promise<ParcelPage> => {
  const rows = await allRecords(listQuery(db, asked, size + 1, cursor))
  const last = rows[size - 1]
  if (rows.length <= size || last === undefined) return { rows, next: null }
  const [date, at] =
    asked.filter === 'collected' ? [last.closedDate, last.closedAt] : [last.receivedDate, last.receivedAt]
  return { rows: rows.slice(0, size), next: encodeCursor([date ?? '', at ?? 0, last.id]) }
}

/**
 * How many rows the whole list has, up to `COUNTED_AT_MOST`. Counted on the same index, without a join and without
 * looking at a row.
 */
export const parcelTotal = async (db: Reader, asked: ListQuestion): Promise<number> => {
  const counts = await Promise.all(countQueries(db, asked).map((query) => query.executeTakeFirstOrThrow()))
  const [all = 0, others = 0] = counts.map(({ n }) => n)
  return all === COUNTED_AT_MOST ? all : all - others
}

/** What to count, and what to take off: of a range of days the few closed items that were not handed out. */
export const countQueries = (db: Reader, asked: ListQuestion) => {
  const all = db.q.selectFrom('parcel').select(db.q.fn.countAll<number>().as('n'))
  const open = all.where('closed_at', 'is', null)
  switch (asked.filter) {
    case 'waiting':
      return [open]
    case 'unclaimed':
      return [open.where('state', '=', 'unclaimed')]
    case 'overdue':
      // Through a function: else the index of all days is read, and not the small one of what is open.
      return [open.where(({ fn, val }) => fn.coalesce('received_date', val('')), '<=', asked.overdueUntil)]
    case 'today':
      return [all.where('received_date', '=', asked.today)]
    case 'collected': {
      const closed = all
        .where('closed_at', 'is not', null)
        .where('closed_date', '>=', asked.from)
        .where('closed_date', '<=', asked.to)
      // Five years of the index hold a million entries: reading them all takes half a second.
      const some = db.q
        .selectFrom(closed.clearSelect().select('closed_date').limit(COUNTED_AT_MOST).as('some'))
        .select(db.q.fn.countAll<number>().as('n'))
      return [some, closed.where(sql<boolean>`state <> 'collected'`)]
    }
  }
}

/** What was handed to a unit before: one line for each handing over. */
export const earlierHandovers = async (db: Reader, unitId: string, limit: number) =>
  db.q
    .selectFrom('parcel')
    .leftJoin('staff', 'staff.id', 'parcel.closed_by')
    .select([
      'parcel.closed_at as at',
      'parcel.collector',
      'staff.name as by',
      db.q.fn.countAll<number>().as('pieces'),
    ])
    .where('parcel.unit_id', '=', unitId)
    .where('parcel.closed_at', 'is not', null)
    .where('parcel.state', '=', 'collected')
    .groupBy(['parcel.closed_at', 'parcel.handover_id', 'parcel.collector', 'staff.name'])
    .orderBy('parcel.closed_at', 'desc')
    .limit(limit)
    .execute()

/** Every item received in a range of days, oldest first, for the register that is printed. */
export const receivedBetween = (db: Reader, from: BusinessDate, to: BusinessDate, limit: number) =>
  allRecords(
    parcelRecords(db)
      .where('parcel.received_date', '>=', from)
      .where('parcel.received_date', '<=', to)
      .where('parcel.state', '!=', 'withdrawn')
      .orderBy('parcel.received_date')
      .orderBy('parcel.received_at')
      .orderBy('parcel.id')
      .limit(limit),
  )

/** How many parcels wait for each of some units. */
export const waitingByUnit = async (
  db: Reader,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  if (unitIds.length === 0) return new Map()
  const rows = await db.q
    .selectFrom('parcel')
    .select(['unit_id', db.q.fn.countAll<number>().as('n')])
    .where('unit_id', 'in', [...unitIds])
    .where('closed_at', 'is', null)
    .groupBy('unit_id')
    .execute()
  return new Map(rows.flatMap(({ unit_id, n }) => (unit_id === null ? [] : [[unit_id, n]])))
}

/** Open items of each day of intake, by state: a few rows, however many items wait. */
export const openByDay = (db: Reader): Promise<readonly (OpenOfDay & { readonly state: string })[]> =>
  openByDayQuery(db).execute()

export const openByDayQuery = (db: Reader) =>
  db.q
    .selectFrom('parcel')
    .select(['received_date as date', 'state', db.q.fn.countAll<number>().as('items')])
    .where('closed_at', 'is', null)
    .groupBy(['received_date', 'state'])
