import { sql } from 'kysely'
import type { Reader } from '../database/database.ts'
import type { Caller } from '../kernel/caller.ts'
import { logRows } from './print-log.repository.ts'

export interface PrintCounts {
  readonly today: number
  readonly pages: number
  readonly needsHand: number
  readonly reprints: number
  readonly voided: number
  readonly voidedPages: number
}

/** Of today, but for what still needs a hand: that may be older. */
export const countsOf = async (db: Reader, caller: Caller, today: string): Promise<PrintCounts> => {
  const rows = logRows(db, caller).clearSelect()
  const isVoided = sql`sheet.voided_at IS NOT NULL`
  const day = await rows
    .where('print.business_date', '=', today)
    .select([
      sql<number>`count(*)`.as('today'),
      sql<number>`coalesce(sum(print.pages * print.copies), 0)`.as('pages'),
      sql<number>`coalesce(sum(print.kind = 'reprint'), 0)`.as('reprints'),
      sql<number>`coalesce(sum(${isVoided}), 0)`.as('voided'),
      sql<number>`coalesce(sum(CASE WHEN ${isVoided} THEN print.pages * print.copies ELSE 0 END), 0)`.as(
        'voidedPages',
      ),
    ])
    .executeTakeFirstOrThrow()
  const { needsHand } = await rows
    .where(sql<boolean>`print.needs_hand = 1`)
    .select(sql<number>`count(*)`.as('needsHand'))
    .executeTakeFirstOrThrow()
  return { ...day, needsHand }
}
