import { sql } from 'kysely'
import type { AnchorPoint } from '../database/anchor.ts'
import type { Reader } from '../database/database.ts'
import type { AuditTable } from '../database/tables/foundation.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { TrailOf } from './trail.contract.ts'

export interface TrailAsked {
  readonly of: TrailOf
  /** Numbers of the first and last row that may be in it. */
  readonly first: number
  readonly last: number
}

export const reportQuery = (db: Reader, { of, first, last }: TrailAsked) => {
  const rows = db.q.selectFrom('audit').where('seq', '>=', first).where('seq', '<=', last)
  return of.by === 'staff'
    ? rows.where('actor', '=', of.staffId)
    : rows.where('record_kind', '=', of.kind).where('record_id', '=', of.id)
}

export const selectReport = async (
  db: Reader,
  asked: TrailAsked,
  most: number,
): Promise<readonly AuditTable[]> =>
  reportQuery(db, asked).selectAll().orderBy('seq', 'desc').limit(most).execute()

export const countReport = async (db: Reader, asked: TrailAsked): Promise<number> => {
  const row = await reportQuery(db, asked)
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  return row.rows
}

/**
 * The first row of a day or of a later one: days only go forward along the trail, but for a clock that was set
 * back. Twenty looks by number instead of an index that every command would have to write.
 */
export const firstSeqOf = async (db: Reader, date: BusinessDate, end: number): Promise<number> => {
  let [low, high] = [1, end + 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const row = await db.q
      .selectFrom('audit')
      .select('business_date')
      .where('seq', '>=', middle)
      .orderBy('seq')
      .limit(1)
      .executeTakeFirst()
    if (row === undefined || row.business_date >= date) high = middle
    else low = middle + 1
  }
  return low
}

export const pointAt = async (db: Reader, seq: number): Promise<AnchorPoint | null> =>
  (await db.q.selectFrom('audit').select(['seq', 'hash']).where('seq', '=', seq).executeTakeFirst()) ?? null

export const actedAt = async (db: Reader, seq: number): Promise<number | null> =>
  (await db.q.selectFrom('audit').select('at').where('seq', '=', seq).executeTakeFirst())?.at ?? null

/** How often each act was done between two rows: the sheet of the day. */
export const countsBetween = async (db: Reader, first: number, last: number) =>
  db.q
    .selectFrom('audit')
    .select(['action', sql<number>`count(*)`.as('rows')])
    .where('seq', '>=', first)
    .where('seq', '<=', last)
    .groupBy('action')
    .execute()

export interface Titled {
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly unit: string
}

/** Masked titles, as the search shows them. */
export const titlesOf = async (db: Reader, ids: readonly string[]): Promise<readonly Titled[]> =>
  ids.length === 0
    ? []
    : db.q
        .selectFrom('search_entry')
        .select(['kind', 'record_id as id', 'title', 'unit'])
        .where('record_id', 'in', ids)
        .execute()
